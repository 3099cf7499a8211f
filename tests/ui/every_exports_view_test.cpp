#include "certificate_station.h"
#include "every_view.h"

// The screens of exports, certificates and awards: nothing is cut off.
using namespace frontdesk;
using tests::CertificateStation;
using tests::check_no_character_is_missing;
using tests::check_nothing_is_cut;
using tests::for_every_view;
using tests::View;
using tests::Visitor;

TEST_CASE("nothing is cut off where records are taken out") {
    CertificateStation station;
    station.practises_a_month("一个名字特别特别长的客服人员，长到一行怎么也放不下", 80);
    station.practises_a_month("李小红", 80);
    for_every_view([&](const View& view) {
        Visitor visitor(station.desk, view);
        visitor.note({.people = true});
        visitor.click("supervisor:exports");
        visitor.settle();
        check_nothing_is_cut(visitor, view, "exports");
        visitor.click("exports:xapi");
        visitor.click("exports:home");
        visitor.type("training.example.com");
        check_nothing_is_cut(visitor, view, "exports");
        visitor.press(core::Key::a, {.control = true});
        visitor.type("https://training.example.com/lms");
        check_nothing_is_cut(visitor, view, "exports");
        visitor.click("exports:span:4");
        visitor.click("exports:first");
        visitor.type("2026-02-30");
        check_nothing_is_cut(visitor, view, "exports");
        visitor.click("exports:span:1");
        visitor.settle();
        check_nothing_is_cut(visitor, view, "exports");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where certificates are issued and awards are read") {
    CertificateStation empty;
    CertificateStation station;
    station.passes_exam("一个名字特别特别长的客服人员，长到一行怎么也放不下");
    station.passes_exam("李小红");
    station.practises_a_month("李小红", 80);
    station.desk.app.apply(app::CertificateDeed{app::LookAtCertificates{}});
    station.desk.app.apply(app::CertificateDeed{
        app::IssueCertificate{station.desk.app.state().certificates.waiting[0].sitting.sitting}});
    for_every_view([&](const View& view) {
        {
            Visitor visitor(empty.desk, view);
            visitor.note({.people = true});
            visitor.click("supervisor:certificates");
            visitor.settle();
            check_nothing_is_cut(visitor, view, "certificates");
        }
        Visitor visitor(station.desk, view);
        visitor.note({.people = true});
        visitor.click("supervisor:certificates");
        visitor.settle();
        check_nothing_is_cut(visitor, view, "certificates");
        visitor.click("certificates:withdraw:1");
        check_nothing_is_cut(visitor, view, "certificates");
        visitor.click("certificates:renewals");
        check_nothing_is_cut(visitor, view, "certificates");
        visitor.click("certificates:check");
        visitor.click("certificates:code");
        visitor.type("K7MW-P3XD-9HQA-2BTC");
        visitor.click("certificates:verify");
        visitor.settle();
        check_nothing_is_cut(visitor, view, "certificates");
        visitor.click("certificates:awards");
        visitor.settle();
        check_nothing_is_cut(visitor, view, "certificates");
        check_no_character_is_missing(visitor, view);
    });
}
