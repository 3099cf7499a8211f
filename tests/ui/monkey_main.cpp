#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

#include "monkey.h"

// Runs the monkey for a while and tells what it did:
//   monkey [--seconds 15] [--seed 1] [--steps N]
// When something is wrong, it tells the seed and what was done last. The same seed does the same again.
using namespace frontdesk;
using tests::Monkey;

/// There only when the program is built with sanitizers: what to call before they end the process.
extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));

namespace {

struct MonkeyOptions {
    double seconds = 15;
    std::uint64_t seed = 1;
    long steps = 0;  ///< 0: as many as there is time for
};

constexpr unsigned longest_step_s = 120;

/// The one that is running, for the signal handler.
const Monkey* running_monkey = nullptr;
std::uint64_t running_seed = 0;

void tell_journal() {
    if (running_monkey == nullptr) return;
    std::fprintf(stderr, "seed %llu, step %ld; done last:\n", static_cast<unsigned long long>(running_seed),
                 running_monkey->figures().steps);
    for (const std::string& deed : running_monkey->journal()) std::fprintf(stderr, "  %s\n", deed.c_str());
}

/// One of our own checks has failed, or a step does not come to its end. Nothing is left to protect: the
/// process ends after it.
void on_signal(int signal) {
    if (signal == SIGALRM) std::fprintf(stderr, "trouble: a step takes for ever\n");
    tell_journal();
    std::_Exit(3);
}

void tell_journal_at_the_end() {
    std::signal(SIGABRT, on_signal);
    std::signal(SIGALRM, on_signal);
    if (__sanitizer_set_death_callback != nullptr) __sanitizer_set_death_callback(tell_journal);
}

std::optional<MonkeyOptions> options_of(int count, char** words) {
    MonkeyOptions options;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = words[i];
        if (name == "--seconds") {
            options.seconds = std::atof(words[i + 1]);
        } else if (name == "--seed") {
            options.seed = std::strtoull(words[i + 1], nullptr, 10);
        } else if (name == "--steps") {
            options.steps = std::atol(words[i + 1]);
        } else {
            return std::nullopt;
        }
    }
    return count % 2 == 1 ? std::optional(options) : std::nullopt;
}

void tell_figures(const Monkey& monkey) {
    const tests::MonkeyFigures& figures = monkey.figures();
    std::printf("%ld steps, %ld inputs, %ld times the plug pulled, %ld attempts resumed, %ld ways home\n",
                figures.steps, figures.inputs, figures.kills, figures.resumed, figures.ways_home);
    std::printf("%ld attempts begun, %ld finished, none lost\n", monkey.records().attempts(),
                monkey.records().finished());
    for (const auto& [screen, steps] : figures.screens) std::printf("  %6ld  %s\n", steps, screen.c_str());
}

int run(const MonkeyOptions& options) {
    Monkey monkey(options.seed);
    running_monkey = &monkey;
    running_seed = options.seed;
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(options.seconds);
    const auto goes_on = [&] {
        if (options.steps > 0) return monkey.figures().steps < options.steps;
        return std::chrono::steady_clock::now() < end;
    };
    int status = 0;
    try {
        while (goes_on()) {
            alarm(longest_step_s);
            monkey.step();
        }
        monkey.look_at_records();
        tell_figures(monkey);
    } catch (const std::exception& trouble) {
        std::fprintf(stderr, "trouble: %s\n", trouble.what());
        tell_journal();
        status = 1;
    }
    running_monkey = nullptr;
    return status;
}

}  // namespace

int main(int count, char** words) {
    const std::optional<MonkeyOptions> options = options_of(count, words);
    if (!options) {
        std::fprintf(stderr, "monkey [--seconds 15] [--seed 1] [--steps N]\n");
        return 2;
    }
    tell_journal_at_the_end();
    return run(*options);
}
