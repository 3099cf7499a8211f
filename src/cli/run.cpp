#include "cli/run.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/command.h"
#include "cli/run_records.h"
#include "cli/station_command.h"
#include "core/error.h"
#include "core/file.h"
#include "phrasing/assessment.h"

namespace frontdesk::cli {

namespace {

/// Everything the arguments can say. Lives as long as the parser that points into it.
struct Arguments {
    std::string data;
    std::string packs;
    std::vector<std::string> overlays;
    CheckOptions check;
    PublishOptions publish;
    ImportOptions import_phrases;
    PackOptions pack;
    UnpackOptions unpack;
    ScoreOptions score;
    PlayOptions play;
    ExamOptions exam;
    TourOptions tour;
    RescoreOptions rescore;
    ItemsOptions items;
    ReportOptions report;
    ExportOptions export_data;
    AccountsOptions accounts;
    StationOptions stations;
    CertificateOptions certificate;
    std::string language;
    std::string theme;
    double scale = 0;
    std::string scenario;
    std::string trainee;

    Folders folders(Folders found) const {
        if (!data.empty()) found.data = std::filesystem::absolute(core::path_from_utf8(data));
        if (!packs.empty()) found.scenarios = std::filesystem::absolute(core::path_from_utf8(packs));
        for (const std::string& overlay : overlays)
            found.overlays.push_back(std::filesystem::absolute(core::path_from_utf8(overlay)));
        return found;
    }
};

void add_window_options(CLI::App& parser, Arguments& arguments) {
    parser.add_option("--data", arguments.data, "Folder of the records and settings");
    parser.add_option("--packs", arguments.packs, "Another folder of scenarios and rule packs");
    parser
        .add_option("--overlay", arguments.overlays,
                    "Overlay on the rule pack: a folder or a file; may be repeated")
        ->allow_extra_args(false);
    parser.add_option("--lang", arguments.language, "Language of the window")
        ->check(CLI::IsMember({"zh-Hans", "zh-Hant", "en"}));
    parser.add_option("--scale", arguments.scale, "Size of everything in the window")
        ->check(CLI::Range(0.75, 2.5));
    parser.add_option("--theme", arguments.theme, "Colours of the window")
        ->check(CLI::IsMember({"light", "dark"}));
    CLI::Option* scenario =
        parser.add_option("--scenario", arguments.scenario, "Open the window straight in this scenario");
    CLI::Option* trainee = parser.add_option("--trainee", arguments.trainee, "Who is practising");
    scenario->needs(trainee);
}

void add_check(CLI::App& parser, Arguments& arguments) {
    CLI::App* command =
        parser.add_subcommand("check", "Read scenarios and rule packs and list every problem");
    command->add_option("PATH", arguments.check.paths, "Files or folders; without any, all that is shipped");
    command
        ->add_option("--labelled", arguments.check.labelled,
                     "Labelled replies, one JSON object a line, to measure the rule pack on")
        ->type_name("FILE");
    command->add_flag("--coverage", arguments.check.coverage,
                      "List what teaches each paragraph of the standard and each rule");
    command->add_flag("--json", arguments.check.json, "One JSON object per problem");
}

void add_publish(CLI::App& parser, Arguments& arguments) {
    CLI::App* command = parser.add_subcommand(
        "publish", "Put a rule pack or overlay in its new place if it keeps every one of its sentences");
    command->add_option("PACK", arguments.publish.pack, "Folder or file of the pack")->required();
    command->add_option("--out", arguments.publish.out, "New folder, or new file if it ends in .json")
        ->required();
    command->add_option("--version", arguments.publish.version, "As in 1.2.0; without it, the pack's own");
    command->add_flag("--json", arguments.publish.json,
                      "One JSON object per problem, and one for the result");
}

void add_import(CLI::App& parser, Arguments& arguments) {
    CLI::App* command = parser.add_subcommand(
        "import-phrases",
        "Turn a table (number, must not be said, customer feels, say instead) into an overlay");
    ImportOptions& options = arguments.import_phrases;
    command->add_option("TABLE", options.table, "CSV or XLSX")->required();
    command->add_option("--out", options.out, "File of the overlay, ending in .json")->required();
    command->add_flag("--replace", options.replace, "Write over a file that is there");
    command->add_flag("--json", options.json, "The report as one JSON object per line");
}

void add_pack(CLI::App& parser, Arguments& arguments) {
    CLI::App* command = parser.add_subcommand(
        "pack", "Put the company's content and overlays into one file, to carry them to another station");
    PackOptions& options = arguments.pack;
    command->add_option("--out", options.out, "New file, ending in .zip")->required();
    command->add_option("--id", options.id, "What the pack is called, the same in every version")->required();
    command->add_option("--title", options.title, "What people call it")->required();
    command->add_option("--version", options.version, "As in 1.2.0; later than the one before")->required();
    command->add_option("--from", options.from, "Folder of content; without it, the data folder's");
    command->add_option("--only", options.only, "Ids of what to pack, with commas between; without it, all")
        ->delimiter(',');
    command->add_flag("--replace", options.replace, "Write over a file that is there");
    command->add_flag("--json", options.json, "One JSON object per problem, and one for the result");
}

void add_unpack(CLI::App& parser, Arguments& arguments) {
    CLI::App* command = parser.add_subcommand(
        "unpack", "Check a pack of content and put it into the data folder, as a whole or not at all");
    UnpackOptions& options = arguments.unpack;
    command->add_option("PACK", options.pack, "File that 'frontdesk pack' made")->required();
    command->add_flag("--older", options.older, "Also go back from a later version of the pack");
    command->add_flag("--dry-run", options.dry_run, "Only tell what would change");
    command->add_flag("--json", options.json, "One JSON object per problem, and one for the result");
}

void add_score(CLI::App& parser, Arguments& arguments) {
    CLI::App* command = parser.add_subcommand("score", "Score replies from standard input, one per line");
    command->add_option("--context", arguments.score.context, "Where plain lines are said")
        ->check(CLI::IsMember(phrasing::context_words()));
    command->add_flag("--json", arguments.score.json, "One JSON object per reply");
}

void add_play(CLI::App& parser, Arguments& arguments) {
    CLI::App* command = parser.add_subcommand("play", "Play one attempt and record it as the window does");
    command->add_option("SCENARIO", arguments.play.scenario, "Id of the scenario")->required();
    command->add_option("--trainee", arguments.play.trainee, "Who is practising")->required();
    command->add_option("--replies", arguments.play.replies, "Script, one JSON object per line");
    command->add_option("--mode", arguments.play.mode, "How it counts")
        ->check(CLI::IsMember({"practice", "exam"}));
    command->add_option("--seed", arguments.play.seed, "Seed of everything drawn at random");
    command->add_flag("--json", arguments.play.json, "The attempt as one JSON object");
}

void add_exam(CLI::App& parser, Arguments& arguments) {
    CLI::App* command =
        parser.add_subcommand("exam", "Sit an examination, all papers in one go, and print its result");
    command->add_option("EXAM", arguments.exam.exam, "Id of the examination")->required();
    command->add_option("--trainee", arguments.exam.trainee, "Who sits it")->required();
    command->add_option("--replies", arguments.exam.replies,
                        "Script of one paper; given once for each, in their order");
    command->add_option("--seed", arguments.exam.seed, "Seed of the draw; the same seed draws the same");
    command->add_flag("--draw", arguments.exam.only_draw, "Only tell which scenarios the seed draws");
    command->add_flag("--json", arguments.exam.json, "The result as one JSON object");
}

void add_tour(CLI::App& parser, Arguments& arguments) {
    CLI::App* command =
        parser.add_subcommand("tour", "Play scenarios automatically and tell what can be reached");
    command->add_option("ID", arguments.tour.scenarios, "Ids of scenarios");
    command->add_flag("--all", arguments.tour.all, "Every scenario");
    command->add_flag("--json", arguments.tour.json, "One JSON object per scenario");
}

void add_rescore(CLI::App& parser, Arguments& arguments) {
    CLI::App* command = parser.add_subcommand(
        "rescore", "Score finished attempts again with the rule pack of today; the old marks stay");
    command->add_option("--pack", arguments.rescore.pack, "Folder of another version of the rule pack");
    command->add_flag("--dry-run", arguments.rescore.dry_run, "Only tell what would change");
    command->add_flag("--json", arguments.rescore.json, "One JSON object per changed attempt, then the sum");
}

void add_items(CLI::App& parser, Arguments& arguments) {
    CLI::App* command = parser.add_subcommand(
        "items", "Tell of every node and rule how often it is met, missed and hit, and what it tells");
    command->add_option("--scenario", arguments.items.scenario, "Id of the scenario whose items are told");
    command->add_option("--rule", arguments.items.rule, "Number of the rule, as in F05");
    command->add_flag("--json", arguments.items.json, "One JSON object per scenario and per item");
}

template <typename Type>
std::optional<Type> given(const Type& value) {
    return value == Type{} ? std::nullopt : std::optional<Type>(value);
}

template <typename Options>
Options in_language(Options options, const std::string& language) {
    options.language = language;
    return options;
}

Outcome dispatch(const CLI::App& parser, const Arguments& arguments, const Folders& found) {
    const Folders folders = arguments.folders(found);
    if (parser.got_subcommand("check")) return {check(arguments.check, folders), {}};
    if (parser.got_subcommand("score")) return {score(arguments.score, folders), {}};
    if (parser.got_subcommand("play")) return {play(arguments.play, folders), {}};
    if (parser.got_subcommand("exam")) return {exam(arguments.exam, folders), {}};
    if (parser.got_subcommand("tour")) return {tour(arguments.tour, folders), {}};
    if (parser.got_subcommand("rescore")) return {rescore(arguments.rescore, folders), {}};
    if (parser.got_subcommand("items")) return {items(arguments.items, folders), {}};
    if (parser.got_subcommand("report"))
        return {report(in_language(arguments.report, arguments.language), folders), {}};
    if (parser.got_subcommand("export")) {
        const ExportOptions options = in_language(arguments.export_data, arguments.language);
        return {options.format.empty() ? export_data(options, folders) : export_records(options, folders),
                {}};
    }
    if (parser.got_subcommand("publish")) return {publish(arguments.publish, folders), {}};
    if (parser.got_subcommand("import-phrases"))
        return {import_phrases(arguments.import_phrases, folders), {}};
    if (parser.got_subcommand("pack")) return {pack_content(arguments.pack, folders), {}};
    if (parser.got_subcommand("unpack")) return {unpack_content(arguments.unpack, folders), {}};
    if (parser.got_subcommand("certificate")) return {certificate(arguments.certificate, folders), {}};
    if (parser.got_subcommand("accounts")) return {accounts(arguments.accounts, folders), {}};
    if (parser.got_subcommand("version")) return {version(folders), {}};
    if (const auto status = run_station_command(parser, arguments.stations, folders)) return {*status, {}};
    return {status_fine,
            WindowOptions{folders, given(arguments.language), given(arguments.theme), given(arguments.scale),
                          given(arguments.scenario), given(arguments.trainee)}};
}

}  // namespace

Outcome run(const std::vector<std::string>& arguments, const Folders& folders) {
    CLI::App parser("前台演练 frontdesk: practise the telephone and the front desk of a property company",
                    "frontdesk");
    parser.require_subcommand(0, 1);
    parser.fallthrough();
    Arguments given_arguments;
    add_window_options(parser, given_arguments);
    add_check(parser, given_arguments);
    add_publish(parser, given_arguments);
    add_import(parser, given_arguments);
    add_pack(parser, given_arguments);
    add_unpack(parser, given_arguments);
    add_score(parser, given_arguments);
    add_play(parser, given_arguments);
    add_exam(parser, given_arguments);
    add_tour(parser, given_arguments);
    add_rescore(parser, given_arguments);
    add_items(parser, given_arguments);
    add_station_commands(parser, given_arguments.stations);
    add_report(parser, given_arguments.report);
    add_export(parser, given_arguments.export_data);
    add_certificate(parser, given_arguments.certificate);
    add_accounts(parser, given_arguments.accounts);
    parser.add_subcommand("version", "Versions of the program, the records and the rule pack");
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        parser.parse(reversed);
        return dispatch(parser, given_arguments, folders);
    } catch (const CLI::ParseError& error) {
        return {parser.exit(error) == 0 ? status_fine : status_unusable, {}};
    } catch (const core::Error& error) {
        std::cerr << "frontdesk: " << error.what() << ". " << error.way_out() << '\n';
        return {status_unusable, {}};
    }
}

}  // namespace frontdesk::cli
