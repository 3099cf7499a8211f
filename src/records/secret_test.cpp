#include "records/secret.h"

#include <doctest/doctest.h>

#include "records/digest.h"

using namespace frontdesk::records;

namespace {

Secret secret_of(std::string text) {
    return Secret(std::move(text));
}

}  // namespace

TEST_CASE("a hash knows its secret, and no other, and says what it cost") {
    const std::string hash = hashed(secret_of("开门 kai-men 42"), cheap_cost);
    CHECK(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"));
    CHECK(matches(hash, secret_of("开门 kai-men 42")));
    CHECK_FALSE(matches(hash, secret_of("开门 kai-men 43")));
    CHECK_FALSE(matches(hash, secret_of("")));
    CHECK_FALSE(is_outdated(hash, cheap_cost));
    CHECK(is_outdated(hash, {2, 16}));
    CHECK(hashed(secret_of("1234"), cheap_cost) != hashed(secret_of("1234"), cheap_cost));
}

TEST_CASE("what is no hash matches nothing") {
    for (const std::string& hash :
         {std::string(), std::string("1234"), std::string("$argon2id$"), std::string(5000, '$')}) {
        CHECK_FALSE(matches(hash, secret_of("1234")));
        CHECK(is_outdated(hash, cheap_cost));
    }
}

TEST_CASE("ten thousand characters are hashed like any others") {
    const std::string hash = hashed(secret_of(std::string(10'000, 'x')), cheap_cost);
    CHECK(matches(hash, secret_of(std::string(10'000, 'x'))));
    CHECK_FALSE(matches(hash, secret_of(std::string(9'999, 'x'))));
}

TEST_CASE("a secret takes the characters away from where they were typed") {
    std::string typed = "hunter2 and some more than fits into a short string";
    const char* const place = typed.data();
    const std::size_t length = typed.size();
    const Secret secret(std::move(typed));
    CHECK(secret.text() == "hunter2 and some more than fits into a short string");
    CHECK(typed.empty());
    CHECK(std::string(place, length) == std::string(length, '\0'));
}

TEST_CASE("a digest tells where one part ends and the next begins") {
    const auto of = [](std::initializer_list<const char*> parts) {
        Digest digest;
        for (const char* part : parts) digest.add(part);
        return digest.finish();
    };
    CHECK(of({"ab", "c"}).size() == 64);
    CHECK(of({"ab", "c"}) == of({"ab", "c"}));
    CHECK(of({"ab", "c"}) != of({"a", "bc"}));
    CHECK(of({"ab", ""}) != of({"ab"}));
}
