#include "records/merge.h"

#include <algorithm>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include "app/added_up.h"
#include "cli/command.h"
#include "cli/station_command.h"
#include "core/error.h"
#include "core/file.h"
#include "json/value.h"

namespace frontdesk::cli {

namespace {

constexpr std::size_t shown_digits = 8;
constexpr const char* private_stays =
    " private attempts stay on the machine on which they were made; 'backup' and 'restore' move all there "
    "is.\n";

bool somebody_is_there() {
#ifdef _WIN32
    return _isatty(0) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

std::string told_person(const records::KnownPerson& person) {
    std::string words = person.key.substr(0, shown_digits) + ' ' + person.name;
    for (const std::string* part : {&person.site, &person.team}) {
        if (!part->empty()) words += " · " + *part;
    }
    return words + " (" + std::to_string(person.attempts) + " attempts, since " +
           core::to_iso(person.created).substr(0, 10) + ')';
}

json::Value person_json(const records::KnownPerson& person) {
    json::Value object;
    object.set("key", person.key);
    object.set("name", person.name);
    object.set("site", person.site);
    object.set("team", person.team);
    object.set("attempts", person.attempts);
    return object;
}

/// The one person whose key begins like that.
const records::KnownPerson& person_by_key(const std::vector<records::KnownPerson>& people,
                                          const std::string& begin, const char* where) {
    const auto fits = [&begin](const records::KnownPerson& one) {
        return !begin.empty() && one.key.compare(0, begin.size(), begin) == 0;
    };
    if (std::count_if(people.begin(), people.end(), fits) != 1) {
        throw core::Error("'" + begin + "' is not the beginning of one person's key " + where,
                          "Run the command without answers: it lists the keys.");
    }
    return *std::find_if(people.begin(), people.end(), fits);
}

void answer_as_told(records::Merge& merge, const std::vector<std::string>& pairs,
                    records::MatchAnswer answer) {
    for (const std::string& pair : pairs) {
        const std::size_t at = pair.find('=');
        if (at == std::string::npos) {
            throw core::Error("'" + pair + "' names one person only", "Write THERE=HERE.");
        }
        const std::string there = person_by_key(merge.people_there(), pair.substr(0, at), "there").key;
        const std::string here = person_by_key(merge.people_here(), pair.substr(at + 1), "here").key;
        if (there != here) merge.answer(there, here, answer);
    }
}

void print_doubtful(const records::Merge& merge, bool json) {
    for (const records::DoubtfulMatch& match : merge.doubtful()) {
        if (json) {
            json::Value object;
            object.set("there", person_json(match.there));
            object.set("here", person_json(match.here));
            std::cout << json::write(object) << '\n';
        } else {
            std::cout << "there " << told_person(match.there) << "\n here " << told_person(match.here)
                      << "\n      --same " << match.there.key.substr(0, shown_digits) << '='
                      << match.here.key.substr(0, shown_digits) << '\n';
        }
    }
}

void print_report_json(const records::MergeReport& report) {
    json::Value object;
    object.set("station", report.station);
    object.set("people", report.people);
    object.set("people_united", report.people_united);
    object.set("attempts", report.attempts);
    object.set("attempts_changed", report.attempts_changed);
    object.set("rescorings", report.rescorings);
    object.set("sittings", report.sittings);
    object.set("lessons", report.lessons);
    object.set("reviews", report.reviews);
    object.set("assignments", report.assignments);
    object.set("accounts", report.accounts);
    object.set("audit_entries", report.audit_entries);
    object.set("set_aside", report.set_aside);
    object.set("stayed_private", report.stayed_private);
    json::Value faults{json::Array{}};
    for (const std::string& fault : report.audit_faults) faults.push(fault);
    object.set("audit_faults", std::move(faults));
    std::cout << json::write(object) << '\n';
}

void print_report(const records::MergeReport& report) {
    std::cout << "Station " << report.station.substr(0, shown_digits);
    if (report.is_copy_of_this) std::cout << " (a copy of this one)";
    if (report.is_nothing()) {
        std::cout << ": nothing new.\n";
    } else {
        std::cout << ": " << report.people << " people, " << report.attempts << " attempts, "
                  << report.sittings << " examinations, " << report.lessons << " lessons, " << report.reviews
                  << " items practised, " << report.assignments << " assignments, " << report.audit_entries
                  << " audit entries.\n";
    }
    if (report.people_united > 0) std::cout << report.people_united << " people were known here already.\n";
    if (report.attempts_changed > 0) {
        std::cout << report.attempts_changed << " attempts were brought up to date.\n";
    }
    if (report.set_aside > 0) {
        std::cout << report.set_aside << " older drafts and results are kept aside.\n";
    }
    if (report.stayed_private > 0) std::cout << report.stayed_private << private_stays;
    for (const std::string& fault : report.audit_faults) std::cout << "fault there: " << fault << '\n';
}

/// Marks that were corrected here and there need the scenarios to be added up, all others do not.
void add_up_what_came(const std::filesystem::path& file, const core::Clock& clock, const Folders& folders) {
    records::Store store = records::Store::open(file, clock);
    const records::Uncounted uncounted = store.uncounted();
    if (uncounted.attempts.empty() && uncounted.sittings.empty()) return;
    app::add_up_corrections(store, app::load_content(places_of(folders)));
}

void bring_all(records::Merge& merge, bool tell_how_far) {
    std::int64_t told = -1;
    while (merge.step()) {
        const records::MergeProgress progress = merge.progress();
        const std::int64_t percent = progress.of == 0 ? 100 : progress.done * 100 / progress.of;
        if (tell_how_far && percent != told) std::cerr << "\rmerging " << percent << " % " << std::flush;
        told = percent;
    }
    if (tell_how_far) std::cerr << "\r               \r";
}

}  // namespace

bool ask_about_people(records::Merge& merge, std::istream& in, std::ostream& out) {
    while (!merge.doubtful().empty()) {
        const records::DoubtfulMatch match = merge.doubtful().front();
        out << "there " << told_person(match.there) << "\n here " << told_person(match.here)
            << "\nThe same person? [y/n, Enter: stop] " << std::flush;
        std::string line;
        if (!std::getline(in, line) || line.empty()) return false;
        const bool is_same = line == "y" || line == "Y" || line == "yes" || line == "是";
        const bool is_different = line == "n" || line == "N" || line == "no" || line == "不是";
        if (!is_same && !is_different) continue;
        merge.answer(match.there.key, match.here.key,
                     is_same ? records::MatchAnswer::same : records::MatchAnswer::different);
    }
    return true;
}

int merge_records(const StationOptions& options, const Folders& folders) {
    const core::SystemClock clock;
    const std::filesystem::path file = app::records_file(places_of(folders));
    const std::filesystem::path other = std::filesystem::absolute(core::path_from_utf8(options.other));
    records::Merge merge(file, other, clock, {{}, {}, "console"});
    answer_as_told(merge, options.same, records::MatchAnswer::same);
    answer_as_told(merge, options.different, records::MatchAnswer::different);
    while (options.all_different && !merge.doubtful().empty()) {
        const records::DoubtfulMatch match = merge.doubtful().front();
        merge.answer(match.there.key, match.here.key, records::MatchAnswer::different);
    }
    const bool ask = !merge.doubtful().empty() && !options.json && somebody_is_there();
    if (ask && !ask_about_people(merge, std::cin, std::cout)) return status_found;
    if (!merge.doubtful().empty()) {
        print_doubtful(merge, options.json);
        std::cerr
            << "frontdesk: these people have the same name and may be the same. Answer each with --same or "
               "--different, or all others with --all-different; nothing was brought in yet.\n";
        return status_found;
    }
    bring_all(merge, !options.json && somebody_is_there());
    add_up_what_came(file, clock, folders);
    options.json ? print_report_json(merge.report()) : print_report(merge.report());
    return merge.report().audit_faults.empty() ? status_fine : status_found;
}

}  // namespace frontdesk::cli
