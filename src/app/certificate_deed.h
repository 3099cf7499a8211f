#pragma once

#include <string>
#include <variant>

#include "core/local_day.h"
#include "records/certificate_rows.h"

// What supervisors do with certificates and awards; staying out of awards is everybody's own.
namespace frontdesk::app {

/// Reads who may have one, who has one, and the awards of the month that was looked at last.
struct LookAtCertificates {};
struct IssueCertificate {
    records::SittingId sitting;
};
/// For all who wait for theirs.
struct IssueAllCertificates {};
struct WithdrawCertificate {
    records::CertificateId certificate;
    std::string why;
};
/// As a PDF among the papers.
struct PrintCertificate {
    records::CertificateId certificate;
};
/// Whether a code is one of ours.
struct VerifyCode {
    std::string code;
};
/// The examination is assigned once more to whoever's certificate runs out.
struct AssignRenewal {
    records::CertificateId certificate;
};
struct LookAtAwards {
    core::LocalDay month;  ///< its first day
};
/// Of the trainee who is signed in.
struct StayOutOfAwards {
    bool on = false;
};

struct CertificateDeed {
    std::variant<LookAtCertificates, IssueCertificate, IssueAllCertificates, WithdrawCertificate,
                 PrintCertificate, VerifyCode, AssignRenewal, LookAtAwards, StayOutOfAwards>
        what;
};

}  // namespace frontdesk::app
