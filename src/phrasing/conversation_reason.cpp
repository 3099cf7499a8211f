#include "phrasing/conversation_reason.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/error.h"
#include "text/utf8.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::pair<const char*, const char*> events[] = {{"pick-up", "接起电话"},
                                                          {"dial", "拨出电话"},
                                                          {"hold", "让对方在电话里等候"},
                                                          {"resume", "等候之后接回电话"},
                                                          {"swap", "切换到另一路电话"},
                                                          {"hang-up", "挂断电话"},
                                                          {"wait-hang-up", "等对方先挂电话"},
                                                          {"gave-up", "对方没等到人接"},
                                                          {"second-call", "另一部电话响起"},
                                                          {"stand-up", "起身"},
                                                          {"seat", "请对方入座"},
                                                          {"lead-aside", "请对方到安静处"},
                                                          {"register", "登记"},
                                                          {"write-first", "先写单子"},
                                                          {"write-note", "写便条"},
                                                          {"call-manager", "联系经理"},
                                                          {"call-technician", "联系师傅"},
                                                          {"form-filled", "填好登记表"},
                                                          {"broken-off", "对方中途离开"},
                                                          {"ended", "谈话结束"}};

std::string quoted(const std::string& text) {
    constexpr std::size_t most_characters = 24;
    if (text::is_valid(text) && text::length(text) <= most_characters) return "“" + text + "”";
    std::u32string characters = text::to_utf32(text);
    if (characters.size() > most_characters) characters = characters.substr(0, most_characters - 1) + U'…';
    return "“" + text::to_utf8(characters) + "”";
}

/// 一 to 十; more never stands in a rule that people keep in mind.
std::string counted(std::uint32_t number) {
    constexpr std::array words = {"零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"};
    return number < words.size() ? words.at(number) : std::to_string(number);
}

std::string told_as(const Pack& pack, const Thing& thing) {
    if (!thing.name.empty()) return "“" + thing.name + "”";
    switch (thing.kind) {
        case Thing::Kind::rule: {
            const Rule* rule = pack.find(thing.word);
            return "“" + (rule == nullptr ? thing.word : rule->info.name) + "”";
        }
        case Thing::Kind::event:
            return "“" + event_name(thing.word) + "”";
        case Thing::Kind::words:
            return "相应的话";
        case Thing::Kind::turn:
            break;
    }
    return thing.by == Speaker::clerk ? "开口" : "对方开口";
}

/// Names joined, each once.
template <class Names>
std::string joined(const Names& names, const char* glue) {
    std::string all;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (name->empty() || std::find(names.begin(), name, *name) != name) continue;
        if (!all.empty()) all += glue;
        all += *name;
    }
    return all;
}

std::string names_of(const ConversationBook& book, const Things& things) {
    std::vector<std::string_view> names;
    names.reserve(things.size());
    for (const std::uint32_t thing : things) names.emplace_back(book.things[thing].told);
    return joined(names, "或");
}

std::string wanted_by(const ConversationBook& book, const Demand& demand) {
    std::vector<std::string> names;
    if (demand.kind == Demand::Kind::thing) return names_of(book, demand.steps.front());
    for (const Things& step : demand.steps) names.push_back(names_of(book, step));
    for (const DemandRef& part : demand.parts)
        if (part->kind != Demand::Kind::none_of) names.push_back(wanted_by(book, *part));
    return joined(names, demand.kind == Demand::Kind::any     ? "或"
                         : demand.kind == Demand::Kind::order ? "、"
                                                              : "和");
}

std::uint32_t turns_of(const Demand& demand, const Demand& culprit, std::uint32_t outer) {
    const std::uint32_t own = demand.window.within_turns.value_or(outer);
    if (&demand == &culprit) return own;
    for (const DemandRef& part : demand.parts)
        if (const std::uint32_t found = turns_of(*part, culprit, own); found > 0) return found;
    return 0;
}

std::string told_trigger(const ConversationBook& book, const ConversationRule& rule,
                         const ConversationOutcome& outcome) {
    if (rule.when.empty() || !outcome.trigger) return {};
    const Moment& trigger = *outcome.trigger;
    for (const std::uint32_t number : rule.when) {
        const Thing& thing = book.things[number];
        if (thing.kind == Thing::Kind::event && trigger.text == thing.word) return event_name(thing.word);
    }
    const Speaker speaker = book.things[rule.when.front()].by;
    const std::string who = speaker == Speaker::clerk ? "您" : speaker == Speaker::customer ? "对方" : "同事";
    return trigger.text.empty() ? who + "开口" : who + "说了" + quoted(trigger.text);
}

}  // namespace

void name_things(Pack& pack) {
    for (Thing& thing : pack.conversations.things) thing.told = told_as(pack, thing);
}

std::string event_name(const std::string& event) {
    for (const auto& [word, name] : events)
        if (event == word) return name;
    return event;
}

std::string reason_met(const ConversationRule& rule, const ConversationOutcome& outcome) {
    std::vector<std::string> words;
    for (const Moment& moment : outcome.evidence)
        if (moment.span.end > moment.span.begin) words.push_back(quoted(moment.text));
    const std::string told = joined(words, "、");
    return rule.info.name + (told.empty() ? "：做到了。" : "：做到了，" + told + "。");
}

std::string reason_missed(const ConversationBook& book, const ConversationRule& rule,
                          const ConversationOutcome& outcome, const Answer& answer) {
    FRONTDESK_CHECK(answer.culprit != nullptr);
    const Demand& culprit = *answer.culprit;
    std::string where = told_trigger(book, rule, outcome);
    if (const std::uint32_t turns = turns_of(*rule.expects, culprit, 0); turns > 0) {
        where += (answer.looks_back ? "之前" : where.empty() ? "最初" : "之后") + counted(turns) + "句里";
    } else if (!where.empty()) {
        where += answer.looks_back ? "之前" : "之后";
    }
    std::string what;
    if (culprit.kind == Demand::Kind::none_of) {
        what = "不该有" +
               (outcome.evidence.empty() ? wanted_by(book, culprit) : quoted(outcome.evidence.front().text));
    } else if (culprit.kind == Demand::Kind::order && outcome.evidence.size() == 2) {
        what = "先说了" + quoted(outcome.evidence.back().text) + "，才说" +
               quoted(outcome.evidence.front().text) + "，次序反了";
    } else if (culprit.kind == Demand::Kind::order) {
        what = "没有依次做到" + wanted_by(book, culprit);
    } else {
        what = "没有" + wanted_by(book, culprit);
    }
    return rule.info.name + "：" + where + (where.empty() ? "" : "，") + what + "。" + rule.info.advice;
}

std::string reason_open(const ConversationRule& rule) {
    return rule.info.name + "：还没有定论。";
}

std::string reason_without_trigger(const ConversationBook& book, const ConversationRule& rule,
                                   bool finished) {
    if (rule.when.empty()) return rule.info.name + "：不适用于这种场合。";
    return rule.info.name + (finished ? "：这次没有出现" : "：还没有出现") + names_of(book, rule.when) + "。";
}

}  // namespace frontdesk::phrasing
