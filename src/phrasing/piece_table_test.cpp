#include "phrasing/piece_table.h"

#include <doctest/doctest.h>

#include <tuple>

using namespace frontdesk::phrasing;

namespace {

using Found = std::vector<std::tuple<std::uint32_t, std::uint32_t, int>>;

/// Places and points of what is found, in the order in which it is told.
Found found_in(const PieceTable& table, std::u32string_view text) {
    Found found;
    table.each(text,
               [&](std::uint32_t begin, std::uint32_t end, std::span<const PieceTable::Weight> weights) {
                   for (const PieceTable::Weight& weight : weights)
                       found.emplace_back(begin, end, weight.points);
               });
    return found;
}

}  // namespace

TEST_CASE("every place of every piece is found with all its weights") {
    PieceTable table;
    table.add(U"不知", {0, 1});
    table.add(U"不", {0, 2});
    table.add(U"知道吗", {1, 3});
    table.add(U"不", {7, 4});
    table.finish();
    CHECK(found_in(table, U"不知道") == Found{{0, 1, 2}, {0, 1, 4}, {0, 2, 1}});
    CHECK(found_in(table, U"你知道吗不") == Found{{1, 4, 3}, {4, 5, 2}, {4, 5, 4}});
    CHECK(found_in(table, U"道吗知").empty());
    CHECK(found_in(table, U"").empty());
}

TEST_CASE("a table without pieces finds nothing") {
    PieceTable table;
    table.finish();
    CHECK(found_in(table, U"不知道").empty());
}

TEST_CASE("of many pieces each is found, and nothing else") {
    PieceTable table;
    for (char32_t a = 0x4E00; a < 0x4E00 + 60; ++a) {
        for (char32_t b = 0x4E00; b < 0x4E00 + 60; b += 2)
            table.add(std::u32string{a, b}, {0, static_cast<std::int16_t>((a - 0x4E00) * 60 + (b - 0x4E00))});
    }
    table.finish();
    for (char32_t a = 0x4E00; a < 0x4E00 + 60; ++a) {
        for (char32_t b = 0x4E00; b < 0x4E00 + 60; ++b) {
            const Found found = found_in(table, std::u32string{a, b});
            CHECK(found.size() == ((b - 0x4E00) % 2 == 0 ? 1 : 0));
            if (!found.empty())
                CHECK(std::get<2>(found.front()) == static_cast<int>((a - 0x4E00) * 60 + (b - 0x4E00)));
        }
    }
}
