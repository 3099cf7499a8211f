#include <algorithm>

#include "app/phrasing_change.h"
#include "app/phrasing_desk.h"
#include "core/file.h"

// What the draft makes of sentences: those of the selected rule, those of the whole pack, and the one in the
// test box.
namespace frontdesk::app {

namespace {

using json::Value;

/// Sentences at a time: some twenty milliseconds.
constexpr std::size_t checked_at_once = 250;

/// As problems name the draft.
constexpr const char* draft_name = "company.json";

const char* sentence_list(phrasing::RuleSentence::Kind kind) {
    using Kind = phrasing::RuleSentence::Kind;
    if (kind == Kind::better) return "better";
    return kind == Kind::should_hit ? "should_hit" : "should_not_hit";
}

/// The rule alone, as a pack.
phrasing::PackSource just_this_rule(const Value& rule) {
    phrasing::PackSource source;
    source.parts.push_back({"rule.json", draft_name, rule});
    return source;
}

bool stands_in(const Value& rule, const char* list, const std::string& words) {
    const Value* value = rule.find(list);
    const json::Array* all = value == nullptr ? nullptr : value->as_array();
    return all != nullptr &&
           std::any_of(all->begin(), all->end(), [&](const Value& one) { return written(one) == words; });
}

/// The entry of the overlay in whose lines the problem stands.
std::string phrase_at(const Value& overlay, int line) {
    std::string found;
    int begins = 0;
    const auto look = [&](const json::Position& position, std::string id) {
        if (position.line > line || position.line < begins) return;
        begins = position.line;
        found = std::move(id);
    };
    for (const auto& [list, prefix] : {std::pair("rules", ""), std::pair("guards", guard_prefix.data())}) {
        const Value* all = overlay.find(list);
        if (all == nullptr || all->as_array() == nullptr) continue;
        for (const Value& entry : *all->as_array())
            look(entry.position, prefix + editing::text_at(entry, {"id"}));
    }
    for (const char* list : {"classes", "add"}) {
        const Value* all = overlay.find(list);
        if (all == nullptr || all->as_object() == nullptr) continue;
        for (const json::Member& member : *all->as_object())
            look(member.key_position, "{" + member.key + "}");
    }
    return found;
}

std::vector<std::string> lines_of_text(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// "'words': exception 不是" as a trainer reads it; what has no words here stays as it is.
std::string told_in_chinese(const std::string& line) {
    struct Reason {
        std::string_view english;
        const char* chinese;
    };
    constexpr Reason reasons[] = {{"exception ", "碰上了“这样说就不算”："},
                                  {"names no third party", "没有提到要保密的人"},
                                  {"what it needs is missing", "缺了要一起说的话"},
                                  {"unless ", "有这个就不算："}};
    constexpr std::string_view between = "': ";
    const std::size_t end = line.find(between);
    if (end == std::string::npos || !line.starts_with('\'')) return line;
    const std::string reason = line.substr(end + between.size());
    for (const Reason& one : reasons) {
        if (!reason.starts_with(one.english)) continue;
        return "“" + line.substr(1, end - 1) + "”" + one.chinese + reason.substr(one.english.size());
    }
    return line;
}

std::vector<std::string> counting_in(const phrasing::Assessment& assessment) {
    std::vector<std::string> rules;
    for (const phrasing::Finding& finding : assessment.forbidden) rules.push_back(finding.rule);
    for (const phrasing::Move& move : assessment.moves) rules.push_back(move.rule);
    return rules;
}

}  // namespace

int OpenPhrasing::obstacles() const {
    const auto is_error = [](const PhraseFinding& one) { return one.problem.level == core::Level::error; };
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), is_error) +
                            std::count_if(broken.begin(), broken.end(), is_error));
}

int OpenPhrasing::broken_of(const std::string& phrase) const {
    return static_cast<int>(std::count_if(broken.begin(), broken.end(), [&](const PhraseFinding& one) {
        return one.phrase == phrase && one.problem.level == core::Level::error;
    }));
}

std::vector<phrasing::PackSource> PhrasingDesk::overlays() const {
    std::vector<phrasing::PackSource> all = m_state.ground->before;
    all.push_back(phrasing::pack_source_of(open().document.text(), draft_name));
    all.insert(all.end(), m_state.ground->behind.begin(), m_state.ground->behind.end());
    return all;
}

const phrasing::Engine& PhrasingDesk::engine() const {
    return open().engine ? *open().engine : m_content.engine;
}

