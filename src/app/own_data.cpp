#include "app/own_data.h"

#include <algorithm>
#include <set>

#include "app/own_data_json.h"
#include "app/own_data_review.h"
#include "app/own_data_tables.h"
#include "app/results.h"
#include "core/new_file.h"

namespace frontdesk::app {

namespace {

constexpr int every_attempt = 1'000'000;
constexpr const char* json_file = "own-data.json";

/// Numbers of the examinations that are not over.
std::vector<records::SittingId> still_sat(const std::vector<records::Sitting>& sittings) {
    std::vector<records::SittingId> open;
    for (const records::Sitting& sitting : sittings) {
        if (sitting.is_open) open.push_back(sitting.id);
    }
    return open;
}

/// @return the attempts that were written.
std::set<records::AttemptId> add_attempts(const OwnData& data,
                                          const std::vector<records::SittingId>& left_out,
                                          OwnDataTables& tables, OwnDataJson& json) {
    std::set<records::AttemptId> written;
    std::vector<records::AttemptHead> heads = data.store.attempts(data.trainee.id, every_attempt, data.reach);
    std::reverse(heads.begin(), heads.end());  // the oldest first
    for (const records::AttemptHead& head : heads) {
        if (std::find(left_out.begin(), left_out.end(), head.sitting) != left_out.end()) continue;
        const records::AttemptDetail detail = data.store.detail(head.id);
        const bool open = detail.head.state == records::AttemptState::open;
        const std::optional<records::Draft> draft =
            open ? data.store.load_open(head.id).draft : std::optional<records::Draft>();
        tables.add(detail, to_result(detail, nullptr));
        json.add_attempt(detail, draft ? &*draft : nullptr,
                         to_json(data.store.review_facts(head.id), data.store.standing(head.id)));
        written.insert(head.id);
    }
    return written;
}

}  // namespace

const std::vector<std::string>& own_data_files() {
    static const std::vector<std::string> names{"attempts.csv",     "turns.csv",       "marks.csv",
                                                "practice.csv",     "assignments.csv", "lessons.csv",
                                                "lesson-turns.csv", json_file};
    return names;
}

void export_own_data(const OwnData& data, const Wording& wording, core::Instant now,
                     const std::filesystem::path& folder) {
    core::NewFile file(folder / json_file);
    OwnDataJson json(file, data, now);
    OwnDataTables tables(data, wording, folder);
    std::vector<records::Sitting> sittings = data.store.sittings(data.trainee.id);
    const std::set<records::AttemptId> written = add_attempts(data, still_sat(sittings), tables, json);
    std::erase_if(sittings, [](const records::Sitting& sitting) { return sitting.is_open; });
    json.add_sittings(sittings);
    const std::vector<records::Review> reviews = data.store.reviews(data.trainee.id, {});
    for (const records::Review& review : reviews) tables.add(review);
    std::vector<records::Slip> slips = data.store.slips(data.trainee.id, {});
    std::erase_if(slips, [&written](const records::Slip& slip) { return !written.contains(slip.attempt); });
    json.add_practice(data.store.cards(data.trainee.id), reviews, slips);
    const std::vector<OwnAssignment> given = all_own_assignments(data, now);
    for (const OwnAssignment& one : given) tables.add(one);
    json.add_given(given);
    each_own_lesson(data, [&](const OwnLesson& lesson) {
        tables.add(lesson);
        json.add_lesson(lesson);
    });
    json.end_lessons();
    json.end();
    tables.finish();
    file.replace();
}

}  // namespace frontdesk::app
