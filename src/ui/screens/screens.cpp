#include <array>

#include "ui/screens/scene.h"

// The list of screens: a new one is one line here.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr auto screen_count = static_cast<std::size_t>(ScreenId::count);
constexpr std::array<ScreenLine, screen_count> lines{{
    {ScreenId::who, "who", Icon::user, Text::rail_who, draw_who},
    {ScreenId::today, "today", Icon::today, Text::rail_today, draw_today},
    {ScreenId::courses, "courses", Icon::course, Text::rail_courses, draw_courses},
    {ScreenId::standard, "standard", Icon::course, Text::standard_title, draw_standard},
    {ScreenId::play, "play", Icon::practice, Text::rail_play, draw_play},
    {ScreenId::drills, "drills", Icon::drill, Text::rail_drills, draw_drills},
    {ScreenId::questions, "questions", Icon::drill, Text::questions_title, draw_questions},
    {ScreenId::result, "result", Icon::records, Text::rail_records, draw_result},
    {ScreenId::compare, "compare", Icon::records, Text::compare_open, draw_compare},
    {ScreenId::records, "records", Icon::records, Text::rail_records, draw_records},
    {ScreenId::settings, "settings", Icon::settings, Text::rail_settings, draw_settings},
    {ScreenId::exam, "exam", Icon::clock, Text::rail_exam, draw_exam},
    {ScreenId::exam_result, "exam-result", Icon::clock, Text::rail_exam, draw_exam_result},
    {ScreenId::training, "training", Icon::classroom, Text::rail_training, draw_training},
    {ScreenId::editor, "editor", Icon::editor, Text::editor_title, draw_editor},
    {ScreenId::assignments, "assignments", Icon::form, Text::assign_title, draw_assignments},
    {ScreenId::items, "items", Icon::trend, Text::items_title, draw_items},
    {ScreenId::lesson_setup, "lesson-setup", Icon::classroom, Text::lesson_title, draw_lesson_setup},
    {ScreenId::lesson, "lesson", Icon::classroom, Text::lesson_title, draw_lesson},
    {ScreenId::lesson_report, "lesson-report", Icon::classroom, Text::lesson_title, draw_lesson_report},
    {ScreenId::phrasing, "phrasing", Icon::advice, Text::phrasing_title, draw_phrasing},
    {ScreenId::catalogue, "catalogue", Icon::drill, Text::catalogue_title, draw_catalogue},
    {ScreenId::supervisor, "supervisor", Icon::people, Text::rail_supervisor, draw_supervisor},
    {ScreenId::accounts, "accounts", Icon::people, Text::accounts_title, draw_accounts_page},
    {ScreenId::audit, "audit", Icon::records, Text::audit_title, draw_audit},
    {ScreenId::own_secret, "own-secret", Icon::user, Text::secret_password, draw_own_secret},
    {ScreenId::packs, "packs", Icon::export_out, Text::packs_title, draw_packs},
    {ScreenId::reviews, "reviews", Icon::eye, Text::review_title, draw_reviews},
    {ScreenId::review, "review", Icon::eye, Text::review_title, draw_review},
    {ScreenId::appeals, "appeals", Icon::hand, Text::appeal_title, draw_appeals},
    {ScreenId::calibration, "calibration", Icon::people, Text::calibration_title, draw_calibration},
    {ScreenId::stations, "stations", Icon::people, Text::stations_title, draw_stations},
    {ScreenId::surveys, "surveys", Icon::trend, Text::surveys_title, draw_surveys},
    {ScreenId::exports, "exports", Icon::export_out, Text::exports_title, draw_exports},
    {ScreenId::certificates, "certificates", Icon::check, Text::certificates_title, draw_certificates},
}};

}  // namespace

std::span<const ScreenLine> screen_list() {
    return lines;
}

}  // namespace frontdesk::ui
