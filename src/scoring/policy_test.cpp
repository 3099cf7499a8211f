#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <numeric>

#include "core/error.h"
#include "core/file.h"
#include "core/test_folder.h"
#include "scoring/score.h"

using namespace frontdesk;
using scoring::Policy;
using scoring::PolicyRead;

namespace {

namespace fs = std::filesystem;

const fs::path shipped_file = fs::path(FRONTDESK_SOURCE_DIR) / "scenarios/policy.json";

/// Reads the shipped policy after `from` was replaced by `to`.
PolicyRead read_changed(const std::string& from, const std::string& to) {
    std::string text = core::read_file(shipped_file);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    const core::TestFolder folder;
    core::write_file(folder.path / "policy.json", text);
    return scoring::read_policy(folder.path / "policy.json");
}

bool has(const PolicyRead& read, const std::string& code) {
    return std::any_of(read.problems.begin(), read.problems.end(), [&](const core::Problem& problem) {
        return problem.code == code && problem.place.line > 0 && !problem.way_out.empty();
    });
}

}  // namespace

TEST_CASE("the shipped policy is read without problems and weighs 100 in all") {
    const PolicyRead read = scoring::read_policy(shipped_file);
    for (const core::Problem& problem : read.problems) MESSAGE(core::to_line(problem));
    CHECK(read.problems.empty());
    CHECK(std::accumulate(read.policy.weights.begin(), read.policy.weights.end(), 0) == 100);
    CHECK(read.policy.pass_mark == 80);
    CHECK(read.policy.fail_cap < read.policy.pass_mark);
}

TEST_CASE("the shipped policy gives every act F01-F35 and every move M01-M37 its dimension") {
    const Policy policy = scoring::read_policy(shipped_file).policy;
    CHECK(policy.rule_dimensions.size() == 35 + 37);
    for (int number = 1; number <= 37; ++number) {
        const std::string digits = (number < 10 ? "0" : "") + std::to_string(number);
        CHECK_MESSAGE(policy.rule_dimensions.count("M" + digits) == 1, "M", digits);
        if (number <= 35) CHECK_MESSAGE(policy.rule_dimensions.count("F" + digits) == 1, "F", digits);
    }
    for (const int lost : {policy.lost_minor, policy.lost_major, policy.lost_fatal}) CHECK(lost > 0);
    CHECK(policy.lost_minor < policy.lost_major);
    CHECK(policy.lost_major < policy.lost_fatal);
}

TEST_CASE("what is wrong in a policy is told with its place") {
    CHECK(has(read_changed("\"F17\"", "\"F99\""), "PO002"));
    CHECK(has(read_changed("\"F17\"", "\"F99\""), "PO003"));
    CHECK(has(read_changed("\"F17\": \"empathy\"", "\"F17\": \"sympathy\""), "PO004"));
    CHECK(has(read_changed("\"empathy\": 20", "\"empathy\": 25"), "PO101"));
    CHECK(has(read_changed("\"fail_cap\": 59", "\"fail_cap\": 80"), "PO102"));
    CHECK(has(read_changed("\"lost_hint\": 2", "\"lost_hint\": -2"), "PO005"));
    CHECK(has(read_changed("\"pass_mark\"", "\"pas_mark\""), "PO003"));
    CHECK(has(read_changed("\"format\": 1", "\"format\": 2"), "PO005"));
    CHECK(has(read_changed("\"weights\": {", "\"weights\": [{"), "JS001"));
}

TEST_CASE("a policy that is not there is the world's mistake") {
    CHECK_THROWS_AS(scoring::read_policy("/nowhere/policy.json"), core::Error);
}
