#include "app/audit_subject.h"

#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk::app;
using frontdesk::records::AuditEntry;

namespace {

std::string subject_of(const TestDesk& desk, const char* what, const char* detail) {
    AuditEntry entry;
    entry.what = what;
    entry.detail = detail;
    return audit_subject(desk.app->content(), entry);
}

}  // namespace

TEST_CASE("an entry of the audit is told by titles and names, not by what the records call them") {
    const TestDesk desk;
    const std::string title = desk.app->content().library.find("small-leak")->title;
    CHECK(subject_of(desk, "lesson begun", "small-leak") == title);
    CHECK(subject_of(desk, "attempt begun", "practice").empty());
    CHECK(subject_of(desk, "attempt finished", "bowl").empty());
    CHECK(subject_of(desk, "assignment withdrawn", "12").empty());
    CHECK(subject_of(desk, "idle time set", "15") == "15");
    CHECK(subject_of(desk, "scenario published", "no-longer-there") == "no-longer-there");
    CHECK(subject_of(desk, "item practised", "drill:F98/a").empty());
}
