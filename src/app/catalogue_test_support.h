#pragma once

#include "app/exam_room.h"

// For tests only: a desk with a standard, a drill and a topic, beside the examination of three calls.
namespace frontdesk::app {

inline constexpr const char* desk_standard = R"({"format": 1, "sections": [
  {"id": "phone", "title": "电话", "paragraphs": [
    {"id": "phone-1", "text": "三声之内接听", "from": "S0"},
    {"id": "phone-2", "text": "不说不知道", "from": "S0"}]}]}
)";

inline constexpr const char* desk_drill = R"({
  "format": 1,
  "rule": "F05",
  "title": "不说“不知道”",
  "sources": ["phone-2"],
  "situations": [
    {
      "id": "a",
      "title": "停车费",
      "context": "call",
      "scene": "来电问停车费。",
      "customer": "停车费怎么算？",
      "owner": {"name": "孙丽", "address": "孙女士", "portrait": "wang", "type": "rational"},
      "bad": "不知道。",
      "felt": "打来也白打。",
      "wants": ["M07"],
      "models": ["对不起，我马上去查。"],
      "tip": "先答应去查。"
    },
    {
      "id": "b",
      "title": "班车",
      "context": "desk",
      "scene": "前台有人问班车。",
      "customer": "班车几点？",
      "owner": {"name": "邓伟", "address": "邓先生", "portrait": "chen", "type": "visitor"},
      "bad": "我也不知道。",
      "felt": "那我问谁？",
      "wants": ["M07"],
      "models": ["对不起，我帮您问一下。"],
      "tip": "替他问。"
    }
  ]
}
)";

inline constexpr const char* desk_topic = R"({
  "format": 1,
  "id": "rings",
  "title": "铃声",
  "questions": [
    {"id": "three", "kind": "number", "prompt": "最多响几声？", "expect": 3, "unit": "声", "explain": "三声之内。", "source": "phone-1"}
  ]
}
)";

struct WritingRoom : ExamRoom {
    WritingRoom() {
        for (const char* folder : {"drills", "knowledge"})
            std::filesystem::create_directories(places.scenarios / folder);
        core::write_file(places.scenarios / "standard.json", desk_standard);
        core::write_file(places.scenarios / "drills/F05.json", desk_drill);
        core::write_file(places.scenarios / "knowledge/rings.json", desk_topic);
        reopen();
        apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    }

    template <typename Deed>
    Changes write(Deed deed) {
        return apply(CatalogueDeed{std::move(deed)});
    }
    void set(const editing::Path& path, json::Value value) { write(SetPartValue{path, std::move(value)}); }
    const OpenedPart& part() const { return *state().catalogue.open; }
    const PartLine* line(PartKind kind, const std::string& id) const {
        for (const PartLine& one : state().catalogue.lines)
            if (one.kind == kind && one.id == id) return &one;
        return nullptr;
    }
    /// Of the open part, the codes of its problems.
    std::vector<std::string> codes() const {
        std::vector<std::string> all;
        for (const PartFinding& finding : part().findings) all.push_back(finding.problem.code);
        return all;
    }
};

}  // namespace frontdesk::app
