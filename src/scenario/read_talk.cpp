#include <utility>

#include "phrasing/assessment.h"
#include "scenario/promise_quote.h"
#include "scenario/read_condition.h"
#include "scenario/read_nodes.h"
#include "scenario/words.h"

// The nodes in which something is said: by the other side, and by the trainee.
namespace frontdesk::scenario {

namespace {

/// Notes the promises that a line quotes.
void use_quotes(const json::ObjectReader& reader, const Variant& variant, const Reading& reading) {
    for (const PromiseQuote& quote : promise_quotes(variant.text)) {
        const json::Position position = reader.position_of("text");
        if (quote.well_written) {
            reading.use(UseKind::promise, quote.act, position);
        } else {
            reading.sink.error(position, "049", "'" + quote.written + "' does not quote a promise rightly",
                               "write {promise:call-back:when|what is said if nothing was promised}");
        }
    }
}

Variant read_variant(const json::Value& value, const std::string& what, const Reading& reading) {
    json::ObjectReader reader(value, what, reading.sink);
    Variant variant;
    if (const json::Value* when = reader.value_or_null("when")) {
        variant.when = read_condition(*when, "'when' of " + what, reading);
    }
    variant.text = reader.text("text");
    variant.gloss = reader.text_or("gloss", {});
    use_quotes(reader, variant, reading);
    return variant;
}

std::vector<Variant> read_lines(json::ObjectReader& reader, const Reading& reading) {
    if (!reader.has("lines")) {
        Variant only;
        only.text = reader.text("text");
        only.gloss = reader.text_or("gloss", {});
        use_quotes(reader, only, reading);
        reader.value_or_null("lines");
        return {only};
    }
    if (reader.has("text")) {
        reader.sink().error(reader.position_of("text"), "040", reader.what() + " has both 'text' and 'lines'",
                            "keep one of them");
    }
    reader.value_or_null("text");
    reader.value_or_null("gloss");
    std::vector<Variant> lines;
    const json::Array* array = reader.array("lines");
    if (array == nullptr) return lines;
    for (const json::Value& element : *array) {
        lines.push_back(read_variant(element, "a line of " + reader.what(), reading));
    }
    if (lines.empty()) {
        reader.sink().error(reader.position_of("lines"), "006", "'lines' of " + reader.what() + " is empty",
                            "write what is said");
    }
    return lines;
}

std::vector<WantedMove> read_wants(json::ObjectReader& reader, const Reading& reading) {
    std::vector<WantedMove> wants;
    if (!reader.has("wants")) {
        reader.value_or_null("wants");
        return wants;
    }
    const json::Array* array = reader.array("wants");
    if (array == nullptr) return wants;
    for (const json::Value& element : *array) {
        WantedMove wanted;
        json::Position position = element.position;
        if (const std::string* rule = element.as_string()) {
            wanted.rule = *rule;
        } else {
            json::ObjectReader move(element, "a wanted move of " + reader.what(), reading.sink);
            if (!move.usable()) continue;
            wanted.rule = move.text("rule");
            wanted.points = static_cast<int>(move.integer_or("points", 1, most_points, 0));
            position = move.position_of("rule");
        }
        reading.use(UseKind::wanted_rule, wanted.rule, position);
        reading.give(GivenKind::want, wanted.rule, position);
        wants.push_back(std::move(wanted));
    }
    return wants;
}

std::map<std::string, std::string> read_better(json::ObjectReader& reader, const Reading& reading) {
    std::map<std::string, std::string> better;
    const json::Value* found = reader.value_or_null("better");
    if (found == nullptr) return better;
    const std::string what = "'better' of " + reader.what();
    const json::Object* object = open_object(*found, what, reading);
    if (object == nullptr) return better;
    for (const json::Member& member : *object) {
        reading.use(UseKind::forbidden_rule, member.key, member.key_position);
        const std::string* wording = member.value.as_string();
        if (wording == nullptr || wording->empty()) {
            reading.sink.error(member.value.position, wording == nullptr ? "001" : "006",
                               "'" + member.key + "' of " + what + " must be a text that can be said",
                               "write a better wording here");
            continue;
        }
        better[member.key] = *wording;
    }
    return better;
}

/// `who` is the owner, the narrator, somebody else with a name of their own, or one of the people.
void read_speaker(json::ObjectReader& reader, SayNode& say, const Reading& reading) {
    const std::string who = reader.text_or("who", main_person);
    say.who = enum_from<Speaker>(speaker_words(), who).value_or(Speaker::owner);
    if (!enum_from<Speaker>(speaker_words(), who)) {
        say.person = who;
        reading.use(UseKind::person, who, reader.position_of("who"));
    }
}

}  // namespace

SayNode read_say(json::ObjectReader& reader, const Reading& reading) {
    SayNode say;
    read_speaker(reader, say, reading);
    say.name = say.who == Speaker::other ? reader.text("name") : reader.text_or("name", {});
    say.lines = read_lines(reader, reading);
    say.reveals = read_reveals(reader, reading);
    use_each(reader, "asks", UseKind::question, reading);
    say.asks = reader.texts_or_none("asks");
    say.next = read_target(reader, "next", reading);
    return say;
}

ReplyNode read_reply(json::ObjectReader& reader, const Reading& reading) {
    ReplyNode reply;
    reply.prompt = reader.text("prompt");
    reply.hint = reader.text_or("hint", {});
    if (reader.has("context")) {
        reply.context = phrasing::context_from(reader.one_of("context", phrasing::context_words()));
    }
    reader.value_or_null("context");
    reply.wants = read_wants(reader, reading);
    reply.models = reader.texts_or_none("models");
    reply.bad = reader.texts_or_none("bad");
    reply.better = read_better(reader, reading);
    reply.reveals = read_reveals(reader, reading);
    reply.branches = read_branches(reader, reading);
    reply.next = read_target(reader, "next", reading);
    return reply;
}

}  // namespace frontdesk::scenario
