#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/drill_choice.h"
#include "app/notices.h"
#include "json/value.h"
#include "text/utf8.h"

// Saying it better: one sentence after the other, each rated reply stored before the next one comes.
namespace frontdesk::app {

namespace {

bool says_nothing(std::string_view text) {
    return text.find_first_not_of(" \n\t") == std::string_view::npos;
}

/// As it stands in the records: all that was said, in order, and what the last one was worth.
std::string answer_text(const std::vector<std::string>& said, int score) {
    json::Value all{json::Array{}};
    for (const std::string& one : said) all.push(one);
    json::Value answer;
    answer.set("said", std::move(all));
    answer.set("score", score);
    return json::write(answer);
}

/// Reading takes a while, and so does typing what the shortest model says.
double quick_seconds(const curriculum::DrillSituation& situation) {
    constexpr double to_read = 15;
    constexpr double per_character = 0.5;
    std::size_t shortest = 0;
    for (const std::string& model : situation.models) {
        const std::size_t length = text::length(model);
        if (shortest == 0 || length < shortest) shortest = length;
    }
    return to_read + per_character * static_cast<double>(shortest);
}

practice::Proposal proposal_for(const RunningDrills& drills, const DrillMarks& marks, double seconds) {
    practice::Reply reply;
    reply.forbidden_hit = marks.forbidden;
    reply.fatal_hit = marks.fatal;
    reply.wanted = static_cast<int>(marks.wanted.size());
    reply.made = marks.made();
    reply.asked_for_help = drills.models_shown;
    reply.tries = static_cast<int>(drills.said.size());
    reply.seconds = seconds;
    return practice::propose(reply, quick_seconds(*drills.item().situation));
}

void announce(SpokenBetter& spoken, const practice::Card& card, core::Instant now) {
    const practice::Parameters parameters = practice_parameters(now);
    const std::array<practice::Card, 4> after = practice::preview(parameters, card, now);
    for (std::size_t i = 0; i < after.size(); ++i) spoken.comes_back[i] = after[i].due;
    const practice::Card& good = after[practice::index_of(practice::Rating::good)];
    spoken.after_two = practice::schedule(parameters, good, practice::Rating::good, good.due).due;
}

}  // namespace

Changes App::act(const StartDrills& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    if (!intent.rule.empty() && m_content.curriculum.find_drill(intent.rule) == nullptr) {
        return refuse(notice(Sentence::no_such_drill, language, intent.rule));
    }
    const PracticeFacts facts = practice_facts(*m_state.trainee);
    RunningDrills drills;
    drills.rule = intent.rule;
    drills.extra = intent.rule.empty() && intent.more > 0;
    if (!intent.rule.empty()) {
        drills.ahead = of_one_rule(*m_content.curriculum.find_drill(intent.rule), facts.cards, m_clock.now());
    } else if (drills.extra) {
        drills.ahead = beyond_the_limit(m_content.curriculum, facts.cards, m_clock.now(), intent.more);
    } else {
        drills.ahead = due_drills(m_content.curriculum, facts, m_clock.now());
    }
    if (drills.ahead.empty()) return refuse(notice(Sentence::nothing_due, language));
    half_typed_first(drills.ahead, facts.drafts);
    if (m_state.drills && m_state.drills->spoken) store_drill(m_state.drills->spoken->proposed.rating);
    m_state.drills = std::move(drills);
    show_drill();
    return {.practice = true, .drills = true};
}

void App::show_drill() {
    RunningDrills& drills = *m_state.drills;
    drills.bad = {};
    drills.models.clear();
    drills.draft.clear();
    drills.felt_shown = false;
    drills.models_shown = false;
    drills.said.clear();
    drills.spoken.reset();
    drills.shown_at_ms = m_clock.steady_ms();
    if (drills.is_finished()) return;
    const PracticeItem& item = drills.item();
    const phrasing::Situation situation = item.situation->situation();
    drills.bad = m_content.engine.assess(item.situation->bad, situation);
    for (const std::string& model : item.situation->models) {
        drills.models.push_back(m_content.engine.assess(model, situation));
    }
    const std::map<std::string, std::string> drafts = m_store.practice_drafts(m_state.trainee->id);
    const auto draft = drafts.find(item.key);
    if (draft != drafts.end()) drills.draft = draft->second;
}

Changes App::act(const KeepDrillDraft& intent) {
    // The last frame of a drill may still send what stood in its box.
    if (!m_state.drills || m_state.drills->is_finished() || m_state.drills->spoken) return {};
    RunningDrills& drills = *m_state.drills;
    std::string draft = text::repaired(intent.text);
    if (draft == drills.draft) return {};
    m_store.save_practice_draft(m_state.trainee->id, drills.item().key, draft);
    drills.draft = std::move(draft);
    return {};
}

Changes App::act(const RevealFelt&) {
    if (m_state.drills) m_state.drills->felt_shown = true;
    return {};
}

Changes App::act(const RevealModels&) {
    // Afterwards they are shown anyway.
    if (m_state.drills && !m_state.drills->spoken) m_state.drills->models_shown = true;
    return {};
}

Changes App::act(const SayBetter& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.drills || m_state.drills->is_finished()) {
        return refuse(notice(Sentence::no_drill_running, language));
    }
    if (says_nothing(intent.text)) return refuse(notice(Sentence::say_something_first, language));
    RunningDrills& drills = *m_state.drills;
    const curriculum::DrillSituation& situation = *drills.item().situation;
    SpokenBetter spoken;
    spoken.text = text::repaired(intent.text);
    spoken.assessment = m_content.engine.assess(spoken.text, situation.situation());
    spoken.marks = marks_of(situation, spoken.assessment);
    const Cards cards = by_item(m_store.cards(m_state.trainee->id));
    const core::Instant now = m_clock.now();
    announce(spoken, card_of(card_or_new(cards, drills.item().key, now)), now);
    // It is rated only later; until then it is kept like anything half-typed.
    m_store.save_practice_draft(m_state.trainee->id, drills.item().key, spoken.text);
    drills.said.push_back(spoken.text);
    const double seconds = static_cast<double>(m_clock.steady_ms() - drills.shown_at_ms) / 1000;
    spoken.proposed = proposal_for(drills, spoken.marks, seconds);
    spoken.seconds = seconds;
    drills.draft = spoken.text;
    drills.felt_shown = true;
    drills.spoken = std::move(spoken);
    return {};
}

