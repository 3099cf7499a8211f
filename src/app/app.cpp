#include "app/app.h"

#include <array>
#include <utility>

#include "app/added_up.h"
#include "app/notices.h"
#include "core/error.h"

// The door, and what does not touch the records. People: app_people.cpp; a run: app_starting.cpp and
// app_playing.cpp; results: app_results.cpp; examinations: app_exam.cpp.
namespace frontdesk::app {

namespace {

/// Comes by itself, not by a deed of the person; leaves a notice where it is.
bool is_background(const Intent& intent) {
    const auto* play = std::get_if<Play>(&intent);
    const auto* lesson = std::get_if<LessonDeed>(&intent);
    if (const auto* account = std::get_if<SignInDeed>(&intent)) {
        return std::holds_alternative<LookAtAccounts>(account->what) ||
               std::holds_alternative<ReadAudit>(account->what);
    }
    if (const auto* exports = std::get_if<ExportDeed>(&intent)) {
        return std::holds_alternative<GoOnExporting>(exports->what) ||
               std::holds_alternative<CountForExport>(exports->what);
    }
    if (lesson != nullptr) return std::holds_alternative<KeepLessonWords>(lesson->what);
    const auto* station = std::get_if<StationDeed>(&intent);
    if (station != nullptr) return station->is_background();
    if (const auto* review = std::get_if<ReviewDeed>(&intent)) return review->is_background();
    const auto* phrasing = std::get_if<PhrasingDeed>(&intent);
    if (phrasing != nullptr) return phrasing->is_background();
    return std::holds_alternative<KeepTime>(intent) || std::holds_alternative<KeepDraft>(intent) ||
           std::holds_alternative<KeepDrillDraft>(intent) || std::holds_alternative<KeepAnswer>(intent) ||
           std::holds_alternative<LookAtPractice>(intent) || std::holds_alternative<KeepWords>(intent) ||
           std::holds_alternative<ReadFigures>(intent) ||
           (play != nullptr && std::holds_alternative<session::Wait>(play->input));
}

}  // namespace

std::filesystem::path settings_file(const Places& places) {
    return places.data / "settings.json";
}

const char* to_word(Mode mode) {
    constexpr std::array words{"practice", "exam"};
    static_assert(words.size() == static_cast<std::size_t>(Mode::exam) + 1);
    return words.at(static_cast<std::size_t>(mode));
}

App::App(Places places, const core::Clock& clock, Entrance entrance)
    : m_places(std::move(places)),
      m_clock(clock),
      m_content(load_content(m_places)),
      m_store(records::Store::open(records_file(m_places), clock)) {
    m_state.settings = load_settings(settings_file(m_places));
    m_data_version = m_store.data_version();
    m_state.trainees = m_store.trainees();
    m_state.account.is_console = entrance.is_console;
    m_store.set_secret_cost(entrance.cost);
    read_accounts(m_store, m_state.account);
    tell_audit_who();
    m_state.kept.words = m_store.kept_words(m_state.kept.of);
    add_up_corrections(m_store, m_content);
}

Changes App::apply(const Intent& intent) {
    try {
        if (!is_background(intent)) m_state.notice.reset();
        std::optional<Changes> instead = not_permitted(intent);
        if (!instead) instead = exam_comes_first(intent);
        Changes changes =
            instead ? *instead : std::visit([this](const auto& one) { return act(one); }, intent);
        if (!instead && !changes.refused) keep_exam_time(intent);
        if (!instead && !changes.refused) audit_deed(intent);
        tell_audit_who();
        follow_writer(m_store, m_state);
        if (!instead && !changes.refused) follow_other_programs(changes);
        follow_with_figures(changes);
        return changes;
    } catch (const core::Error& error) {
        return refuse(notice_of(error, m_state.settings.language));
    }
}

session::Step App::step() const {
    FRONTDESK_CHECK(m_state.running.has_value());
    return session::current_step(world(*m_state.running->scenario), m_state.running->session);
}

Changes App::act(const ChangeSettings& intent) {
    Settings settings = intent.settings;
    // Not for everybody to set: SetIdleTime, SetHomePage.
    settings.sign_out_minutes = m_state.settings.sign_out_minutes;
    settings.home_page = m_state.settings.home_page;
    save_settings(settings_file(m_places), settings);
    m_state.settings = load_settings(settings_file(m_places));
    return {.settings = true};
}

Changes App::act(const DismissNotice&) {
    m_state.notice.reset();
    return {};
}

Changes App::refuse(Notice notice) {
    m_state.notice = std::move(notice);
    return {.refused = true};
}

session::World App::world(const scenario::Scenario& scenario) const {
    return {scenario, m_content.engine, m_content.tempers};
}

scoring::Result App::score(const scenario::Scenario& scenario, const session::Session& session) const {
    return scoring::score(scenario, m_content.engine, m_content.policy, session);
}

}  // namespace frontdesk::app
