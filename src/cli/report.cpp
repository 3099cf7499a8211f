#include <iostream>

#include "app/result_sheet.h"
#include "app/shown_result.h"
#include "cli/command.h"
#include "core/error.h"
#include "core/file.h"
#include "core/new_file.h"
#include "report/pdf.h"

namespace frontdesk::cli {

namespace {

constexpr int all_attempts = 1'000'000;

/// @throws core::Error if the attempt has nothing that may be printed.
app::ShownResult printable_result(const records::Store& store, const app::Content& content,
                                  const ReportOptions& options) {
    app::ShownResult result = app::read_result(store, content, {options.attempt});
    const std::string number = "attempt " + std::to_string(options.attempt);
    if (!app::has_result(result.head)) throw core::Error(number + " has no result yet", "Finish it first.");
    if (result.head.is_in_sitting() && store.sitting(result.head.sitting).is_open) {
        throw core::Error(number + " belongs to an examination that is still being sat",
                          "Print it when the examination is over.");
    }
    if (result.head.is_private && !options.with_private) {
        throw core::Error(number + " was practised privately",
                          "It is for the trainee alone, who may give --with-private.");
    }
    return result;
}

}  // namespace

int report(const ReportOptions& options, const Folders& folders) {
    const app::Places places = places_of(folders);
    const app::Content content = app::load_content(places);
    const core::SystemClock clock;
    const records::Store store = records::Store::open(app::records_file(places), clock);
    const app::ShownResult result = printable_result(store, content, options);
    const std::optional<records::Trainee> trainee = store.trainee(result.head.trainee);
    FRONTDESK_CHECK(trainee.has_value());
    const std::filesystem::path place = free_place(options.out, options.replace);
    const app::Wording wording{language_of(options.language, places)};
    core::NewFile file(place);
    const report::ResultSheet sheet =
        app::result_sheet(wording, content, result, *trainee, store.attempts(trainee->id, all_attempts));
    const int pages = report::write_pdf(report::to_document(sheet), file);
    file.replace();
    std::cout << "attempt " << options.attempt << ": " << pages << (pages == 1 ? " page" : " pages")
              << " written to " << core::to_utf8(place) << '\n';
    return status_fine;
}

}  // namespace frontdesk::cli
