#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>

#include "core/file.h"
#include "core/random.h"
#include "scenario/library.h"

// Whatever happens to a file, it is either read or reported, and soon.

using namespace frontdesk;
using namespace frontdesk::scenario;

namespace {

std::string good_text() {
    return core::read_file(std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios" / "phone" /
                           "phone-greeting.json");
}

void check_answered(const std::string& text) {
    const ReadResult result = read_scenario(text, "phone-greeting.json");
    CHECK(result.scenario.has_value() != core::has_errors(result.problems));
}

/// The text as a list of small pieces, cut behind marks that mean something in JSON.
std::vector<std::string> pieces_of(const std::string& text) {
    std::vector<std::string> pieces(1);
    for (const char byte : text) {
        pieces.back() += byte;
        if (std::string_view("{}[]:,\n").find(byte) != std::string_view::npos) pieces.emplace_back();
    }
    return pieces;
}

std::string joined(const std::vector<std::string>& pieces) {
    std::string text;
    for (const std::string& piece : pieces) text += piece;
    return text;
}

double seconds_to_read(const std::string& text) {
    const auto begin = std::chrono::steady_clock::now();
    CHECK(core::has_errors(read_scenario(text, "x.json").problems));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

TEST_CASE("a scenario with random bytes changed is read or reported") {
    const std::string good = good_text();
    core::Random random{20};
    for (int round = 0; round < 1500; ++round) {
        std::string text = good;
        for (std::uint64_t edit = 0; edit <= random.below(4); ++edit) {
            // Half of the bytes are plain ones, or all would end at "not UTF-8".
            const std::uint64_t byte = random.below(2) == 0 ? 32 + random.below(95) : random.below(256);
            text[random.below(text.size())] = static_cast<char>(byte);
        }
        check_answered(text);
    }
}

TEST_CASE("a scenario with pieces exchanged, doubled and dropped is read or reported") {
    const std::vector<std::string> good = pieces_of(good_text());
    core::Random random{21};
    for (int round = 0; round < 1500; ++round) {
        std::vector<std::string> pieces = good;
        for (std::uint64_t edit = 0; edit <= random.below(3); ++edit) {
            const std::size_t at = random.below(pieces.size());
            const std::size_t other = random.below(pieces.size());
            switch (random.below(3)) {
                case 0:
                    std::swap(pieces[at], pieces[other]);
                    break;
                case 1:
                    pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(at), pieces[other]);
                    break;
                default:
                    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(at));
            }
        }
        check_answered(joined(pieces));
    }
}

TEST_CASE("a scenario cut off anywhere is reported") {
    const std::string good = good_text();
    for (std::size_t length = 0; length + 2 < good.size(); length += 37) {
        CHECK(core::has_errors(read_scenario(good.substr(0, length), "x.json").problems));
    }
}

TEST_CASE("files made to be slow are answered soon") {
    std::string branches = R"({"format": 1, "start": "a", "nodes": {"a": {"kind": "branch", "branches": [)";
    for (int i = 0; i < 20000; ++i) {
        branches += R"({"when": {"hit": "any"}, "next": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)" +
                    std::to_string(i) + "\"},";
    }
    branches += R"({"when": {"hit": "any"}, "next": "a"}], "next": "a"}}})";
    CHECK(seconds_to_read(branches) < 10);

    std::string keys = R"({"format": 1, "variables": {)";
    for (int i = 0; i < 50000; ++i) keys += "\"v" + std::to_string(i) + "\": 1,";
    keys += R"("last": 1}, "nodes": {}})";
    CHECK(seconds_to_read(keys) < 10);

    std::string unknown = "{";
    for (int i = 0; i < 50000; ++i) unknown += "\"k" + std::to_string(i) + "\": 1,";
    unknown += R"("format": 1})";
    CHECK(seconds_to_read(unknown) < 10);

    std::string late = R"({"format": 1, "start": "n0", "nodes": {)";
    for (int i = 0; i < 480; ++i) {
        late += "\"n" + std::to_string(i) + R"(": {"kind": "reply", "prompt": "?", "models": ["!"],)" +
                R"("wants": ["M01"], "branches": [)";
        for (int j = 0; j < 40; ++j) late += R"({"when": {"hit": "any"}, "next": "n0"},)";
        late += R"({"when": {"did": "smile"}, "next": "n0"}], "next": "n)" + std::to_string(i + 1) + "\"},";
    }
    late += R"("n480": {"kind": "act", "prompt": "?", "options": [)"
            R"({"act": "smile", "why": "!", "points": 4, "next": "n0"}]}}})";
    CHECK(seconds_to_read(late) < 10);
}
