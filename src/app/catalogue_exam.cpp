#include "app/catalogue_exam.h"

#include <algorithm>

#include "editing/tree.h"
#include "scenario/words.h"

namespace frontdesk::app {

namespace {

using editing::text_at;

std::vector<std::string> names_under(const json::Value& object, const char* key) {
    std::vector<std::string> names;
    const json::Value* list = object.find(key);
    if (list == nullptr || list->as_array() == nullptr) return names;
    for (const json::Value& one : *list->as_array())
        if (one.as_string() != nullptr) names.push_back(*one.as_string());
    return names;
}

int whole_number_at(const json::Value& root, const editing::Path& path, int otherwise) {
    constexpr std::int64_t most = 1000;
    const json::Value* value = editing::find_at(root, path);
    const std::int64_t* number = value == nullptr ? nullptr : value->as_integer();
    return number == nullptr ? otherwise : static_cast<int>(std::clamp<std::int64_t>(*number, 0, most));
}

curriculum::Quota quota_in(const json::Value& value) {
    constexpr int hardest = 3;
    constexpr int most_drawn = 20;
    curriculum::Quota quota;
    quota.count = std::clamp(whole_number_at(value, {"count"}, 0), 0, most_drawn);
    quota.tracks = names_under(value, "tracks");
    quota.easiest = std::clamp(whole_number_at(value, {"difficulty", "0"}, 1), 1, hardest);
    quota.hardest = std::clamp(whole_number_at(value, {"difficulty", "1"}, hardest), 1, hardest);
    quota.without = names_under(value, "without");
    return quota;
}

}  // namespace

std::vector<TrackStock> stock_of(const std::vector<scenario::Scenario>& scenarios) {
    std::vector<TrackStock> stock;
    for (const std::string& track : scenario::track_words()) {
        TrackStock& of_track = stock.emplace_back(TrackStock{track, {}});
        for (const scenario::Scenario& one : scenarios) {
            if (one.track != track) continue;
            ++of_track.scenarios.at(static_cast<std::size_t>(std::clamp(one.difficulty, 1, 3) - 1));
        }
    }
    return stock;
}

curriculum::ExamBlueprint blueprint_in(const json::Value& exam) {
    curriculum::ExamBlueprint blueprint;
    blueprint.id = text_at(exam, {"id"});
    blueprint.title = text_at(exam, {"title"});
    blueprint.summary = text_at(exam, {"summary"});
    const json::Value* draw = exam.find("draw");
    if (draw != nullptr && draw->as_array() != nullptr) {
        for (const json::Value& quota : *draw->as_array()) blueprint.draw.push_back(quota_in(quota));
    }
    return blueprint;
}

ExamPreview preview_of(const json::Value& exam, const std::vector<scenario::Scenario>& scenarios,
                       std::uint64_t seed) {
    const curriculum::ExamBlueprint blueprint = blueprint_in(exam);
    ExamPreview preview;
    preview.seed = seed;
    preview.asked_for = blueprint.asked_for();
    preview.fewest = blueprint.draw.empty() ? 0 : curriculum::fewest_drawn(blueprint, scenarios);
    for (const curriculum::Quota& quota : blueprint.draw)
        preview.there.push_back(curriculum::candidates_of(quota, scenarios));
    std::size_t quota = 0;
    int of_quota = 0;
    for (const scenario::Scenario* one : curriculum::draw(blueprint, scenarios, seed)) {
        // A quota that finds nothing is passed over.
        while (quota + 1 < blueprint.draw.size() &&
               (of_quota >= blueprint.draw[quota].count || !blueprint.draw[quota].takes(*one))) {
            ++quota;
            of_quota = 0;
        }
        ++of_quota;
        preview.drawn.push_back({one->id, one->title, one->track, one->difficulty, quota});
    }
    return preview;
}

std::vector<EarlierSitting> sittings_of(const records::Store& store, const std::string& exam) {
    constexpr std::size_t most_sittings = 50;
    std::vector<EarlierSitting> all;
    for (const records::Trainee& trainee : store.trainees()) {
        for (const records::Sitting& sitting : store.sittings(trainee.id)) {
            if (sitting.exam != exam) continue;
            EarlierSitting earlier{sitting.id, trainee.name, sitting.started, sitting.seed,
                                   {},         {},           sitting.is_open, sitting.passed};
            for (const records::Paper& paper : sitting.papers) {
                earlier.papers.push_back(paper.scenario);
                earlier.titles.push_back(paper.scenario_title);
            }
            all.push_back(std::move(earlier));
        }
    }
    std::sort(all.begin(), all.end(), [](const EarlierSitting& left, const EarlierSitting& right) {
        return left.started.ms > right.started.ms;
    });
    if (all.size() > most_sittings) all.resize(most_sittings);
    return all;
}

}  // namespace frontdesk::app
