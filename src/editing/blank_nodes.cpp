#include "editing/blank_nodes.h"

#include <string_view>

#include "core/error.h"

namespace frontdesk::editing {

namespace {

struct Blank {
    const char* kind;
    const char* text;  ///< "→" stands for the node that follows
};

constexpr Blank blanks[] = {
    {"say", R"({"kind": "say", "text": "…", "next": "→"})"},
    {"reply", R"({"kind": "reply", "prompt": "…", "wants": ["M07"],
        "models": ["对不起，您请讲。", "实在抱歉，您慢慢说。"], "bad": ["不归我们管。"], "next": "→"})"},
    {"choice", R"({"kind": "choice", "prompt": "…", "dimension": "accuracy", "of": 4, "options": [
        {"id": "right", "text": "…", "points": 4, "why": "…", "next": "→"},
        {"id": "wrong", "text": "……", "points": 0, "why": "…", "next": "→"}]})"},
    {"act", R"({"kind": "act", "prompt": "…", "of": 4, "options": [
        {"act": "stand-up", "points": 4, "why": "…", "next": "→"},
        {"act": "keep-typing", "points": 0, "why": "…", "next": "→"}]})"},
    {"form", R"({"kind": "form", "prompt": "…", "title": "…", "fields": [
        {"id": "flat", "label": "房号", "kind": "flat", "expect": ["1栋101"], "ask": "请问您住几栋几号？",
         "points": 2}], "next": "→"})"},
    {"summary", R"({"kind": "summary", "prompt": "…", "parts": [
        {"id": "what", "label": "什么事", "any": ["漏水"], "points": 2, "why": "写清是什么事。"}],
        "models": ["厨房漏水。"], "bad": ["有点事。"], "next": "→"})"},
    {"single", R"({"kind": "single", "prompt": "…", "of": 4, "options": [
        {"id": "right", "text": "…", "right": true, "why": "…"},
        {"id": "wrong", "text": "……", "why": "…"}], "next": "→"})"},
    {"multiple", R"({"kind": "multiple", "prompt": "…", "of": 4, "options": [
        {"id": "right", "text": "…", "right": true, "why": "…"},
        {"id": "wrong", "text": "……", "why": "…"}], "next": "→"})"},
    {"order", R"({"kind": "order", "prompt": "…", "of": 4, "items": [
        {"id": "first", "text": "…"}, {"id": "second", "text": "……"}, {"id": "third", "text": "………"}],
        "next": "→"})"},
    {"sort", R"({"kind": "sort", "prompt": "…", "of": 4, "bins": [
        {"id": "yes", "label": "能做"}, {"id": "no", "label": "不能做"}], "items": [
        {"id": "first", "text": "…", "bin": "yes"}, {"id": "second", "text": "……", "bin": "no"}],
        "next": "→"})"},
    {"match", R"({"kind": "match", "prompt": "…", "of": 4, "pairs": [
        {"id": "first", "left": "…", "right": "1"}, {"id": "second", "left": "……", "right": "2"},
        {"id": "third", "left": "………", "right": "3"}], "next": "→"})"},
    {"number", R"({"kind": "number", "prompt": "…", "of": 4, "expect": 10, "unit": "分钟", "next": "→"})"},
    {"branch", R"({"kind": "branch", "branches": [{"when": {"hit": "any"}, "next": "→"}], "next": "→"})"},
    {"set", R"({"kind": "set", "heat": -5, "cause": "…", "next": "→"})"},
    {"end", R"({"kind": "end", "ending": "…", "ending_kind": "fair", "title": "…", "text": "…"})"},
};

}  // namespace

const std::vector<std::string>& blank_kinds() {
    static const std::vector<std::string> kinds = [] {
        std::vector<std::string> all;
        for (const Blank& blank : blanks) all.emplace_back(blank.kind);
        return all;
    }();
    return kinds;
}

json::Value blank_node(const std::string& kind, const std::string& next) {
    const Blank* found = nullptr;
    for (const Blank& blank : blanks) {
        if (blank.kind == kind) found = &blank;
    }
    FRONTDESK_CHECK(found != nullptr);
    const json::Value node = without_places(json::parse(found->text, kind).root);
    return with_texts(
        node, [](const Path&, const std::string& text) { return text == "→"; }, next);
}

}  // namespace frontdesk::editing
