#include <algorithm>
#include <filesystem>
#include <map>
#include <tuple>

#include "app/catalogue_desk.h"
#include "core/error.h"
#include "core/file.h"
#include "editing/blank_parts.h"
#include "editing/drafts.h"

// What there is to be written on.
namespace frontdesk::app {

namespace {

namespace fs = std::filesystem;

class PartLines {
  public:
    PartLines(const Content& content, const fs::path& scenarios, const editing::PartStore& store)
        : m_content(content), m_scenarios(scenarios), m_store(store) {}

    std::vector<PartLine> run() {
        for (const curriculum::Drill& drill : m_content.curriculum.drills) add(drill);
        for (const curriculum::Topic& topic : m_content.curriculum.topics) add(topic);
        for (const curriculum::ExamBlueprint& exam : m_content.curriculum.exams) add(exam);
        for (const editing::StoredPart& one : m_store.published()) {
            PartLine& line = known(one.kind, one.id);
            line.is_own = true;
            line.version = one.version;
            if (line.title.empty()) describe(line, one.file);
        }
        for (const editing::StoredPart& one : m_store.drafts()) {
            PartLine& line = known(one.kind, one.id);
            line.has_draft = true;
            describe(line, one.file);
        }
        for (const phrasing::RuleInfo& rule : m_content.engine.rules())
            if (rule.forbidden && rule.speaker == phrasing::Speaker::clerk) known(PartKind::drill, rule.id);
        std::vector<PartLine> lines;
        lines.reserve(m_lines.size());
        for (auto& [key, line] : m_lines) lines.push_back(std::move(line));
        return lines;
    }

  private:
    PartLine& known(PartKind kind, const std::string& id) {
        PartLine& line = m_lines[{static_cast<int>(kind), id}];
        line.kind = kind;
        line.id = id;
        return line;
    }

    PartLine& shipped_or_own(PartKind kind, const std::string& id) {
        PartLine& line = known(kind, id);
        std::error_code error;
        line.is_shipped = fs::is_regular_file(
            m_scenarios / curriculum::folder_of(kind) / core::path_from_utf8(id + ".json"), error);
        return line;
    }

    void add(const curriculum::Drill& drill) {
        PartLine& line = shipped_or_own(PartKind::drill, drill.rule);
        line.title = drill.title;
        line.version = drill.version;
        line.pieces = static_cast<int>(drill.situations.size());
        for (const curriculum::DrillSituation& one : drill.situations)
            line.words += one.title + "\n" + one.scene + "\n" + one.customer + "\n" + one.bad + "\n";
    }

    void add(const curriculum::Topic& topic) {
        PartLine& line = shipped_or_own(PartKind::topic, topic.id);
        line.title = topic.title;
        line.version = topic.version;
        line.pieces = static_cast<int>(topic.questions.size());
        for (const curriculum::Question& one : topic.questions)
            line.words += one.prompt + "\n" + one.explain + "\n";
    }

    void add(const curriculum::ExamBlueprint& exam) {
        PartLine& line = shipped_or_own(PartKind::exam, exam.id);
        line.title = exam.title;
        line.version = exam.version;
        line.pieces = exam.asked_for();
        line.words = exam.summary;
    }

    /// By the file itself: a draft, or what cannot be read as a part.
    void describe(PartLine& line, const fs::path& file) const {
        try {
            const std::string text = core::read_file(file);
            const json::Parsed parsed = json::parse(text, line.id);
            if (!parsed.usable) return;
            line.title = editing::text_at(parsed.root, {"title"});
            line.words = text;
            const json::Value* pieces = parsed.root.find(editing::pieces_key_of(line.kind));
            if (pieces == nullptr || pieces->as_array() == nullptr) return;
            line.pieces = line.kind == PartKind::exam ? blueprint_in(parsed.root).asked_for()
                                                      : static_cast<int>(pieces->as_array()->size());
        } catch (const core::Error&) {
            return;  // listed by its name alone
        }
    }

    const Content& m_content;
    const fs::path& m_scenarios;
    const editing::PartStore& m_store;
    std::map<std::tuple<int, std::string>, PartLine> m_lines;
};

}  // namespace

std::vector<PartLine> lines_of_parts(const Content& content, const fs::path& scenarios,
                                     const editing::PartStore& store) {
    return PartLines(content, scenarios, store).run();
}

}  // namespace frontdesk::app