void PhrasingDesk::act(const JudgePhrasings&) {
    OpenPhrasing& edited = open();
    if (edited.is_judged()) return;
    const std::vector<phrasing::PackSource> above = overlays();
    edited.findings.clear();
    edited.broken.clear();
    edited.tried_sentences = 0;
    edited.sentences = phrasing::rule_sentences(m_state.ground->pack, above);
    edited.engine.reset();
    if (edited.is_changed()) {
        phrasing::Engine::Loaded loaded = phrasing::Engine::load(m_state.ground->pack, above);
        edited.engine = std::make_shared<const phrasing::Engine>(std::move(loaded.engine));
        for (core::Problem& problem : loaded.problems) {
            if (problem.place.file != draft_name) continue;
            std::string phrase = phrase_at(edited.document.tree(), problem.place.line);
            edited.findings.push_back({std::move(problem), std::move(phrase), {}});
        }
    } else {
        // Everybody is scored with it: it was tried when it was published.
        edited.tried_sentences = edited.sentences.size();
    }
    edited.judged_revision = edited.document.revision();
    judge_sentences();
    judge_trial();
}

void PhrasingDesk::act(const CheckPhrasings&) {
    OpenPhrasing& edited = open();
    if (!edited.is_judged()) return;
    const std::size_t end = std::min(edited.tried_sentences + checked_at_once, edited.sentences.size());
    for (std::size_t& at = edited.tried_sentences; at < end; ++at) {
        const phrasing::RuleSentence& sentence = edited.sentences[at];
        for (core::Problem& problem : phrasing::check_sentences({sentence}, engine()))
            edited.broken.push_back({std::move(problem), sentence.rule, sentence.reply});
    }
}

void PhrasingDesk::check_everything() {
    act(JudgePhrasings{});
    OpenPhrasing& edited = open();
    while (!edited.is_checked()) act(CheckPhrasings{});
    if (!edited.engine) return;
    // What is left are the conversations of the rules over them.
    const auto all = phrasing::check_sentences(m_state.ground->pack, overlays(), *edited.engine);
    for (const core::Problem& problem : all) {
        const bool is_known =
            std::any_of(edited.broken.begin(), edited.broken.end(), [&](const PhraseFinding& one) {
                return one.problem.place == problem.place && one.problem.code == problem.code;
            });
        if (!is_known) edited.broken.push_back({problem, {}, problem.message});
    }
}

void PhrasingDesk::judge_sentences() {
    SelectedPhrase& selected = open().selected;
    selected.sentences.clear();
    if (selected.kind != PhraseKind::act && selected.kind != PhraseKind::move) return;
    std::map<std::string, std::size_t> counts;
    for (phrasing::RuleSentence& sentence : phrasing::rule_sentences(just_this_rule(selected.now))) {
        const char* list = sentence_list(sentence.kind);
        PhraseSentence judged;
        judged.path = {list, std::to_string(counts[list]++)};
        if (sentence.reply.empty()) continue;
        judged.is_own = !stands_in(selected.below, list, sentence.reply);
        const auto holds = [&](const phrasing::Engine& with) {
            return !core::has_errors(phrasing::check_sentences({sentence}, with));
        };
        judged.holds_today = holds(m_content.engine);
        judged.holds = open().engine ? holds(engine()) : judged.holds_today;
        judged.sentence = std::move(sentence);
        selected.sentences.push_back(std::move(judged));
    }
}

void PhrasingDesk::act(const TryPhrase& deed) {
    TriedPhrase& trial = open().trial;
    trial.reply = deed.reply;
    trial.customer = deed.customer;
    trial.context = deed.context;
    judge_trial();
}

void PhrasingDesk::judge_trial() {
    TriedPhrase& trial = open().trial;
    phrasing::Situation situation;
    situation.context = trial.context;
    situation.customer = trial.customer;
    trial.verdict = engine().assess(trial.reply, situation);
    trial.today = counting_in(m_content.engine.assess(trial.reply, situation));
    trial.passed_over.clear();
    const std::string& rule = open().selected.id;
    const auto counts_now = counting_in(trial.verdict);
    if (std::find(counts_now.begin(), counts_now.end(), rule) == counts_now.end())
        trial.passed_over = lines_of_text(engine().why_not(rule, trial.reply, situation));
    if (m_language == Language::english) return;
    std::transform(trial.passed_over.begin(), trial.passed_over.end(), trial.passed_over.begin(),
                   told_in_chinese);
}

}  // namespace frontdesk::app
