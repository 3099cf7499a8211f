#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/award.h"
#include "app/wording.h"
#include "report/certificate.h"

// Certificates as they are looked at: which still hold, which run out.
namespace frontdesk::app {

/// So long before its end a certificate stands in the list of those to be renewed.
inline constexpr int renewal_days = 60;
/// Where the examination does not say for how long.
inline constexpr int usual_months = 12;

enum class CertificateStanding {
    valid,
    runs_out,  ///< within `renewal_days`
    expired,
    renewed,  ///< there is a later one of the same person and examination
    withdrawn,
};
constexpr std::size_t certificate_standing_count =
    static_cast<std::size_t>(CertificateStanding::withdrawn) + 1;

struct CertificateView {
    records::Certificate certificate;
    CertificateStanding standing = CertificateStanding::valid;

    bool is_to_be_renewed() const {
        return standing == CertificateStanding::runs_out || standing == CertificateStanding::expired;
    }
};

/// @param all the latest first, as the store has them
std::vector<CertificateView> certificate_views(std::vector<records::Certificate> all, core::Instant now);

/// What was typed, and what it came to.
struct CheckedCode {
    std::string typed;
    records::VerifiedCode found;
    CertificateStanding standing = CertificateStanding::valid;  ///< of what was found
};

struct CertificateState {
    struct Waiting {
        records::PassedSitting sitting;
        std::string name;
    };
    std::vector<Waiting> waiting;        ///< passed, without a certificate; the latest first
    std::vector<CertificateView> given;  ///< the latest first
    std::optional<CheckedCode> checked;
    core::LocalDay month;  ///< of the awards: its first day
    std::vector<Award> awards;
    bool stays_out = false;  ///< of awards: the trainee who is signed in
};

/// The last day on which it is valid: "2027-11-19"; empty: for good.
std::string valid_until(const records::Certificate& certificate);

/// As it is printed.
report::CertificateSheet certificate_sheet(const Wording& wording, const CertificateView& view);

}  // namespace frontdesk::app
