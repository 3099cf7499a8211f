#include <doctest/doctest.h>

#include "app/app_exports_test_support.h"
#include "app/certificate.h"

using namespace frontdesk;
using namespace frontdesk::app;

// Certificates from the examination to the code.
namespace {

struct CertifyingDesk : ExportingDesk {
    /// Somebody passes an examination; the supervisor is back afterwards.
    records::SittingId passes_exam(const std::string& name) {
        apply(SignOut{});
        apply(AddTrainee{name, "金穗花园", ""});
        const records::TraineeId who = state().trainee->id;
        apply(SignOut{});
        records::SittingId id;
        {
            records::Store store = records::Store::open(records_file(places), clock);
            records::Sitting sitting;
            sitting.trainee = who;
            sitting.exam = "new-hire";
            sitting.exam_title = "新员工上岗考试";
            sitting.minutes = 40;
            sitting.papers = {{"small-leak", "楼上漏水"}};
            id = store.begin_sitting(sitting);
            store.finish_sitting(id, records::SittingEnding::completed, 1000, true);
        }
        come_in();
        return id;
    }
    template <typename Deed>
    Changes certify(const Deed& deed) {
        return apply(CertificateDeed{deed});
    }
    const CertificateState& shown() const { return state().certificates; }
};

}  // namespace

TEST_CASE("whoever passed waits for a certificate, gets one, and its code is genuine") {
    CertifyingDesk desk;
    const records::SittingId sitting = desk.passes_exam("李小红");
    desk.certify(LookAtCertificates{});
    REQUIRE(desk.shown().waiting.size() == 1);
    CHECK(desk.shown().waiting[0].name == "李小红");
    desk.certify(IssueCertificate{sitting});
    CHECK(desk.shown().waiting.empty());
    REQUIRE(desk.shown().given.size() == 1);
    const records::Certificate one = desk.shown().given[0].certificate;
    CHECK(desk.shown().given[0].standing == CertificateStanding::valid);
    desk.certify(VerifyCode{one.code});
    CHECK(desk.shown().checked->found.verdict == records::CodeVerdict::genuine);
    desk.certify(VerifyCode{"K7MW-P3XD-9HQA-2BTC"});
    CHECK(desk.shown().checked->found.verdict == records::CodeVerdict::unknown);
    CHECK(desk.certify(IssueCertificate{sitting}).refused);
}

TEST_CASE("a certificate runs out, expires, and is renewed by a later one") {
    CertifyingDesk desk;
    desk.passes_exam("李小红");
    desk.certify(IssueAllCertificates{});
    const core::Instant end = *desk.shown().given[0].certificate.expires;
    const auto standing_at = [&](std::int64_t days_before) {
        return certificate_views({desk.shown().given[0].certificate}, {end.ms - days_before * 86'400'000})[0]
            .standing;
    };
    CHECK(standing_at(100) == CertificateStanding::valid);
    CHECK(standing_at(renewal_days - 1) == CertificateStanding::runs_out);
    CHECK(standing_at(0) == CertificateStanding::expired);
    desk.clock.advance_ms(1000);
    desk.passes_exam("李小红");
    desk.certify(IssueAllCertificates{});
    REQUIRE(desk.shown().given.size() == 2);
    CHECK(desk.shown().given[0].standing == CertificateStanding::valid);
    CHECK(desk.shown().given[1].standing == CertificateStanding::renewed);
}

TEST_CASE("a certificate is printed among the papers and withdrawn with a reason") {
    CertifyingDesk desk;
    desk.passes_exam("李小红");
    desk.certify(IssueAllCertificates{});
    const records::CertificateId id = desk.shown().given[0].certificate.id;
    desk.certify(PrintCertificate{id});
    REQUIRE(desk.state().notice);
    CHECK(core::read_file(desk.state().notice->place).starts_with("%PDF-"));
    CHECK(desk.certify(WithdrawCertificate{id, "  "}).refused);
    CHECK_FALSE(desk.certify(WithdrawCertificate{id, "名字写错了"}).refused);
    CHECK(desk.shown().given[0].standing == CertificateStanding::withdrawn);
    CHECK(certificate_sheet({Language::english}, desk.shown().given[0]).notice == "Withdrawn: 名字写错了");
}

TEST_CASE("a trainee stays out of awards by themselves, and it is kept") {
    CertifyingDesk desk;
    desk.apply(SignOut{});
    desk.apply(AddTrainee{"李小红", "", ""});
    CHECK_FALSE(desk.shown().stays_out);
    desk.certify(StayOutOfAwards{true});
    CHECK(desk.shown().stays_out);
    desk.apply(SignOut{});
    CHECK_FALSE(desk.shown().stays_out);
    desk.apply(AddTrainee{"李小红", "", ""});
    CHECK(desk.shown().stays_out);
}
