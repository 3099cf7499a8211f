#pragma once

#include <string>

#include "core/file.h"
#include "core/test_folder.h"
#include "curriculum/curriculum.h"

// For tests only: a small curriculum without faults, in a folder of its own.
namespace frontdesk::curriculum {

inline constexpr const char* small_standard = R"({"format": 1, "sections": [
  {"id": "phone", "title": "电话", "paragraphs": [
    {"id": "phone-1", "text": "三声之内接听", "from": "S0"},
    {"id": "phone-2", "text": "不说不知道", "from": "S0"}]}]})";

inline constexpr const char* small_drill =
    R"({"format": 1, "rule": "F05", "title": "不说“不知道”", "sources": ["phone-2"],
  "situations": [
    {"id": "a", "title": "停车费", "context": "call", "scene": "来电问停车费。", "customer": "停车费怎么算？",
     "owner": {"name": "孙丽", "address": "孙女士", "portrait": "wang", "type": "rational"},
     "bad": "不知道。", "felt": "打来也白打。", "wants": ["M11"], "models": ["我马上去查。"], "tip": "先答应去查。"},
    {"id": "b", "title": "班车", "context": "desk", "scene": "前台有人问班车。", "customer": "班车几点？",
     "owner": {"name": "邓伟", "address": "邓先生", "portrait": "chen", "type": "visitor"},
     "bad": "我也不知道。", "felt": "那我问谁？", "wants": ["M11"], "models": ["我帮您问一下。"], "tip": "替他问。"}]})";

inline constexpr const char* small_topic = R"({"format": 1, "id": "rings", "title": "铃声", "questions": [
    {"id": "three", "kind": "number", "prompt": "最多响几声？", "expect": 3, "unit": "声",
     "explain": "三声之内接，对方还没开始着急。", "source": "phone-1"}]})";

inline constexpr const char* small_course =
    R"({"format": 1, "id": "first", "title": "第一课", "summary": "一天。", "days": [
    {"title": "第一天", "goal": "会接电话。", "steps": [{"knowledge": "rings"}, {"drills": ["F05"]}, {"exam": "last"}]}]})";

inline constexpr const char* small_exam =
    R"({"format": 1, "id": "last", "title": "考试", "summary": "没有情景。",
    "draw": [{"count": 1, "tracks": ["phone"], "difficulty": [1, 2]}]})";

/// One telephone scenario of difficulty 1, and what else is put in.
inline scenario::Library small_library() {
    scenario::Library library;
    scenario::Scenario scenario;
    scenario.id = "phone-greeting";
    scenario.title = "接电话";
    scenario.track = "phone";
    scenario.sources = {"phone-1", "M01"};
    scenario.trains = {"M01"};
    library.scenarios.push_back(std::move(scenario));
    return library;
}

class TestMaterial {
  public:
    TestMaterial() {
        write("standard.json", small_standard);
        write("drills/F05.json", small_drill);
        write("knowledge/rings.json", small_topic);
        write("courses/first.json", small_course);
        write("exams/last.json", small_exam);
    }

    void write(const std::string& name, const std::string& content) const {
        const std::filesystem::path file = m_folder.path / core::path_from_utf8(name);
        std::filesystem::create_directories(file.parent_path());
        core::write_file(file, content);
    }
    /// Writes the file again with one text put for another, which must be there.
    bool change(const std::string& name, const std::string& from, const std::string& to) const {
        std::string content = core::read_file(m_folder.path / core::path_from_utf8(name));
        const std::size_t at = content.find(from);
        if (at == std::string::npos) return false;
        write(name, content.replace(at, from.size(), to));
        return true;
    }
    const std::filesystem::path& folder() const { return m_folder.path; }
    Curriculum load() const { return load_curriculum(m_folder.path, small_library()); }

  private:
    core::TestFolder m_folder;
};

}  // namespace frontdesk::curriculum
