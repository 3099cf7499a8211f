#include "phrasing/address.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::phrasing;

namespace {

Titles titles() {
    core::Problems problems;
    const json::Parsed parsed = json::parse(R"({
        "rule": "M06",
        "male": ["先生", "老先生", "大爷", "叔叔"],
        "female": ["女士", "小姐", "太太", "阿姨"],
        "either": ["老师", "老", "总", "经理"],
        "dated": ["小姐"]
    })",
                                            "titles.json");
    const Titles read = read_titles(parsed.root, {problems, "titles.json", "PH"});
    REQUIRE(problems.empty());
    return read;
}

AddressFit fit(std::string_view said, std::string_view expected) {
    return fit_of(stream_literal(said), expected, titles());
}

}  // namespace

TEST_CASE("the right name with a title that suits is right") {
    CHECK(fit("好的陈先生您", "陈先生") == AddressFit::right);
    CHECK(fit("陈大爷", "陈先生") == AddressFit::right);
    CHECK(fit("陈老师", "陈女士") == AddressFit::right);
    CHECK(fit("陈建国先生", "陈先生") == AddressFit::right);
    CHECK(fit("陳老先生", "陈先生") == AddressFit::right);
    CHECK(fit("欧阳女士", "欧阳女士") == AddressFit::right);
}

TEST_CASE("another name is wrong whatever the title") {
    CHECK(fit("王先生您好", "陈先生") == AddressFit::wrong_name);
    CHECK(fit("程先生", "陈先生") == AddressFit::wrong_name);
    CHECK(fit("王老师", "陈先生") == AddressFit::wrong_name);
    CHECK(fit("阳女士", "欧阳女士") == AddressFit::wrong_name);
}

TEST_CASE("a title of the other sex is wrong") {
    CHECK(fit("陈女士", "陈先生") == AddressFit::wrong_title);
    CHECK(fit("刘叔叔", "刘阿姨") == AddressFit::wrong_title);
    CHECK(fit("刘經理", "刘阿姨") == AddressFit::right);
}

TEST_CASE("where no name is known or none is said nothing can be wrong") {
    CHECK(fit("王先生", "") == AddressFit::unknown);
    CHECK(fit("王先生", "快递小哥") == AddressFit::unknown);
    CHECK(fit("您好", "陈先生") == AddressFit::unknown);
    CHECK(fit("先生您好", "陈先生") == AddressFit::unknown);
}

TEST_CASE("plain 小姐 is dated in Simplified script only") {
    const auto dated = [](std::string_view reply) {
        return is_dated(stream_literal(reply), reply, titles());
    };
    CHECK(dated("李小姐，请问"));
    CHECK_FALSE(dated("李小姐，請問"));
    CHECK_FALSE(dated("李女士，请问"));
}
