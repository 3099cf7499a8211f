#include "app/review_desk.h"

#include <algorithm>
#include <utility>

#include "app/exam.h"
#include "app/notices.h"
#include "app/permissions.h"
#include "app/results.h"
#include "app/review_marks.h"
#include "app/shown_result.h"
#include "app/turns.h"

// Looking at attempts of others, and correcting marks.
namespace frontdesk::app {

namespace {

using records::MarkPlace;
using records::MarkRow;

/// Where to begin: an appeal that waits, else the turn that cost most.
int first_turn_of(const ShownResult& result) {
    for (const records::Appeal& appeal : result.review.appeals)
        if (!appeal.is_decided) return appeal.place.turn;
    const std::vector<Turn> turns = turns_of(result.session.transcript, result.score);
    return turns.empty() ? 0 : static_cast<int>(turns[worst_turn(turns)].entry);
}

}  // namespace

bool is_blank_reason(const std::string& words) {
    return words.find_first_not_of(" \t\n\xE3\x80\x80") == std::string::npos;
}

ReviewDesk::ReviewDesk(records::Store& store, const Content& content, const core::Clock& clock, State& state)
    : m_store(store), m_content(content), m_clock(clock), m_state(state) {}

Changes ReviewDesk::refused(Text what, Text way_out) {
    const Language language = m_state.settings.language;
    m_state.notice =
        Notice{NoticeKind::refusal, notice_words(language, what), notice_words(language, way_out)};
    return {.refused = true};
}

std::optional<Changes> ReviewDesk::is_not_open() {
    if (!m_state.review.open) return refused(Text::review_none_open, Text::review_none_open_way);
    if (!open().is_finished()) return refused(Text::review_read_only, Text::review_read_only_way);
    return std::nullopt;
}

std::optional<Changes> ReviewDesk::cannot(const std::string& why) {
    if (const auto refusal = is_not_open()) return refusal;
    if (is_blank_reason(why)) return refused(Text::review_needs_reason, Text::review_needs_reason_way);
    return std::nullopt;
}

const MarkRow* ReviewDesk::mark_at(const MarkPlace& place) {
    const std::vector<MarkRow>& marks = open().result.standing.marks;
    const std::vector<MarkPlace> places = records::places_of(marks);
    const auto found = std::find(places.begin(), places.end(), place);
    return found == places.end() ? nullptr : &marks[static_cast<std::size_t>(found - places.begin())];
}

Changes ReviewDesk::act(const LookAtReviews&) {
    const core::Instant since{m_clock.now().ms - review_days * std::int64_t{86'400'000}};
    m_state.review.queue = review_queue(m_store.review_candidates(since, review_most));
    m_state.review.appeals = m_store.appeal_figures();
    return {.review = true};
}

Changes ReviewDesk::act(const OpenReview& deed) {
    const records::AttemptHead head = m_store.detail(deed.attempt).head;
    const bool still_sat = head.is_in_sitting() && m_store.sitting(head.sitting).is_open;
    if (!may_read_results(m_state, head.trainee, head.is_private) || head.is_private || still_sat ||
        head.state == records::AttemptState::open) {
        return refused(Text::review_not_shown, Text::review_not_shown_way);
    }
    show(head, deed.turn);
    records::AuditEntry entry;
    entry.what = "attempt opened";
    entry.trainee = head.trainee;
    entry.attempt = head.id;
    m_store.add_to_audit(entry);
    return {.review = true};
}

void ReviewDesk::show(const records::AttemptHead& head, std::optional<int> turn) {
    ReviewedAttempt reviewed;
    reviewed.result = read_result(m_store, m_content, head.id, records::Reach::for_supervisors);
    reviewed.result.appeal_drafts.clear();
    reviewed.who = m_store.trainee(head.trainee).value_or(records::Trainee{});
    reviewed.turn = turn.value_or(first_turn_of(reviewed.result));
    m_state.review.open = std::move(reviewed);
}

Changes ReviewDesk::act(const LeaveReview&) {
    m_state.review.open.reset();
    return act(LookAtReviews{});
}

Changes ReviewDesk::act(const FinishReview& deed) {
    if (const auto refusal = is_not_open()) return *refusal;
    const records::AttemptId done = open().result.head.id;
    m_store.note_reviewed(done);
    m_state.review.open.reset();
    act(LookAtReviews{});
    if (!deed.goes_on) return {.review = true};
    // Appeals stay in the queue until they are decided.
    for (const QueueRow& row : m_state.review.queue)
        if (row.head.id != done) return act(OpenReview{row.head.id});
    return {.review = true};
}

Changes ReviewDesk::read_again() {
    const records::AttemptHead head = m_store.detail(open().result.head.id).head;
    show(head, open().turn);
    return {.review = true};
}

Changes ReviewDesk::act(const CommentTurn& deed) {
    if (const auto refusal = cannot(deed.words)) return *refusal;
    m_store.comment(open().result.head.id, deed.turn, deed.words);
    let_go_of_words(m_store, m_state, comment_place(open().result.head.id, deed.turn));
    open().turn = deed.turn;
    return read_again();
}

std::optional<bool> ReviewDesk::exam_with(const scoring::Result& result) const {
    const records::AttemptHead& head = m_state.review.open->result.head;
    if (!head.is_in_sitting()) return std::nullopt;
    records::Sitting sitting = m_store.sitting(head.sitting);
    for (records::Paper& paper : sitting.papers) {
        if (!paper.attempt || paper.attempt->id != head.id) continue;
        paper.attempt->total = result.total;
        paper.attempt->passed = result.passed;
        paper.attempt->fatal_count = static_cast<int>(result.fatal.size());
    }
    return passes(sitting);
}

Changes ReviewDesk::correct(const MarkPlace& place, const MarkRow& mark, const std::string& why,
                            records::AppealId appeal) {
    const ShownResult& shown = open().result;
    const records::AttemptDetail detail = m_store.detail(shown.head.id);
    const auto marks = with_correction(shown.standing.marks, place, mark);
    const scoring::Result result = recounted(detail, shown.standing, marks, m_content);
    records::CorrectionCommit commit;
    commit.attempt = shown.head.id;
    commit.place = place;
    commit.mark = mark;
    commit.why = why;
    commit.appeal = appeal;
    commit.rescoring = shown.standing.rescoring;
    commit.last = shown.standing.correction;
    commit.exam = exam_with(result);
    commit.result = to_rows(shown.head.id, result);
    m_store.correct(commit);
    open().turn = place.turn;
    return read_again();
}

Changes ReviewDesk::act(const CorrectMark& deed) {
    if (const auto refusal = cannot(deed.why)) return *refusal;
    const MarkRow* stands = mark_at(deed.place);
    if (stands == nullptr) return refused(Text::review_no_such_mark, Text::review_no_such_mark_way);
    MarkRow mark = *stands;
    mark.points = mark.of > 0 ? std::clamp(deed.points, 0, mark.of) : std::min(deed.points, 0);
    mark.fatal = deed.fatal && mark.points < 0;
    if (mark.points == stands->points && mark.fatal == stands->fatal)
        return refused(Text::review_same_mark, Text::review_same_mark_way);
    const Changes changes = correct(deed.place, mark, deed.why, {});
    let_go_of_words(m_store, m_state, correction_place(open().result.head.id, deed.place));
    return changes;
}

void ReviewDesk::add_opinion(int turn, const std::string& rule, bool is_right, bool should_hit) {
    const auto& transcript = open().result.session.transcript;
    const auto at = static_cast<std::size_t>(turn);
    if (turn < 0 || at >= transcript.size() || m_content.engine.find(rule) == nullptr) return;
    // Only what was typed tells anything of wording.
    if (transcript[at].kind != session::EntryKind::reply) return;
    m_store.add_opinion(
        {open().result.head.id, turn, rule, transcript[at].text, is_right, should_hit, {}, {}});
}

Changes ReviewDesk::act(const AddMissedAct& deed) {
    if (const auto refusal = cannot(deed.why)) return *refusal;
    const phrasing::RuleInfo* rule = m_content.engine.find(deed.rule);
    const auto at = static_cast<std::size_t>(deed.turn);
    if (rule == nullptr || !rule->forbidden || at >= open().result.session.transcript.size())
        return refused(Text::review_no_such_mark, Text::review_no_such_mark_way);
    MarkPlace place{deed.turn, deed.rule, 0};
    while (mark_at(place) != nullptr) ++place.nth;
    add_opinion(deed.turn, deed.rule, false, true);
    const Changes changes = correct(place, missed_act(m_content, deed.turn, deed.rule), deed.why, {});
    let_go_of_words(m_store, m_state, missed_act_place(open().result.head.id, deed.turn));
    return changes;
}

Changes ReviewDesk::act(const JudgeFinding& deed) {
    if (const auto refusal = is_not_open()) return *refusal;
    const MarkRow* mark = mark_at(deed.place);
    if (mark == nullptr) return refused(Text::review_no_such_mark, Text::review_no_such_mark_way);
    const auto& engine = open().result.standing.by_engine;
    const auto places = records::places_of(engine);
    const auto found = std::find(places.begin(), places.end(), deed.place);
    const MarkRow& given =
        found == places.end() ? *mark : engine[static_cast<std::size_t>(found - places.begin())];
    // A move that was missed is a rule that was not found.
    const bool was_found = given.of == 0 || given.points > 0;
    add_opinion(deed.place.turn, deed.place.rule, deed.is_right, deed.is_right == was_found);
    open().turn = deed.place.turn;
    return read_again();
}

}  // namespace frontdesk::app
