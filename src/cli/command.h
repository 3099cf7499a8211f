#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/app.h"
#include "cli/run.h"

// One struct of options and one function per command; run.cpp lists them.
namespace frontdesk::cli {

constexpr int status_fine = 0;
constexpr int status_found = 1;
constexpr int status_unusable = 2;

app::Places places_of(const Folders& folders);

struct CheckOptions {
    std::vector<std::string> paths;  ///< files or folders; empty = everything shipped
    std::string labelled;            ///< file of labelled replies; empty = none
    bool coverage = false;           ///< what is taught by what, before the problems
    bool json = false;
};
int check(const CheckOptions& options, const Folders& folders);

struct ScoreOptions {
    std::string context = "call";
    bool json = false;
};
int score(const ScoreOptions& options, const Folders& folders);

struct PlayOptions {
    std::string scenario;
    std::string trainee;
    std::string replies;  ///< script file; empty = the terminal
    std::string mode = "practice";
    std::uint64_t seed = 0;  ///< 0 = drawn
    bool json = false;
};
int play(const PlayOptions& options, const Folders& folders);

struct ExamOptions {
    std::string exam;
    std::string trainee;
    std::vector<std::string> replies;  ///< one script per paper, in their order; empty = the terminal
    std::uint64_t seed = 0;            ///< of the draw; 0 = drawn
    bool only_draw = false;            ///< tell what the seed draws, sit nothing
    bool json = false;
};
int exam(const ExamOptions& options, const Folders& folders);

struct TourOptions {
    std::vector<std::string> scenarios;
    bool all = false;
    bool json = false;
};
int tour(const TourOptions& options, const Folders& folders);

struct PublishOptions {
    std::string pack;
    std::string out;
    std::string version;  ///< empty = the pack's own
    bool json = false;
};
int publish(const PublishOptions& options, const Folders& folders);

struct ImportOptions {
    std::string table;
    std::string out;
    bool replace = false;  ///< an existing file may be written over
    bool json = false;
};
int import_phrases(const ImportOptions& options, const Folders& folders);

struct RescoreOptions {
    std::string pack;  ///< folder of another version of the rule pack; empty = the one in use
    bool dry_run = false;
    bool json = false;
};
int rescore(const RescoreOptions& options, const Folders& folders);

int version(const Folders& folders);

}  // namespace frontdesk::cli
