#pragma once

#include <filesystem>
#include <vector>

#include "core/problem.h"
#include "curriculum/coverage.h"
#include "curriculum/curriculum.h"
#include "phrasing/engine.h"
#include "scenario/library.h"
#include "scenario/temper.h"
#include "scoring/score.h"

// What is practised with, and where it lies.
namespace frontdesk::app {

/// Where things are. All paths absolute.
struct Places {
    std::filesystem::path scenarios;  ///< shipped scenarios, tempers.json, policy.json, phrasings/
    std::filesystem::path data;       ///< records.sqlite, settings.json, phrasings-overlays/
    std::vector<std::filesystem::path> overlays = {};  ///< further ones, put on top of those in `data`
    std::filesystem::path documents = {};  ///< where the person keeps papers; empty: papers go into `data`
    std::vector<std::filesystem::path> pack_folders = {};  ///< further ones in which content packs may lie
};

/// The one file of records in the data folder.
std::filesystem::path records_file(const Places& places);
/// What the company has written itself, in the layout of `scenarios`.
std::filesystem::path company_content(const Places& places);
/// The settings beside it.
std::filesystem::path settings_file(const Places& places);

/// Content that does not change while the program runs.
struct Content {
    scenario::Library library;
    phrasing::Engine engine;
    scenario::Tempers tempers;
    scoring::Policy policy;
    curriculum::Curriculum curriculum;
    std::vector<const scenario::Scenario*> in_order;  ///< of the library, as they are best practised
    curriculum::Coverage coverage;                    ///< of the curriculum beside it
    core::Problems problems;
};

/// Reads scenarios and packs, and on top what the company has written. Problems are collected; only a folder
/// that cannot be read at all throws core::Error.
Content load_content(const Places& places);

}  // namespace frontdesk::app