Changes App::act(const SayItAgain&) {
    if (!m_state.drills || !m_state.drills->spoken) {
        return refuse(notice(Sentence::no_drill_running, m_state.settings.language));
    }
    m_state.drills->spoken.reset();
    return {};
}

void App::store_drill(practice::Rating rating) {
    RunningDrills& drills = *m_state.drills;
    const core::Instant now = m_clock.now();
    const std::string key = drills.item().key;
    const records::PracticeCard before = card_or_new(by_item(m_store.cards(m_state.trainee->id)), key, now);
    const practice::Card after = practice::schedule(practice_parameters(now), card_of(before), rating, now);
    records::Review review;
    review.item = key;
    review.at = now;
    review.rating = static_cast<int>(rating);
    review.proposed = static_cast<int>(practice::Rating::again);
    int score = 0;
    if (drills.spoken) {
        score = drills.spoken->marks.score;
        review.proposed = static_cast<int>(drills.spoken->proposed.rating);
        review.correct = drills.spoken->marks.is_right();
        review.seconds = drills.spoken->seconds;
    }
    review.answer = answer_text(drills.said, score);
    review.stability = after.memory.stability;
    review.difficulty = after.memory.difficulty;
    review.due = after.due;
    m_store.add_review(m_state.trainee->id, review, row_of(key, after, before.added));
    drills.done.push_back({drills.item(), score, rating, after.due});
    drills.ahead.erase(drills.ahead.begin());
    drills.spoken.reset();
    read_practice();
}

Changes App::act(const RateDrill& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.drills || m_state.drills->is_finished()) {
        return refuse(notice(Sentence::no_drill_running, language));
    }
    const RunningDrills& drills = *m_state.drills;
    const bool gave_up = drills.models_shown && intent.rating == practice::Rating::again;
    if (!drills.spoken && !gave_up) return refuse(notice(Sentence::say_something_first, language));
    store_drill(intent.rating);
    if (drills.rule.empty() && !drills.extra) {
        m_state.drills->ahead =
            due_drills(m_content.curriculum, practice_facts(*m_state.trainee), m_clock.now());
    }
    show_drill();
    return {.practice = true};
}

Changes App::act(const LeaveDrills&) {
    if (!m_state.drills) return {};
    if (m_state.drills->spoken) store_drill(m_state.drills->spoken->proposed.rating);
    m_state.drills.reset();
    read_practice();
    return {.practice = true, .drills = true};
}

}  // namespace frontdesk::app
