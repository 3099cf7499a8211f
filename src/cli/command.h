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

/// The path, if nothing is there yet or it may be replaced.
/// @throws core::Error
std::filesystem::path free_place(const std::string& out, bool replace);

/// The language that was asked for with --lang, else the one of the settings.
app::Language language_of(const std::string& word, const app::Places& places);

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

struct PackOptions {
    std::string out;
    std::string id, title, version;
    std::string from;               ///< folder of content; empty = the data folder
    std::vector<std::string> only;  ///< ids of files and overlays; empty = all
    bool replace = false;           ///< an existing file may be written over
    bool json = false;
};
int pack_content(const PackOptions& options, const Folders& folders);

struct UnpackOptions {
    std::string pack;
    bool older = false;
    bool dry_run = false;
    bool json = false;
};
int unpack_content(const UnpackOptions& options, const Folders& folders);

struct RescoreOptions {
    std::string pack;  ///< folder of another version of the rule pack; empty = the one in use
    bool dry_run = false;
    bool json = false;
};
int rescore(const RescoreOptions& options, const Folders& folders);

struct ItemsOptions {
    std::string scenario;  ///< its items alone; empty: of all
    std::string rule;      ///< it alone; empty: all
    bool json = false;
};
/// What every node and rule brought, out of all finished attempts.
int items(const ItemsOptions& options, const Folders& folders);

struct ReportOptions {
    std::int64_t attempt = 0;
    std::string out;
    std::string language;       ///< as in --lang; empty = the one of the settings
    bool replace = false;       ///< an existing file may be written over
    bool with_private = false;  ///< also what was practised privately
};
int report(const ReportOptions& options, const Folders& folders);

struct ExportOptions {
    std::string trainee, site, team;  ///< empty: any; without a format one trainee has to be named
    std::string format;               ///< csv, xlsx, pdf, xapi, json; empty: all of one trainee's own
    std::string from, to;             ///< days such as 2026-11-01, both count; empty: open
    std::string home_page;            ///< of xAPI; empty: that of the settings
    std::string out;                  ///< a folder; with a format but CSV a file
    std::string language;
    bool replace = false;
    bool with_private = false;
};
/// Records as supervisors take them out.
int export_records(const ExportOptions& options, const Folders& folders);
/// All that is kept of one trainee.
int export_data(const ExportOptions& options, const Folders& folders);

struct AccountsOptions {
    std::string reset;  ///< name of the account that gets a new password; empty = only list
    bool json = false;
};
/// Who may sign in, and whether the audit is whole.
int accounts(const AccountsOptions& options, const Folders& folders);

struct CertificateOptions {
    std::string code;       ///< that is verified; empty: the list
    bool to_renew = false;  ///< only those that run out or have expired
    bool json = false;
};
/// Certificates that were issued; whether a code is genuine and its certificate valid.
int certificate(const CertificateOptions& options, const Folders& folders);

int version(const Folders& folders);

}  // namespace frontdesk::cli
