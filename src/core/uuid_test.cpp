#include "core/uuid.h"

#include <doctest/doctest.h>

using namespace frontdesk;

TEST_CASE("a name-based UUID is the one that others make of the same name") {
    // Computed with Python's uuid.uuid5 in the namespaces of RFC 9562.
    const char* dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    CHECK(core::uuid_of_name(dns, "python.org") == "886313e1-3b8a-5372-9b90-0c9aee199e5d");
    CHECK(core::uuid_of_name(dns, "www.example.com") == "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    CHECK(core::uuid_of_name(dns, std::string(200, 'x')) == "ddcc691a-b8e2-53e5-b059-6a232874b2eb");
    CHECK(core::uuid_of_name("6ba7b8109dad11d180b400c04fd430c8", "前台") ==
          "84edc21c-1798-5c48-adfd-d71a798c4c6c");
}

TEST_CASE("thirty-two digits are written as a UUID") {
    CHECK(core::as_uuid("0123456789abcdef0123456789abcdef") == "01234567-89ab-cdef-0123-456789abcdef");
}
