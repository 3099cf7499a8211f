#include <doctest/doctest.h>

#include "certificate_station.h"

// Certificates and awards, as a supervisor sees them.
using namespace frontdesk;
using core::Key;
using tests::CertificateStation;
using tests::Visitor;

namespace {

void open_certificates(Visitor& visitor) {
    visitor.note({.people = true});
    visitor.click("supervisor:certificates");
    REQUIRE(visitor.trace.screen() == "certificates");
    visitor.settle();
}

}  // namespace

TEST_CASE("without anybody who passed the page leads to giving an examination") {
    CertificateStation station;
    Visitor visitor(station.desk, {});
    open_certificates(visitor);
    visitor.click("certificates:assign");
    CHECK(visitor.trace.screen() == "assignments");
}

TEST_CASE("certificates are issued, printed, verified and withdrawn") {
    CertificateStation station;
    station.passes_exam("李小红");
    station.passes_exam("王芳");
    Visitor visitor(station.desk, {});
    open_certificates(visitor);
    visitor.press(Key::enter);
    visitor.settle();
    REQUIRE(visitor.state().certificates.given.size() == 2);
    CHECK(visitor.value("certificates:row:1") == "有效");
    visitor.click("certificates:print:1");
    REQUIRE(visitor.state().notice);
    CHECK(std::filesystem::exists(visitor.state().notice->place));
    const std::string code = visitor.state().certificates.given[0].certificate.code;
    visitor.click("certificates:check");
    visitor.click("certificates:code");
    visitor.type(code);
    visitor.press(Key::enter);
    visitor.settle();
    CHECK(visitor.value("certificates:verdict") == "genuine");
    visitor.click("certificates:code");
    visitor.type("0");
    visitor.press(Key::enter);
    visitor.settle();
    CHECK(visitor.value("certificates:verdict") == "not");
    visitor.click("certificates:given");
    visitor.click("certificates:withdraw:1");
    visitor.click("certificates:why");
    visitor.type("名字写错了");
    visitor.press(Key::enter);
    visitor.settle();
    CHECK(visitor.value("certificates:row:1") == "已作废");
    CHECK_FALSE(visitor.sees("certificates:withdraw:1"));
}

TEST_CASE("what runs out stands in its own list, with a button that assigns the examination") {
    CertificateStation station;
    station.passes_exam("李小红");
    Visitor visitor(station.desk, {});
    open_certificates(visitor);
    visitor.click("certificates:issue-all");
    visitor.click("certificates:renewals");
    CHECK(visitor.sees("certificates:all"));
    station.desk.clock.advance_ms(std::int64_t{340} * 86'400'000);
    station.sign_in("林主管");
    visitor.note({.people = true});
    open_certificates(visitor);
    visitor.click("certificates:renewals");
    CHECK(visitor.value("certificates:row:1") == "快到期");
    visitor.click("certificates:renew:1");
    REQUIRE(visitor.state().notice);
    CHECK(visitor.state().notice->kind == app::NoticeKind::done);
    CHECK(visitor.state().assignments.given.size() == 1);
}

TEST_CASE("the awards tell their rules, and who does not want to be named is not") {
    CertificateStation station;
    station.practises_a_month("李小红", 90);
    station.practises_a_month("王芳", 70);
    Visitor visitor(station.desk, {});
    open_certificates(visitor);
    visitor.click("certificates:awards");
    visitor.settle();
    CHECK(visitor.sees("award:0:李小红"));
    CHECK_FALSE(visitor.sees("award:0:王芳"));
    visitor.click("awards:earlier");
    visitor.settle();
    CHECK_FALSE(visitor.sees("award:0:李小红"));
    station.desk.app.apply(app::SignOut{});
    station.desk.app.apply(app::AddTrainee{"李小红", "金穗花园", ""});
    visitor.note({.people = true});
    visitor.click("rail:settings");
    visitor.click("awards-out:on");
    CHECK(visitor.state().certificates.stays_out);
    station.sign_in("林主管");
    visitor.note({.people = true});
    open_certificates(visitor);
    visitor.click("certificates:awards");
    visitor.settle();
    CHECK(visitor.sees("award:0:王芳"));
}
