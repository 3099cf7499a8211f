#include "app/home_page.h"

#include <doctest/doctest.h>

using namespace frontdesk::app;

TEST_CASE("an address of http or https with a host is taken as it is, without what stands around it") {
    struct Row {
        const char* typed;
        const char* taken;
    };
    for (const Row& row : {
             Row{"https://training.example.com", "https://training.example.com"},
             Row{"  http://lms.example.com:8080/x/ \n", "http://lms.example.com:8080/x"},
             Row{"HTTPS://Training.Example.com/", "HTTPS://Training.Example.com"},
             Row{"https://培训.example.com/物业", "https://培训.example.com/物业"},
             Row{"https://example.com/a%20b", "https://example.com/a%20b"},
             Row{"http://[2001:db8::1]:81/a", "http://[2001:db8::1]:81/a"},
             Row{"http://10.0.0.7", "http://10.0.0.7"},
         }) {
        const auto taken = home_page_from(row.typed);
        REQUIRE_MESSAGE(taken.has_value(), row.typed);
        CHECK(*taken == row.taken);
    }
}

TEST_CASE("anything else is no home page") {
    for (const char* typed : {"",
                              " ",
                              "training.example.com",
                              "//example.com",
                              "https://",
                              "https:///a",
                              "ftp://example.com",
                              "mailto:a@example.com",
                              "https://exa mple.com",
                              "https://example.com/a b",
                              "https://example.com/%2",
                              "https://example.com/%zz",
                              "https://example.com?a=1",
                              "https://example.com/#a",
                              "https://me@example.com",
                              "https://example.com:",
                              "https://example.com:99999",
                              "https://example.com:8a",
                              "https://a..com",
                              "https://.com",
                              "https://<b>",
                              "https://[::1",
                              "https://[zz]",
                              "https://example.com/\x01",
                              "https://example.com/\xff",
                              "https//example.com"}) {
        CHECK_MESSAGE(!home_page_from(typed), typed);
    }
    CHECK_FALSE(home_page_from("https://example.com/" + std::string(longest_home_page, 'a')));
}
