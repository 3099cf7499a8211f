#include "phrasing/conversation_reader.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "phrasing/conversation_reason.h"
#include "phrasing/demand_reader.h"

namespace frontdesk::phrasing {

namespace {

void read_info(json::ObjectReader& object, ConversationRule& rule) {
    ConversationRuleInfo& info = rule.info;
    info.name = object.text("name");
    info.name_english = object.text_or("name_en", "");
    info.advice = object.text("advice");
    info.source = object.text_or("source", "");
    if (object.has("severity")) {
        const std::string word = object.one_of("severity", {"minor", "major", "fatal"});
        info.severity = word == "minor"   ? Severity::minor
                        : word == "fatal" ? Severity::fatal
                                          : Severity::major;
    }
    info.points = read_points(object, "occurrence");
    rule.each = object.one_of_or("judged", {"once", "each"}, "once") == "each";
    rule.contexts = read_contexts(object, "contexts");
}

/// One object, or a list of them.
template <typename Take>
void each_object(json::ObjectReader& object, const std::string& key, const json::Sink& sink,
                 const Take& take) {
    const json::Value* value = object.value_or_null(key);
    if (value == nullptr) return;
    const std::string what = object.what() + ", " + key;
    const auto one = [&](const json::Value& entry) {
        json::ObjectReader inner(entry, what, sink);
        if (inner.usable()) take(inner);
    };
    if (const json::Array* list = value->as_array()) {
        std::for_each(list->begin(), list->end(), one);
    } else {
        one(*value);
    }
}

void read_exemptions(json::ObjectReader& object, DemandReader& demands, const json::Sink& sink,
                     ConversationRule& rule) {
    each_object(object, "not_applicable", sink, [&](json::ObjectReader& entry) {
        Exemption exemption;
        exemption.reason = entry.text("reason");
        exemption.by = demands.demand(entry, "if");
        if (exemption.by != nullptr) {
            rule.exemptions.push_back(std::move(exemption));
        } else if (!entry.has("if")) {
            entry.value("if");
        }
    });
}

void read_clearances(json::ObjectReader& object, DemandReader& demands, const json::Sink& sink,
                     ConversationRule& rule) {
    each_object(object, "cleared_by", sink, [&](json::ObjectReader& entry) {
        Clearance clearance;
        clearance.id = entry.text("id");
        clearance.explains = entry.text("explains");
        const std::string verdict = entry.one_of_or("verdict", {"cleared", "downgraded"}, "cleared");
        clearance.verdict = verdict == "cleared" ? Verdict::cleared : Verdict::downgraded;
        clearance.by = demands.demand(entry, "if");
        if (clearance.by != nullptr) {
            rule.clearances.push_back(std::move(clearance));
        } else if (!entry.has("if")) {
            entry.value("if");
        }
    });
}

/// Words that a trigger must not touch are given once for all patterns of `when`.
void add_exceptions(json::ObjectReader& object, const Reading& reading, const Things& when,
                    ConversationBook& book) {
    const std::vector<PatternId> exceptions = read_patterns(object, "exceptions", reading);
    for (const std::uint32_t thing : when) {
        auto& all = book.things[thing].exceptions;
        all.insert(all.end(), exceptions.begin(), exceptions.end());
    }
}

/// The conversations are run by `check_sentences`; here they only have to be there.
void note_sentences(json::ObjectReader& object, const ConversationRule& rule, const json::Sink& sink) {
    for (const char* key : {"should_hit", "should_not_hit"}) {
        const json::Value* value = object.value_or_null(key);
        const json::Array* list = value ? value->as_array() : nullptr;
        if (list != nullptr && !list->empty()) continue;
        sink.warning(rule.position, "029", rule.info.id + " has no conversations under " + key,
                     "add some, so that a later change cannot break the rule unnoticed");
    }
}

bool is_known(const Pack& pack, const ConversationRule& rule, const json::Sink& sink) {
    for (const ConversationRule& known : pack.conversations.rules) {
        if (known.info.id != rule.info.id) continue;
        sink.error(rule.position, "017", "there is a rule " + known.info.id + " already, in " + known.file,
                   "give it another id");
        return true;
    }
    return false;
}

/// Names of rules that are not there.
void check_names(const Pack& pack, core::Problems& problems) {
    std::vector<std::string> ids;
    for (const Rule& rule : pack.rules) ids.push_back(rule.info.id);
    std::set<std::string> reported;
    for (const Thing& thing : pack.conversations.things) {
        const auto& off = pack.switched_off;
        const bool known = thing.kind != Thing::Kind::rule || pack.find(thing.word) != nullptr ||
                           std::find(off.begin(), off.end(), thing.word) != off.end();
        if (known || !reported.insert(thing.file + thing.word).second) continue;
        std::vector<std::string> alike;
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(alike),
                     [&](const std::string& id) { return !thing.word.empty() && id[0] == thing.word[0]; });
        const std::string near = core::nearest(thing.word, alike);
        problems.push_back({"PH015",
                            core::Level::error,
                            {thing.file, thing.position.line, thing.position.column},
                            "there is no rule '" + thing.word + "'",
                            near.empty() ? "add it or take the name out"
                                         : "write '" + near + "' if that is meant, or add the rule"});
    }
}

}  // namespace

bool is_conversation_rule_id(const std::string& id) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 6;
    return id.size() >= shortest && id.size() <= longest && id[0] == 'C' &&
           std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_conversation_rule(const json::Value& value) {
    const json::Value* id = value.find("id");
    const std::string* word = id ? id->as_string() : nullptr;
    return word != nullptr && !word->empty() && word->front() == 'C';
}

void read_conversation_rule(const json::Value& value, const json::Sink& sink, Pack& pack) {
    ConversationBook& book = pack.conversations;
    const json::Value* id = value.find("id");
    const std::string* word = id ? id->as_string() : nullptr;
    json::ObjectReader object(value, word ? "rule " + *word : "the rule", sink);
    if (!object.usable()) return;
    ConversationRule rule;
    rule.position = value.position;
    rule.file = sink.file;
    rule.info.id = object.text("id");
    const bool named = is_conversation_rule_id(rule.info.id);
    if (!named) {
        sink.error(object.position_of("id"), "024", "'" + rule.info.id + "' is no rule id",
                   "write C and two to five digits, as in C05");
    }
    read_info(object, rule);
    DemandReader demands(book, sink);
    rule.when = demands.things(object, "when");
    add_exceptions(object, {sink, book.patterns}, rule.when, book);
    read_exemptions(object, demands, sink, rule);
    rule.expects = demands.demand(object, "expects");
    read_clearances(object, demands, sink, rule);
    note_sentences(object, rule, sink);
    object.text_or("$schema", "");
    object.text_or("note", "");
    const bool waits_for_nothing = object.has("when") && rule.when.empty();
    if (rule.expects == nullptr || waits_for_nothing) {
        sink.error(value.position, "042",
                   rule.info.id + (waits_for_nothing ? ": nothing under when can be used"
                                                     : " expects nothing that can be used"),
                   "mend or add at least one");
        return;
    }
    if (named && !is_known(pack, rule, sink)) book.rules.push_back(std::move(rule));
}

void finish_conversations(Pack& pack, core::Problems& problems) {
    check_names(pack, problems);
    auto& rules = pack.conversations.rules;
    std::sort(rules.begin(), rules.end(), [](const ConversationRule& left, const ConversationRule& right) {
        return left.info.id < right.info.id;
    });
    name_things(pack);
    pack.conversations.finish();
}

}  // namespace frontdesk::phrasing
