#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/time.h"
#include "records/ids.h"

// Examinations that were passed, on paper; and what awards of a month are computed from.
namespace frontdesk::records {

/// Number, code, station and moments are the store's; they and everything else of it never change.
struct Certificate {
    CertificateId id;
    std::string number;   ///< "FD-2026-3f9a-000012"; no two stations give out the same
    std::string station;  ///< 32 digits: of the records in which it was made
    SittingId sitting;
    TraineeId trainee;
    std::string name;  ///< of the person, on the day
    std::string exam;
    std::string exam_title;
    core::Instant passed;
    core::Instant issued;
    int months = 0;  ///< it is valid for from `passed` on; 0: for good
    std::optional<core::Instant> expires;
    std::string code;  ///< "K7MW-P3XD-9HQA-2BTC": proves that nobody made it up
    std::optional<core::Instant> withdrawn;
    std::string why_withdrawn;

    bool is_valid(core::Instant now) const { return !withdrawn && (!expires || now < *expires); }
};

/// A passed examination for which there is no certificate yet.
struct PassedSitting {
    SittingId sitting;
    TraineeId trainee;
    std::string exam, exam_title;
    core::Instant passed;
};

/// What verifying a code comes to.
enum class CodeVerdict {
    unknown,    ///< these records hold no certificate with this code
    altered,    ///< it is there, but what it says is not what the code was made of
    elsewhere,  ///< it came from another station, which alone can tell that its code is right
    genuine,    ///< it says what it said when it was made; whether it is still valid is another question
};

struct VerifiedCode {
    CodeVerdict verdict = CodeVerdict::unknown;
    std::optional<Certificate> certificate;
};

/// What the attempts of one trainee in some time add up to: finished, not private, begun at the beginning.
struct AwardRow {
    TraineeId trainee;
    int attempts = 0;
    int scenarios = 0;      ///< different ones
    double mean_total = 0;  ///< 0–100
    /// Points earned and to be had in courtesy and empathy, as they were marked on the day.
    std::int64_t attitude = 0, attitude_of = 0;
    int replies = 0;                   ///< typed in attempts that passed, after one second to five minutes
    std::int64_t median_reply_ms = 0;  ///< from what was said to the reply; 0: there is none
};

}  // namespace frontdesk::records
