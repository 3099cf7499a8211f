#include <algorithm>
#include <charconv>
#include <utility>

#include "app/app.h"
#include "app/form_fields.h"
#include "app/notices.h"
#include "core/hash.h"
#include "exercise/judge.h"
#include "json/value.h"
#include "practice/grade.h"
#include "text/utf8.h"

// Questions of knowledge: each answer is stored at once, and a round through a topic goes on where it was
// left.
namespace frontdesk::app {

namespace {

std::optional<exercise::Answer> stored_answer(const records::Review& review) {
    const json::Parsed parsed = json::parse(review.answer, "answer");
    return parsed.usable ? exercise::answer_from(parsed.root) : std::nullopt;
}

/// Another layout each time an item comes, the same if it is only looked at again.
std::uint64_t layout_seed(const std::string& key, int reviews) {
    const std::string hash = core::content_hash(key + '#' + std::to_string(reviews));
    std::uint64_t seed = 0;
    std::from_chars(hash.data(), hash.data() + hash.size(), seed, 16);
    return seed;
}

/// A look at every part takes its time.
double quick_seconds(const curriculum::Question& question, const exercise::Layout& layout) {
    constexpr double per_character = 0.12;
    constexpr double per_part = 0.8;
    const auto parts = static_cast<double>(layout.cards.size() + layout.targets.size());
    return practice::quick_answer_seconds +
           per_character * static_cast<double>(text::length(question.prompt)) + per_part * parts;
}

/// Takes up the round that was left: what was answered since then comes first, in that order.
void resume_round(RunningQuestions& questions, const std::vector<records::Review>& reviews,
                  core::Instant since) {
    for (const records::Review& review : reviews) {
        if (review.at < since) continue;
        const auto rest = questions.items.begin() + static_cast<std::ptrdiff_t>(questions.answered.size());
        const auto item = std::find_if(rest, questions.items.end(), [&review](const PracticeItem& candidate) {
            return candidate.key == review.item;
        });
        const std::optional<exercise::Answer> answer = stored_answer(review);
        if (item == questions.items.end() || !answer) continue;
        std::rotate(rest, item, item + 1);
        questions.answered.push_back({*answer, review.correct, review.due});
    }
    questions.at = questions.answered.size();
}

void keep_only_wrong(std::vector<PracticeItem>& items, const std::vector<records::Review>& reviews) {
    std::map<std::string, bool> right;
    for (const records::Review& review : reviews) right[review.item] = review.correct;
    std::erase_if(items, [&right](const PracticeItem& item) {
        const auto last = right.find(item.key);
        return last == right.end() || last->second;
    });
}

}  // namespace

int RunningQuestions::right() const {
    return static_cast<int>(std::count_if(answered.begin(), answered.end(),
                                          [](const AnsweredQuestion& one) { return one.right; }));
}

Changes App::act(const StartQuestions& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, language));
    const curriculum::Topic* topic = m_content.curriculum.find_topic(intent.topic);
    if (!intent.topic.empty() && topic == nullptr) {
        return refuse(notice(Sentence::no_such_questions, language, intent.topic));
    }
    const PracticeFacts facts = practice_facts(*m_state.trainee);
    RunningQuestions questions;
    questions.topic = intent.topic;
    questions.only_wrong = topic != nullptr && intent.only_wrong;
    if (topic == nullptr) {
        for (const std::string& key : overview_of(m_content.curriculum, facts, m_clock.now()).due_questions) {
            questions.items.push_back(*find_item(m_content.curriculum, key));
        }
    } else {
        questions.items = items_of(*topic);
        const auto since = round_since(facts.drafts, topic->id);
        if (questions.only_wrong) {
            keep_only_wrong(questions.items, facts.reviews);
        } else if (since) {
            resume_round(questions, facts.reviews, *since);
        }
    }
    if (questions.items.empty()) return refuse(notice(Sentence::nothing_due, language));
    m_state.questions = std::move(questions);
    show_question();
    return {.practice = true, .questions = true};
}

void App::show_question() {
    RunningQuestions& questions = *m_state.questions;
    questions.fields.clear();
    questions.layout = {};
    questions.shown_at_ms = m_clock.steady_ms();
    if (questions.is_finished()) {
        if (!questions.topic.empty() && !questions.only_wrong) {
            m_store.save_practice_draft(m_state.trainee->id, round_key(questions.topic), {});
        }
        read_practice();
        return;
    }
    const PracticeItem& item = questions.item();
    const Cards cards = by_item(m_store.cards(m_state.trainee->id));
    const int reviews = card_or_new(cards, item.key, m_clock.now()).reviews;
    questions.layout = exercise::lay_out(item.question->exercise, layout_seed(item.key, reviews));
    const std::map<std::string, std::string> drafts = m_store.practice_drafts(m_state.trainee->id);
    const auto draft = drafts.find(item.key);
    if (draft != drafts.end()) questions.fields = fields_from_json(draft->second);
}

Changes App::act(const KeepAnswer& intent) {
    if (!m_state.questions || m_state.questions->is_finished() || m_state.questions->is_answered()) return {};
    RunningQuestions& questions = *m_state.questions;
    FormFields fields = filled_fields(intent.fields);
    if (fields == questions.fields) return {};
    m_store.save_practice_draft(m_state.trainee->id, questions.item().key, to_json(fields));
    questions.fields = std::move(fields);
    return {};
}

Changes App::act(const AnswerQuestion& intent) {
    const Language language = m_state.settings.language;
    if (!m_state.questions || m_state.questions->is_finished() || m_state.questions->is_answered()) {
        return refuse(notice(Sentence::no_question_running, language));
    }
    RunningQuestions& questions = *m_state.questions;
    const PracticeItem& item = questions.item();
    if (exercise::objection(item.question->exercise, intent.answer)) {
        return refuse(notice(Sentence::answer_incomplete, language));
    }
    const bool right = exercise::judge(item.question->exercise, intent.answer).right;
    const double seconds = static_cast<double>(m_clock.steady_ms() - questions.shown_at_ms) / 1000;
    const practice::Proposal proposed = practice::propose(practice::Answer{right, false, 1, seconds},
                                                          quick_seconds(*item.question, questions.layout));
    const core::Instant now = m_clock.now();
    const records::PracticeCard before =
        card_or_new(by_item(m_store.cards(m_state.trainee->id)), item.key, now);
    const practice::Card after =
        practice::schedule(practice_parameters(now), card_of(before), proposed.rating, now);
    const int rating = static_cast<int>(proposed.rating);
    const bool begins_round = !questions.topic.empty() && !questions.only_wrong && questions.answered.empty();
    if (begins_round) {
        m_store.save_practice_draft(m_state.trainee->id, round_key(questions.topic), round_text(now));
    }
    m_store.add_review(m_state.trainee->id,
                       {item.key, now, rating, rating, json::write(exercise::to_json(intent.answer)), right,
                        seconds, after.memory.stability, after.memory.difficulty, after.due},
                       row_of(item.key, after, before.added));
    questions.answered.push_back({intent.answer, right, after.due});
    read_practice();
    return {.practice = true};
}

Changes App::act(const NextQuestion&) {
    if (!m_state.questions || !m_state.questions->is_answered()) {
        return refuse(notice(Sentence::no_question_running, m_state.settings.language));
    }
    ++m_state.questions->at;
    show_question();
    return {.practice = true};
}

Changes App::act(const LeaveQuestions&) {
    if (!m_state.questions) return {};
    m_state.questions.reset();
    read_practice();
    return {.practice = true, .questions = true};
}

}  // namespace frontdesk::app
