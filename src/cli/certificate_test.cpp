#include <doctest/doctest.h>

#include "app/test_support.h"
#include "cli/run.h"

// Certificates, as they are looked at from the command line.
using namespace frontdesk;

namespace {

struct CertifiedDesk : app::TestDesk {
    std::string code;
    records::CertificateId id;

    /// @param months 0: for good
    explicit CertifiedDesk(int months) {
        records::Store store = records::Store::open(app::records_file(places), clock);
        records::Sitting sitting;
        sitting.trainee = store.add_trainee("李小红", "", "");
        sitting.exam = "new-hire";
        sitting.exam_title = "上岗考试";
        sitting.minutes = 40;
        sitting.papers = {{"small-leak", "楼上漏水"}};
        const records::SittingId sat = store.begin_sitting(sitting);
        store.finish_sitting(sat, records::SittingEnding::completed, 1000, true);
        id = store.issue_certificate(sat, months);
        code = store.certificate(id).code;
    }
    int run(std::vector<std::string> arguments) const {
        return cli::run(arguments, {.scenarios = places.scenarios, .data = places.data}).exit_status;
    }
};

}  // namespace

TEST_CASE("certificate verify is content with a code that is genuine and whose certificate is valid") {
    const CertifiedDesk desk(0);
    CHECK(desk.run({"certificate", "verify", desk.code}) == 0);
    CHECK(desk.run({"certificate", "verify", desk.code, "--json"}) == 0);
    CHECK(desk.run({"certificate", "verify", "K7MW-P3XD-9HQA-2BTC"}) == 1);
    CHECK(desk.run({"certificate", "verify"}) == 2);
    CHECK(desk.run({"certificate"}) == 2);
    CHECK(desk.run({"certificate", "list"}) == 0);
    CHECK(desk.run({"certificate", "list", "--to-renew", "--json"}) == 0);
    records::Store::open(app::records_file(desk.places), desk.clock)
        .withdraw_certificate(desk.id, "名字写错了");
    CHECK(desk.run({"certificate", "verify", desk.code}) == 1);
}

TEST_CASE("certificate verify is not content with one that has expired") {
    // The desk's clock stands in 2023.
    const CertifiedDesk desk(12);
    CHECK(desk.run({"certificate", "verify", desk.code}) == 1);
}
