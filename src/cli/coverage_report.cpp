#include "cli/coverage_report.h"

#include <iostream>
#include <utility>

#include "json/value.h"

namespace frontdesk::cli {

namespace {

using curriculum::Teacher;
using curriculum::TeacherKind;

/// "phone-greeting, drill F05, 4 questions"
std::string in_words(const std::vector<Teacher>& teachers) {
    std::string words;
    int questions = 0;
    const auto add = [&](const std::string& word) { words += (words.empty() ? "" : ", ") + word; };
    for (const Teacher& teacher : teachers) {
        if (teacher.kind == TeacherKind::question) {
            ++questions;
        } else {
            add(teacher.kind == TeacherKind::drill ? "drill " + teacher.id : teacher.id);
        }
    }
    if (questions > 0) add(std::to_string(questions) + (questions == 1 ? " question" : " questions"));
    return words.empty() ? "NOTHING" : words;
}

json::Value teachers_json(const std::vector<Teacher>& teachers) {
    json::Array list;
    for (const Teacher& teacher : teachers) {
        json::Value object;
        object.set("kind", teacher.kind == TeacherKind::scenario ? "scenario"
                           : teacher.kind == TeacherKind::drill  ? "drill"
                                                                 : "question");
        object.set("id", teacher.id);
        list.push_back(std::move(object));
    }
    return json::Value(std::move(list));
}

void print_line(const char* kind, const std::string& id, const std::string& text,
                const std::vector<Teacher>& teachers, bool as_json) {
    if (!as_json) {
        std::cout << "  " << id << " " << text << ": " << in_words(teachers) << '\n';
        return;
    }
    json::Value object;
    object.set(kind, id);
    object.set("text", text);
    object.set("taught_by", teachers_json(teachers));
    std::cout << json::write(object) << '\n';
}

}  // namespace

bool print_coverage(const curriculum::Coverage& coverage, bool as_json) {
    for (const curriculum::CoveredSection& section : coverage.sections) {
        if (!as_json) std::cout << section.section->title << '\n';
        for (const curriculum::CoveredParagraph& covered : section.paragraphs) {
            print_line("paragraph", covered.paragraph->id, covered.paragraph->text, covered.teachers,
                       as_json);
        }
    }
    if (!as_json) std::cout << "rules\n";
    for (const curriculum::CoveredRule& covered : coverage.rules)
        print_line("rule", covered.rule, covered.name, covered.teachers, as_json);
    const int rules = static_cast<int>(coverage.rules.size());
    if (!as_json) {
        std::cout << coverage.taught_paragraphs() << " of " << coverage.paragraphs() << " paragraphs and "
                  << coverage.taught_rules() << " of " << rules << " rules are taught\n";
    }
    return coverage.taught_paragraphs() < coverage.paragraphs() || coverage.taught_rules() < rules;
}

}  // namespace frontdesk::cli
