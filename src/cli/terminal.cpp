#include "cli/terminal.h"

#include <algorithm>
#include <charconv>
#include <iostream>

#include "cli/terminal_answer.h"
#include "exercise/words.h"
#include "session/script.h"

namespace frontdesk::cli {

namespace {

using session::EntryKind;

/// Of several people each by the name that the clerk says.
std::string customer(const scenario::Scenario& scenario, const session::Entry& entry) {
    const scenario::Owner& person = session::person_of(scenario, entry);
    return (scenario.people.empty() ? person.role : person.address) + "：";
}

std::string speaker(const scenario::Scenario& scenario, const session::Entry& entry) {
    switch (entry.kind) {
        case EntryKind::owner:
            return customer(scenario, entry);
        case EntryKind::narrator:
        case EntryKind::ending:
            return "　　";
        case EntryKind::other:
            return (entry.name.empty() ? "旁人" : entry.name) + "：";
        case EntryKind::reply:
        case EntryKind::choice:
        case EntryKind::act:
        case EntryKind::form:
        case EntryKind::hint:
        case EntryKind::exercise:
        case EntryKind::summary:
            break;
    }
    return "你：";
}

/// 1-based; 0 if the line is no number of the list.
std::size_t number_in(const std::string& line, std::size_t most) {
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(line.data(), line.data() + line.size(), number);
    const bool whole = failed == std::errc() && end == line.data() + line.size();
    return whole && number >= 1 && number <= most ? number : 0;
}

session::Fill fields_of(const std::string& line) {
    session::Fill fill;
    std::size_t begin = 0;
    while (begin < line.size()) {
        const std::size_t end = std::min(line.find(';', begin), line.size());
        const std::string part = line.substr(begin, end - begin);
        const std::size_t equals = part.find('=');
        const std::size_t name = part.find_first_not_of(' ');
        if (equals != std::string::npos && name < equals) {
            fill.fields[part.substr(name, equals - name)] = part.substr(equals + 1);
        }
        begin = end + 1;
    }
    return fill;
}

template <typename Item>
void print_list(const std::vector<Item>& items, std::string Item::*text) {
    for (std::size_t i = 0; i < items.size(); ++i)
        std::cout << "  " << i + 1 << ". " << items[i].*text << '\n';
}

void print_what_is_right(const scenario::Scenario& scenario, const session::Entry& entry) {
    const scenario::Node* node = scenario.find(entry.node);
    const auto* asked = node == nullptr ? nullptr : std::get_if<scenario::ExerciseNode>(&node->kind);
    if (asked == nullptr || !entry.answer) return;
    std::cout << "    " << exercise::reason(asked->exercise, *entry.answer) << '\n';
    if (!asked->explain.empty()) std::cout << "    " << asked->explain << '\n';
}

/// Each part of a summary, whether it was written and what should stand there if not.
void print_parts(const scenario::Scenario& scenario, const session::Entry& entry) {
    const scenario::Node* node = scenario.find(entry.node);
    const auto* asked = node == nullptr ? nullptr : std::get_if<scenario::SummaryNode>(&node->kind);
    if (asked == nullptr || entry.kind != EntryKind::summary) return;
    for (const scenario::SummaryPart& part : asked->parts) {
        const auto said = std::find_if(entry.parts.begin(), entry.parts.end(),
                                       [&](const session::SaidPart& each) { return each.id == part.id; });
        const auto& span = said == entry.parts.end() ? phrasing::Span{} : said->span;
        std::cout << "    [" << part.label << "] "
                  << (said == entry.parts.end()
                          ? "没有写到：" + part.why
                          : "写到了：「" + entry.text.substr(span.begin, span.end - span.begin) + "」")
                  << '\n';
    }
}

/// With whom the trainee deals, where others wait.
void print_present(const scenario::Scenario& scenario, const session::Session& session) {
    if (session.here.size() < 2) return;
    std::string waiting;
    for (const std::string& id : session.here) {
        const scenario::Owner* person = scenario.person(id);
        if (person == nullptr || id == session.present) continue;
        if (!waiting.empty()) waiting += "、";
        waiting += person->address;
        if (!person->waits.empty()) waiting += "（" + person->waits + "）";
    }
    std::cout << "[对" << session::present_person(scenario, session).address << "说；在等的：" << waiting
              << "]\n";
}

}  // namespace

std::size_t print_new_entries(const scenario::Scenario& scenario, const session::Session& session,
                              std::size_t from, Feedback feedback) {
    for (std::size_t i = from; i < session.transcript.size(); ++i) {
        const session::Entry& entry = session.transcript[i];
        std::cout << speaker(scenario, entry) << entry.text << '\n';
        if (feedback == Feedback::none) continue;
        print_what_is_right(scenario, entry);
        print_parts(scenario, entry);
        for (const auto& finding : entry.assessment->forbidden) {
            std::cout << "    [" << finding.rule << "] 「" << finding.text << "」 业主觉得：" << finding.feels
                      << '\n';
        }
        for (const session::HeatChange& change : entry.heat) {
            std::cout << "    火气 " << (change.delta > 0 ? "+" : "") << change.delta << "：" << change.felt
                      << '\n';
        }
    }
    return session.transcript.size();
}

void print_prompt(const scenario::Scenario& scenario, const session::Session& session,
                  const session::Step& step, Feedback feedback) {
    print_present(scenario, session);
    if (const auto* reply = std::get_if<scenario::ReplyNode>(&step.node->kind)) {
        // What a reply should contain is a hint.
        std::cout << "（" << (feedback == Feedback::none ? "您来回答" : reply->prompt) << "）\n> ";
    } else if (const auto* choice = std::get_if<scenario::ChoiceNode>(&step.node->kind)) {
        std::cout << "（" << choice->prompt << "）\n";
        print_list(choice->options, &scenario::Option::text);
        std::cout << "> ";
    } else if (const auto* act = std::get_if<scenario::ActNode>(&step.node->kind)) {
        std::cout << "（" << act->prompt << "）\n";
        print_list(act->options, &scenario::ActOption::act);
        std::cout << "> ";
    } else if (const auto* form = std::get_if<scenario::FormNode>(&step.node->kind)) {
        std::cout << "（" << form->prompt << "）\n";
        for (const scenario::FormField& field : form->fields) {
            std::cout << "  " << field.id << "= " << field.label << '\n';
        }
        std::cout << "> ";
    } else if (const auto* summary = std::get_if<scenario::SummaryNode>(&step.node->kind)) {
        std::cout << "（" << summary->prompt << "）\n> ";
    } else if (const auto* asked = std::get_if<scenario::ExerciseNode>(&step.node->kind)) {
        print_exercise(*asked, step.layout);
    }
    std::cout << std::flush;
}

std::string script_line_for(const session::Step& step, const std::string& line) {
    if (!line.empty() && line.front() == '{') return line;
    if (std::holds_alternative<scenario::ReplyNode>(step.node->kind) ||
        std::holds_alternative<scenario::SummaryNode>(step.node->kind)) {
        return session::to_script_line(session::Say{line});
    }
    if (const auto* choice = std::get_if<scenario::ChoiceNode>(&step.node->kind)) {
        const std::size_t number = number_in(line, choice->options.size());
        return number == 0 ? "" : session::to_script_line(session::Choose{choice->options[number - 1].id});
    }
    if (const auto* act = std::get_if<scenario::ActNode>(&step.node->kind)) {
        const std::size_t number = number_in(line, act->options.size());
        return session::to_script_line(session::Do{number == 0 ? line : act->options[number - 1].act});
    }
    if (const auto* asked = std::get_if<scenario::ExerciseNode>(&step.node->kind)) {
        const auto answer = read_answer(asked->exercise, step.layout, line);
        return answer ? session::to_script_line(session::Answer{*answer}) : "";
    }
    return session::to_script_line(fields_of(line));
}

}  // namespace frontdesk::cli
