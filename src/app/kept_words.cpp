#include "app/kept_words.h"

#include <initializer_list>

#include "app/app.h"

namespace frontdesk::app {

namespace {

std::string numbered_place(const char* kind, std::initializer_list<std::int64_t> numbers) {
    std::string place = kind;
    for (const std::int64_t number : numbers) place.append(":").append(std::to_string(number));
    return place;
}

}  // namespace

std::string KeptWords::at(const std::string& place) const {
    const auto found = words.find(place);
    return found == words.end() ? std::string() : found->second;
}

std::string comment_place(records::AttemptId attempt, int turn) {
    return numbered_place("comment", {attempt.value, turn});
}

std::string correction_place(records::AttemptId attempt, const records::MarkPlace& mark) {
    return numbered_place("correction", {attempt.value, mark.turn, mark.nth}) + ":" + mark.rule;
}

std::string missed_act_place(records::AttemptId attempt, int turn) {
    return numbered_place("missed", {attempt.value, turn});
}

std::string decision_place(records::AppealId appeal) {
    return numbered_place("decision", {appeal.value});
}

std::string survey_step_place(records::SurveyId finding, records::SurveyState state) {
    return numbered_place("survey", {finding.value, static_cast<std::int64_t>(state)});
}

std::string exception_place(records::AssignmentId assignment, records::TraineeId person) {
    return numbered_place("exception", {assignment.value, person.value});
}

std::string withdrawal_place(records::CertificateId certificate) {
    return numbered_place("withdrawal", {certificate.value});
}

void follow_writer(const records::Store& store, State& state) {
    const auto& account = state.account.signed_in;
    const records::Writer writer{account ? account->id : records::AccountId{}, {}};
    if (state.kept.of == writer) return;
    state.kept = {writer, store.kept_words(writer)};
}

void keep_words(records::Store& store, State& state, const KeepWords& kept) {
    store.keep_words(state.kept.of, kept.place, kept.words);
    if (kept.words.empty()) {
        state.kept.words.erase(kept.place);
    } else {
        state.kept.words[kept.place] = kept.words;
    }
}

void let_go_of_words(records::Store& store, State& state, const std::string& place) {
    if (state.kept.words.contains(place)) keep_words(store, state, {place, {}});
}

Changes App::act(const KeepWords& intent) {
    keep_words(m_store, m_state, intent);
    return {};
}

}  // namespace frontdesk::app
