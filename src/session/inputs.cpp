#include "session/inputs.h"

#include <algorithm>
#include <cmath>

#include "exercise/words.h"
#include "session/answer_check.h"
#include "session/conditions.h"
#include "session/form_check.h"
#include "session/heat.h"
#include "session/ledger.h"
#include "session/nodes.h"
#include "session/people.h"
#include "session/phone.h"
#include "session/questions.h"
#include "session/refusals.h"
#include "session/situation.h"
#include "session/transcript.h"
#include "text/utf8.h"

namespace frontdesk::session {
namespace {

bool is_blank(const std::string& text) {
    const std::u32string characters = text::to_utf32(text);
    return std::all_of(characters.begin(), characters.end(), [](char32_t character) {
        return character <= U' ' || character == U'\u3000' || character == U'\u00A0' ||
               character == U'\u200B' || character == U'\uFEFF';
    });
}

/// One function per kind of input. Each refuses before it changes anything.
struct Take {
    const World& world;
    Session& session;
    const scenario::Node& node;

    using Outcome = std::optional<Refused>;

    Outcome operator()(const Say& say) const {
        const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind);
        const auto* summary = std::get_if<scenario::SummaryNode>(&node.kind);
        if (reply == nullptr && summary == nullptr) return not_here(node);
        if (Outcome refused = refuse_words(say.text, summary != nullptr)) return refused;
        return summary != nullptr ? sum_up(*summary, say) : reply_with(*reply, say);
    }

    static Outcome refuse_words(const std::string& words, bool is_summary) {
        const std::string what = is_summary ? "小结" : "回复";
        if (is_blank(words)) {
            return Refused{what + "还是空的，请输入您要" + (is_summary ? "写的内容。" : "对对方说的话。")};
        }
        const std::size_t characters = text::length(words);
        if (characters <= most_reply_characters) return std::nullopt;
        return Refused{what + "有 " + std::to_string(characters) + " 个字，最多 " +
                       std::to_string(most_reply_characters) + " 个字；您输入的内容还在，请删短后再发送。"};
    }

    Outcome sum_up(const scenario::SummaryNode& summary, const Say& say) const {
        Entry entry;
        entry.kind = EntryKind::summary;
        entry.text = text::repaired(say.text);
        entry.parts = said_parts(summary, world.engine, entry.text);
        append(session, std::move(entry));
        go_to(world, session, choose_branch(summary.branches, summary.next, world.scenario, session));
        return std::nullopt;
    }

    Outcome operator()(const Answer& given) const {
        const auto* asked = std::get_if<scenario::ExerciseNode>(&node.kind);
        if (asked == nullptr) return not_here(node);
        if (const auto objection = exercise::objection(asked->exercise, given.answer)) {
            return no_such_answer(asked->exercise, *objection);
        }
        Entry entry;
        entry.kind = EntryKind::exercise;
        entry.text = exercise::in_words(asked->exercise, given.answer);
        entry.answer = given.answer;
        append(session, std::move(entry));
        go_to(world, session, choose_branch(asked->branches, asked->next, world.scenario, session));
        return std::nullopt;
    }

    Outcome reply_with(const scenario::ReplyNode& reply, const Say& say) const {
        Entry entry;
        entry.kind = EntryKind::reply;
        entry.text = text::repaired(say.text);
        entry.assessment = world.engine.assess_shared(entry.text, situation_of(world, session, reply));
        std::vector<HeatChange> changes =
            felt_changes(world.tempers, present_person(world.scenario, session).type, entry.assessment);
        move_heat(session, append(session, std::move(entry)), std::move(changes));
        note_promises(world, session);
        note_answers(world, session);
        reveal(session, reply.reveals);
        go_to(world, session, choose_branch(reply.branches, reply.next, world.scenario, session));
        return std::nullopt;
    }

    Outcome operator()(const Choose& choose) const {
        const auto* choice = std::get_if<scenario::ChoiceNode>(&node.kind);
        if (choice == nullptr) return not_here(node);
        for (const scenario::Option& option : choice->options) {
            if (option.id != choose.option) continue;
            Entry entry;
            entry.kind = EntryKind::choice;
            entry.text = option.text;
            entry.chosen = option.id;
            move_heat(session, append(session, std::move(entry)), own_change(option.heat, option.why));
            go_to(world, session, option.next);
            return std::nullopt;
        }
        return no_such_option(*choice, choose.option);
    }

