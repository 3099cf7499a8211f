#include "app/rescore.h"

#include <iostream>

#include "app/rule_pack.h"
#include "cli/command.h"
#include "core/error.h"
#include "core/file.h"
#include "json/line_writer.h"
#include "json/value.h"

namespace frontdesk::cli {

namespace {

/// Some fifty megabytes.
constexpr std::size_t remembered_replies = 20000;

app::Content content_for(const RescoreOptions& options, const app::Places& places) {
    app::Content content = app::load_content(places);
    if (options.pack.empty()) return content;
    phrasing::Engine::Loaded pack = phrasing::Engine::load(core::path_from_utf8(options.pack));
    if (core::has_errors(pack.problems)) {
        for (const core::Problem& problem : pack.problems) std::cerr << core::to_line(problem) << '\n';
        throw core::Error("the rule pack '" + options.pack + "' has errors",
                          "Mend them first, or re-score with the shipped pack.");
    }
    content.engine = std::move(pack.engine);
    return content;
}

/// One line. Of a million of them a tree of values would take as long as the scoring.
void print_json(const app::Rescored& rescored) {
    json::LineWriter line;
    line.open_object();
    line.name("attempt").integer(rescored.head.id.value);
    line.name("scenario").text(rescored.head.scenario);
    line.name("pack_then").text(rescored.head.pack_version);
    line.name("total_then").integer(rescored.head.total);
    line.name("total_now").integer(rescored.now.total);
    line.name("passed_then").truth(rescored.head.passed);
    line.name("passed_now").truth(rescored.now.passed);
    line.name("marks").open_list();
    for (const app::MarkChange& change : rescored.changes) {
        line.open_object();
        line.name("turn").integer(change.turn);
        line.name("dimension").text(change.dimension);
        line.name("rule").text(change.rule);
        line.name("then").integer(change.points_then);
        line.name("now").integer(change.points_now);
        line.name("why").text(change.why);
        line.close_object();
    }
    line.close_list().close_object();
    std::cout << line.written() << '\n';
}

void print_text(const app::Rescored& rescored) {
    const scoring::Result& now = rescored.now;
    std::cout << '#' << rescored.head.id.value << ' ' << rescored.head.scenario << ": " << rescored.head.total
              << " -> " << now.total;
    if (now.passed != rescored.head.passed) std::cout << (now.passed ? ", now passes" : ", no longer passes");
    std::cout << '\n';
    for (const app::MarkChange& change : rescored.changes) {
        std::cout << "  turn " << change.turn << ' ' << change.dimension << ' ' << change.rule << ": "
                  << change.points_then << " -> " << change.points_now << "  " << change.why << '\n';
    }
}

void print_count(const app::RescoreCount& count, const std::string& version, bool stored, bool json) {
    if (json) {
        json::Value object;
        object.set("pack", version);
        object.set("attempts", count.attempts);
        object.set("replies", count.replies);
        object.set("changed", count.changed);
        object.set("now_passing", count.now_passing);
        object.set("now_failing", count.now_failing);
        object.set("other_text", count.not_the_text);
        object.set("stored", stored);
        std::cout << json::write(object) << '\n';
        return;
    }
    std::cout << count.attempts << " finished attempts with " << count.replies << " replies by pack "
              << version << ": " << count.changed << " changed, " << count.now_passing << " now pass, "
              << count.now_failing << " no longer pass";
    if (count.not_the_text > 0) {
        std::cout << "; " << count.not_the_text
                  << " left out, because their scenario is gone or was changed since";
    }
    std::cout << (stored ? ". The new marks stand beside the old ones.\n" : ". Nothing was stored.\n");
}

}  // namespace

int rescore(const RescoreOptions& options, const Folders& folders) {
    const app::Places places = places_of(folders);
    app::Content content = content_for(options, places);
    content.engine.remember(remembered_replies);
    const core::SystemClock clock;
    records::Store store = records::Store::open(app::records_file(places), clock);
    std::vector<records::Rescoring> changed;
    const app::RescoreCount count = app::rescore(store, content, [&](const app::Rescored& rescored) {
        if (!rescored.head.is_private) options.json ? print_json(rescored) : print_text(rescored);
        if (!options.dry_run) changed.push_back(app::to_rescoring(rescored));
    });
    if (!options.dry_run) store.add_rescorings(changed);
    print_count(count, content.engine.version(), !options.dry_run, options.json);
    return options.dry_run && count.changed > 0 ? status_found : status_fine;
}

}  // namespace frontdesk::cli
