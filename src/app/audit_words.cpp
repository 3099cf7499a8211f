#include "app/audit_words.h"

#include <algorithm>

namespace frontdesk::app {

namespace {

constexpr AuditWord audit_words[] = {
    {"signed in", Text::audit_signed_in, AuditKind::signing_in},
    {"sign-in failed", Text::audit_sign_in_failed, AuditKind::signing_in},
    {"signed out", Text::audit_signed_out, AuditKind::signing_in},
    {"refused", Text::audit_deed_refused, AuditKind::signing_in},
    {"account added", Text::audit_account_added, AuditKind::accounts},
    {"account role set", Text::audit_account_role, AuditKind::accounts},
    {"account disabled", Text::audit_account_disabled, AuditKind::accounts},
    {"account enabled", Text::audit_account_enabled, AuditKind::accounts},
    {"password set", Text::audit_password_set, AuditKind::accounts},
    {"PIN set", Text::audit_pin_set, AuditKind::accounts},
    {"PIN taken away", Text::audit_pin_gone, AuditKind::accounts},
    {"PIN given back", Text::audit_pin_back, AuditKind::accounts},
    {"wait ended", Text::audit_wait_ended, AuditKind::accounts},
    {"trainee added", Text::audit_trainee_added, AuditKind::accounts},
    {"idle time set", Text::audit_idle_set, AuditKind::accounts},
    {"private practice on", Text::audit_private_on, AuditKind::accounts},
    {"private practice off", Text::audit_private_off, AuditKind::accounts},
    {"attempt begun", Text::audit_attempt_begun, AuditKind::practice},
    {"attempt finished", Text::audit_attempt_finished, AuditKind::practice},
    {"attempt abandoned", Text::audit_attempt_abandoned, AuditKind::practice},
    {"turn taken back", Text::audit_taken_back, AuditKind::practice},
    {"item practised", Text::audit_item_practised, AuditKind::practice},
    {"daily limit set", Text::audit_limit_set, AuditKind::practice},
    {"examination begun", Text::audit_exam_begun, AuditKind::practice},
    {"examination resumed", Text::audit_exam_resumed, AuditKind::practice},
    {"examination finished", Text::audit_exam_finished, AuditKind::practice},
    {"assignment given", Text::audit_assigned, AuditKind::teaching},
    {"assignment withdrawn", Text::audit_withdrawn, AuditKind::teaching},
    {"assignment given back", Text::audit_given_back, AuditKind::teaching},
    {"assignment exception", Text::audit_exception, AuditKind::teaching},
    {"lesson begun", Text::audit_lesson_begun, AuditKind::teaching},
    {"lesson finished", Text::audit_lesson_finished, AuditKind::teaching},
    {"lesson abandoned", Text::audit_lesson_abandoned, AuditKind::teaching},
    {"scenario published", Text::audit_published, AuditKind::teaching},
    {"rules published", Text::audit_rules_published, AuditKind::teaching},
    {"exercise published", Text::audit_exercise_published, AuditKind::teaching},
    {"exercise withdrawn", Text::audit_exercise_withdrawn, AuditKind::teaching},
    {"content pack brought in", Text::audit_pack_brought_in, AuditKind::teaching},
    {"content pack taken back", Text::audit_pack_taken_back, AuditKind::teaching},
    {"draft dropped", Text::audit_dropped, AuditKind::teaching},
    {"result printed", Text::audit_result_printed, AuditKind::data},
    {"lesson report printed", Text::audit_report_printed, AuditKind::data},
    {"records exported", Text::audit_exported, AuditKind::data},
    {"attempt re-scored", Text::audit_rescored, AuditKind::data},
    {"records taken out", Text::exports_audited, AuditKind::data},
    {"home page set", Text::exports_home_page_audited, AuditKind::data},
    {"records merged", Text::audit_records_merged, AuditKind::data},
    {"records restored", Text::audit_records_restored, AuditKind::data},
    {"records backed up", Text::audit_records_backed_up, AuditKind::data},
    {"survey finding", Text::audit_survey_finding, AuditKind::data},
    {"survey step", Text::audit_survey_step, AuditKind::data},
    {"comment written", Text::audit_commented, AuditKind::practice},
    {"mark corrected", Text::audit_corrected, AuditKind::practice},
    {"finding judged", Text::audit_judged, AuditKind::practice},
    {"sentence dismissed", Text::audit_sentence_dismissed, AuditKind::teaching},
    {"attempt opened", Text::audit_opened, AuditKind::practice},
    {"attempt reviewed", Text::audit_reviewed, AuditKind::practice},
    {"appeal filed", Text::audit_appealed, AuditKind::practice},
    {"appeal upheld", Text::audit_upheld, AuditKind::practice},
    {"appeal rejected", Text::audit_rejected, AuditKind::practice},
    {"calibration begun", Text::audit_calibration_begun, AuditKind::teaching},
    {"calibration handed in", Text::audit_calibration_done, AuditKind::teaching},
    {"certificate issued", Text::certificate_audit_issued, AuditKind::teaching},
    {"certificate withdrawn", Text::certificate_audit_withdrawn, AuditKind::teaching},
    {"certificate printed", Text::certificate_audit_printed, AuditKind::data},
    {"awards declined", Text::certificate_audit_declined, AuditKind::accounts},
    {"awards accepted", Text::certificate_audit_accepted, AuditKind::accounts},
};

}  // namespace

const AuditWord* find_audit_word(const std::string& what) {
    const AuditWord* found = std::find_if(std::begin(audit_words), std::end(audit_words),
                                          [&what](const AuditWord& one) { return what == one.what; });
    return found == std::end(audit_words) ? nullptr : found;
}

std::vector<std::string> whats_of(AuditKind kind) {
    std::vector<std::string> whats;
    if (kind == AuditKind::all) return whats;
    for (const AuditWord& one : audit_words)
        if (one.kind == kind) whats.emplace_back(one.what);
    return whats;
}

}  // namespace frontdesk::app
