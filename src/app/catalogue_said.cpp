#include "app/catalogue_said.h"

#include <algorithm>

#include "phrasing/assessment.h"

namespace frontdesk::app {

namespace {

using editing::Path;
using editing::text_at;

std::vector<std::string> texts_under(const json::Value& object, const char* key) {
    std::vector<std::string> texts;
    const json::Value* list = object.find(key);
    if (list == nullptr || list->as_array() == nullptr) return texts;
    for (const json::Value& element : *list->as_array())
        texts.push_back(element.as_string() == nullptr ? std::string() : *element.as_string());
    return texts;
}

SaidVerdict verdict_of_reply(const curriculum::DrillSituation& situation, const std::string& reply,
                             const phrasing::Engine& engine) {
    SaidVerdict verdict;
    const phrasing::Assessment assessment = engine.assess(reply, situation.situation());
    verdict.marks = marks_of(situation, assessment);
    for (const WantedMove& move : verdict.marks.wanted)
        if (!move.made) verdict.missing.push_back(move.rule);
    for (const phrasing::Finding& finding : assessment.forbidden) {
        const bool known =
            std::find(verdict.hits.begin(), verdict.hits.end(), finding.rule) != verdict.hits.end();
        if (finding.verdict == phrasing::Verdict::hit && !known) verdict.hits.push_back(finding.rule);
    }
    return verdict;
}

}  // namespace

curriculum::DrillSituation situation_in(const json::Value& drill, std::size_t index) {
    curriculum::DrillSituation situation;
    const Path path{"situations", std::to_string(index)};
    const json::Value* found = editing::find_at(drill, path);
    if (found == nullptr) return situation;
    situation.id = text_at(*found, {"id"});
    situation.title = text_at(*found, {"title"});
    situation.context =
        phrasing::context_from(text_at(*found, {"context"})).value_or(phrasing::Context::call);
    const json::Value* emergency = found->find("emergency");
    situation.emergency = emergency != nullptr && emergency->as_bool() != nullptr && *emergency->as_bool();
    situation.scene = text_at(*found, {"scene"});
    situation.customer = text_at(*found, {"customer"});
    situation.owner.name = text_at(*found, {"owner", "name"});
    situation.owner.address = text_at(*found, {"owner", "address"});
    situation.owner.role = text_at(*found, {"owner", "role"});
    situation.owner.flat = text_at(*found, {"owner", "flat"});
    situation.bad = text_at(*found, {"bad"});
    situation.felt = text_at(*found, {"felt"});
    situation.wants = texts_under(*found, "wants");
    situation.models = texts_under(*found, "models");
    situation.tip = text_at(*found, {"tip"});
    situation.third_parties = texts_under(*found, "third_parties");
    return situation;
}

std::vector<SaidVerdict> judge_situation(const json::Value& drill, std::size_t index,
                                         const phrasing::Engine& engine) {
    std::vector<SaidVerdict> verdicts;
    const Path path{"situations", std::to_string(index)};
    if (editing::find_at(drill, path) == nullptr) return verdicts;
    const std::string rule = text_at(drill, {"rule"});
    const curriculum::DrillSituation situation = situation_in(drill, index);
    SaidVerdict bad = verdict_of_reply(situation, situation.bad, engine);
    bad.path = {path[0], path[1], "bad"};
    bad.is_bad = true;
    bad.fine = std::find(bad.hits.begin(), bad.hits.end(), rule) != bad.hits.end();
    verdicts.push_back(std::move(bad));
    for (std::size_t i = 0; i < situation.models.size(); ++i) {
        SaidVerdict model = verdict_of_reply(situation, situation.models[i], engine);
        model.path = {path[0], path[1], "models", std::to_string(i)};
        constexpr int full_score = 100;
        model.fine = model.marks.score == full_score && model.hits.empty();
        verdicts.push_back(std::move(model));
    }
    return verdicts;
}

}  // namespace frontdesk::app