    Outcome operator()(const Do& act) const {
        const auto* acts = std::get_if<scenario::ActNode>(&node.kind);
        if (acts == nullptr) return not_here(node);
        for (const scenario::ActOption& option : acts->options) {
            if (option.act != act.act) continue;
            if (std::string why = impossible(session.phone, option.act); !why.empty()) return Refused{why};
            Entry entry;
            entry.kind = EntryKind::act;
            entry.text = option.act;
            entry.chosen = option.act;
            const int rings = ringing_line(session.phone, node);
            if (rings != 0 && option.act == "pick-up")
                entry.rings = rings_now(session.phone.line(rings), session.clock_ms);
            const Phone before = session.phone;
            entry.line = do_act(session.phone, option.act, rings, session.clock_ms);
            follow_lines(world.scenario, session, before);
            move_heat(session, append(session, std::move(entry)), own_change(option.heat, option.why));
            go_to(world, session, option.next);
            return std::nullopt;
        }
        return no_such_act(*acts, act.act);
    }

    /// Time passes; it stops at what happens by itself (the caller gives up).
    Outcome operator()(const Wait& wait) const {
        if (!(wait.seconds >= 0 && wait.seconds <= most_wait_seconds)) {
            return Refused{"等待的时间要在 0 到 3600 秒之间。"};
        }
        const std::int64_t until = session.clock_ms + std::llround(wait.seconds * 1000.0);
        const int line = ringing_line(session.phone, node);
        if (line == 0) {
            session.clock_ms = until;
            return std::nullopt;
        }
        const std::int64_t gives_up = gives_up_at_ms(session.phone.line(line));
        session.clock_ms = std::min(until, std::max(gives_up, session.clock_ms));
        if (session.clock_ms >= gives_up) give_up(line);
        return std::nullopt;
    }

    void give_up(int line) const {
        const int rings = rings_now(session.phone.line(line), session.clock_ms) - 1;
        stop_ringing(session.phone.line(line));
        Entry entry;
        entry.line = line;
        entry.kind = EntryKind::act;
        entry.chosen = act_gave_up;
        entry.text = act_gave_up;
        entry.rings = rings;
        append(session, std::move(entry));
        const auto* acts = std::get_if<scenario::ActNode>(&node.kind);
        if (acts != nullptr && acts->ringing) go_to(world, session, acts->ringing->gave_up);
    }

    Outcome operator()(const Fill& fill) const {
        const auto* form = std::get_if<scenario::FormNode>(&node.kind);
        if (form == nullptr) return not_here(node);
        for (const auto& [id, value] : fill.fields) {
            if (Outcome refused = refuse_field(*form, id, value)) return refused;
        }
        Entry entry;
        entry.kind = EntryKind::form;
        entry.text = form->title;
        for (const auto& [id, value] : fill.fields) entry.fields[id] = text::repaired(value);
        append(session, std::move(entry));
        go_to(world, session, choose_branch(form->branches, form->next, world.scenario, session));
        return std::nullopt;
    }

    Outcome refuse_field(const scenario::FormNode& form, const std::string& id,
                         const std::string& value) const {
        const scenario::FormField* field = find_field(form, id);
        if (field == nullptr) {
            std::vector<std::string> ids;
            for (const scenario::FormField& known : form.fields) ids.push_back(known.id);
            return Refused{"登记表里没有“" + id + "”这一栏，有的是：" + listed(ids) + "。"};
        }
        if (text::length(value) > most_field_characters) {
            return Refused{"“" + field->label + "”最多填 " + std::to_string(most_field_characters) +
                           " 个字，请删短一些。"};
        }
        const bool picks = field->kind == scenario::FieldKind::choice && !value.empty();
        const auto& choices = field->choices;
        if (picks && std::find(choices.begin(), choices.end(), value) == choices.end()) {
            return Refused{"“" + field->label + "”只能从这些里选：" + listed(choices) + "。"};
        }
        return std::nullopt;
    }

    Outcome operator()(const AskHint&) const {
        const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind);
        const auto* summary = std::get_if<scenario::SummaryNode>(&node.kind);
        const std::string hint = reply != nullptr     ? reply->hint
                                 : summary != nullptr ? summary->hint
                                                      : std::string();
        if (hint.empty()) return Refused{"这一步没有提示。"};
        if (!session.transcript.empty() && session.transcript.back().kind == EntryKind::hint) {
            return Refused{"这一步的提示已经给过了：" + hint};
        }
        Entry entry;
        entry.kind = EntryKind::hint;
        entry.text = hint;
        append(session, std::move(entry));
        return std::nullopt;
    }

    static std::vector<HeatChange> own_change(int delta, const std::string& why) {
        if (delta == 0) return {};
        return {{delta, "scenario", "", why}};
    }
};

}  // namespace

std::optional<Refused> take(const World& world, Session& session, const Input& input) {
    const scenario::Node& node = node_at(world.scenario, session.at);
    return std::visit(Take{world, session, node}, input);
}

}  // namespace frontdesk::session
