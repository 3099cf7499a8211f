#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "cli/run.h"
#include "core/error.h"
#include "main/run_window.h"
#include "platform/documents.h"
#include "platform/paths.h"

using namespace frontdesk;

namespace {

int run(const std::vector<std::string>& arguments) {
    const std::filesystem::path share = platform::share_folder();
    const cli::Outcome outcome =
        cli::run(arguments, {.scenarios = share / "scenarios",
                             .data = platform::user_data_folder(),
                             .documents = platform::documents_folder().value_or(std::filesystem::path()),
                             .arrivals = platform::arrival_folders(),
                             .overlays = {}});
    if (!outcome.window) return outcome.exit_status;
    return run_window(*outcome.window, share);
}

}  // namespace

int main(int argument_count, char** arguments) {
    try {
        return run({arguments + 1, arguments + argument_count});
    } catch (const core::Error& error) {
        std::fprintf(stderr, "frontdesk: %s. %s\n", error.what(), error.way_out().c_str());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "frontdesk: %s\n", error.what());
    }
    return 2;
}
