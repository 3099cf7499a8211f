#include <algorithm>

#include "app/notices.h"
#include "app/review_desk.h"
#include "app/shown_result.h"

// Appeals: a trainee disputes a mark, a supervisor decides.
namespace frontdesk::app {

namespace {

bool is_empty_reason(const std::string& words) {
    return words.find_first_not_of(" \t\n\xE3\x80\x80") == std::string::npos;
}

}  // namespace

std::optional<Changes> ReviewDesk::is_not_own(records::AttemptId attempt) {
    const Language language = m_state.settings.language;
    const auto refuse = [&](Sentence sentence) {
        m_state.notice = notice(sentence, language);
        return Changes{.refused = true};
    };
    if (!m_state.trainee) return refuse(Sentence::nobody_practises);
    const records::AttemptHead head = m_store.detail(attempt).head;
    if (head.trainee != m_state.trainee->id) return refuse(Sentence::somebody_elses);
    if (head.state != records::AttemptState::finished) return refuse(Sentence::no_result_yet);
    // Nobody else may look at a private one, and a turn said again counts for nothing.
    if (head.is_private || head.is_branch()) return refused(Text::appeal_not_here, Text::appeal_not_here_way);
    return std::nullopt;
}

Changes ReviewDesk::act(const KeepAppealDraft& deed) {
    if (const auto refusal = is_not_own(deed.attempt)) return *refusal;
    m_store.keep_words({{}, m_state.trainee->id}, appeal_draft_key(deed.attempt, deed.place), deed.why);
    if (m_state.result && m_state.result->head.id == deed.attempt)
        m_state.result->appeal_drafts[deed.place] = deed.why;
    return {};
}

Changes ReviewDesk::act(const FileAppeal& deed) {
    if (const auto refusal = is_not_own(deed.attempt)) return *refusal;
    if (is_empty_reason(deed.why)) return refused(Text::review_needs_reason, Text::review_needs_reason_way);
    const records::StandingMark standing = m_store.standing(deed.attempt);
    const auto places = records::places_of(standing.marks);
    if (std::find(places.begin(), places.end(), deed.place) == places.end())
        return refused(Text::review_no_such_mark, Text::review_no_such_mark_way);
    m_store.file_appeal(deed.attempt, deed.place, deed.why);
    m_store.keep_words({{}, m_state.trainee->id}, appeal_draft_key(deed.attempt, deed.place), "");
    if (m_state.result && m_state.result->head.id == deed.attempt) read_review(m_store, *m_state.result);
    return {.review = true};
}

Changes ReviewDesk::act(const DecideAppeal& deed) {
    if (const auto refusal = cannot(deed.why)) return *refusal;
    const auto& appeals = open().result.review.appeals;
    const auto appeal = std::find_if(appeals.begin(), appeals.end(), [&](const records::Appeal& one) {
        return one.id == deed.appeal && !one.is_decided;
    });
    if (appeal == appeals.end()) return refused(Text::appeal_gone, Text::appeal_gone_way);
    if (!deed.upheld) {
        m_store.reject_appeal(deed.appeal, deed.why);
        let_go_of_words(m_store, m_state, decision_place(deed.appeal));
        open().turn = appeal->place.turn;
        return read_again();
    }
    const records::MarkRow* stands = mark_at(appeal->place);
    if (stands == nullptr) return refused(Text::review_no_such_mark, Text::review_no_such_mark_way);
    records::MarkRow mark = *stands;
    mark.points = mark.of > 0 ? std::clamp(deed.points, 0, mark.of) : std::min(deed.points, 0);
    mark.fatal = false;
    const Changes changes = correct(records::MarkPlace(appeal->place), mark, deed.why, deed.appeal);
    let_go_of_words(m_store, m_state, decision_place(deed.appeal));
    return changes;
}

}  // namespace frontdesk::app
