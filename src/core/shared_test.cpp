#include "core/shared.h"

#include <doctest/doctest.h>

#include <string>

using frontdesk::core::Shared;

TEST_CASE("copies share the value, and giving one another value leaves the rest") {
    Shared<std::string> first(std::string("您好"));
    const Shared<std::string> second = first;
    CHECK(&*first == &*second);
    first = std::string("再见");
    CHECK(*first == "再见");
    CHECK(second->size() == 6);
    const std::string& as_value = second;
    CHECK(as_value == "您好");
}

TEST_CASE("what is changed is changed for one alone") {
    Shared<std::string> first(std::string("您好"));
    const Shared<std::string> second = first;
    first.own() += "！";
    CHECK(*first == "您好！");
    CHECK(*second == "您好");
}

TEST_CASE("made by default it is an empty value") {
    const Shared<std::string> empty;
    CHECK(empty->empty());
    CHECK(Shared<std::string>(std::shared_ptr<const std::string>())->empty());
}
