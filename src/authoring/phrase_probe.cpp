#include "authoring/phrase_probe.h"

#include <map>

namespace frontdesk::authoring {

namespace {

using phrasing::Context;

constexpr std::size_t first_probe = 10000;

/// Each phrase is tried as a rule of its own.
std::string probe_id(std::size_t phrase) {
    return "F" + std::to_string(first_probe + phrase);
}

bool is_tried(const Phrase& phrase) {
    return phrase.usable && phrase.covered_by.empty();
}

void report(core::Problems& problems, const char* code, const core::Place& place, std::string message,
            std::string way_out) {
    problems.push_back({code, core::Level::warning, place, std::move(message), std::move(way_out)});
}

std::set<std::string> classes_of(const phrasing::PackSource& base) {
    std::set<std::string> names;
    for (const phrasing::PackPart& part : base.parts) {
        const json::Value* classes =
            part.name == phrasing::classes_part ? part.root.find("classes") : nullptr;
        const json::Object* members = classes ? classes->as_object() : nullptr;
        if (members == nullptr) continue;
        for (const json::Member& member : *members) names.insert(member.key);
    }
    return names;
}

/// What the base says is no forbidden act: negative sentences of acts, model sentences of moves, better
/// words.
std::vector<phrasing::RuleSentence> fine_sentences(const phrasing::PackSource& base) {
    using Kind = phrasing::RuleSentence::Kind;
    std::vector<phrasing::RuleSentence> fine;
    for (phrasing::RuleSentence& sentence : phrasing::rule_sentences(base)) {
        const bool act = sentence.rule[0] == 'F';
        if (sentence.kind == (act ? Kind::should_not_hit : Kind::should_hit) || sentence.kind == Kind::better)
            fine.push_back(std::move(sentence));
    }
    return fine;
}

json::Value probe_rule(const std::string& id, const std::string& pattern) {
    json::Value rule;
    rule.set("id", id);
    rule.set("name", id);
    rule.set("severity", "minor");
    rule.set("feels", id);
    rule.set("patterns", json::Array{pattern});
    return rule;
}

}  // namespace

PhraseProbe::PhraseProbe(const phrasing::PackSource& base)
    : m_base(base),
      m_loaded(phrasing::Engine::load(base, {})),
      m_fine(fine_sentences(base)),
      m_classes(classes_of(base)) {}

std::string PhraseProbe::covering_rule(const std::string& phrase) const {
    for (const Context context : {Context::call, Context::desk, Context::complaint, Context::call_opening}) {
        phrasing::Situation situation;
        situation.context = context;
        const phrasing::Assessment assessment = m_loaded.engine.assess(phrase, situation);
        if (!assessment.forbidden.empty()) return assessment.forbidden.front().rule;
    }
    return {};
}

std::string PhraseProbe::act_in(const std::string& sentence) const {
    const phrasing::Assessment assessment = m_loaded.engine.assess(sentence, {});
    if (assessment.forbidden.empty()) return {};
    return assessment.forbidden.front().rule + " at '" + assessment.forbidden.front().text + "'";
}

void PhraseProbe::measure(Phrase& phrase, const PhraseRow& row, core::Problems& problems) const {
    constexpr std::size_t too_short = 1;
    constexpr std::size_t of_its_own = 2;
    PhrasePattern made = make_pattern(phrase.text, m_classes, Place::anywhere);
    if (made.words <= too_short) {
        phrase.usable = false;
        report(problems, "IM006", row.forbidden.place, "'" + phrase.text + "' is too short to be looked for",
               "write more of what is said, or write a rule for it by hand");
        return;
    }
    if (made.words == of_its_own) {
        phrase.reach = Place::whole_clause;
        made = make_pattern(phrase.text, m_classes, phrase.reach);
        report(problems, "IM006", row.forbidden.place,
               "'" + phrase.text + "' is short and will only count where it is a clause of its own",
               "write more of what is said if that is too little");
    }
    phrase.pattern = std::move(made.pattern);
}

phrasing::Engine::Loaded PhraseProbe::with(const std::vector<Phrase>& phrases) const {
    json::Value rules{json::Array{}};
    for (std::size_t i = 0; i < phrases.size(); ++i)
        if (is_tried(phrases[i])) rules.push(probe_rule(probe_id(i), phrases[i].pattern));
    json::Value overlay;
    overlay.set("format", 1);
    overlay.set("id", "probe");
    overlay.set("version", "1");
    overlay.set("title", "probe");
    overlay.set("extends", m_base.description("id"));
    overlay.set("rules", std::move(rules));
    return phrasing::Engine::load(m_base, {phrasing::pack_source_of(json::write(overlay), "probe")});
}

/// For each phrase a fine sentence that it would be found in; empty if there is none.
std::vector<std::string> PhraseProbe::alarms(const std::vector<Phrase>& phrases) const {
    const phrasing::Engine::Loaded probe = with(phrases);
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < phrases.size(); ++i) numbers[probe_id(i)] = i;
    std::vector<std::string> found(phrases.size());
    for (const phrasing::RuleSentence& sentence : m_fine) {
        for (const auto& finding : probe.engine.assess(sentence.reply, sentence.situation).forbidden) {
            const auto number = numbers.find(finding.rule);
            if (number != numbers.end() && found[number->second].empty())
                found[number->second] = sentence.rule + ": " + sentence.reply;
        }
    }
    return found;
}

void PhraseProbe::make_patterns(std::vector<Phrase>& phrases, const std::vector<PhraseRow>& rows,
                                core::Problems& problems) const {
    for (Phrase& phrase : phrases)
        if (is_tried(phrase)) measure(phrase, rows[phrase.row], problems);
    const std::vector<std::string> wide = alarms(phrases);
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        if (wide[i].empty()) continue;
        phrases[i].reach = Place::whole_clause;
        phrases[i].pattern = make_pattern(phrases[i].text, m_classes, phrases[i].reach).pattern;
    }
    const std::vector<std::string> narrow = alarms(phrases);
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const core::Place& place = rows[phrases[i].row].forbidden.place;
        if (!narrow[i].empty()) {
            phrases[i].usable = false;
            report(problems, "IM009", place,
                   "'" + phrases[i].text + "' was left out: it would be found in a fine sentence of " +
                       narrow[i],
                   "write a rule for it by hand, with exceptions");
        } else if (!wide[i].empty()) {
            report(problems, "IM009", place,
                   "'" + phrases[i].text +
                       "' only counts where it is a clause of its own: else it would be found in a fine "
                       "sentence of " +
                       wide[i],
                   "look whether that is what you want");
        }
    }
    const phrasing::Engine::Loaded probe = with(phrases);
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        if (!is_tried(phrases[i])) continue;
        if (phrasing::counts(probe.engine.assess(phrases[i].text, {}), probe_id(i))) continue;
        phrases[i].usable = false;
        report(problems, "IM011", rows[phrases[i].row].forbidden.place,
               "'" + phrases[i].text + "' was left out: no pattern could be made that finds it",
               "write a rule for it by hand");
    }
}

}  // namespace frontdesk::authoring
