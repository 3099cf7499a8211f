#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <string>

#include "core/file.h"
#include "records/merge.h"
#include "records/opening.h"
#include "records/store.h"

// How long it takes to bring the records of another station in, and how much memory; merge_bench.py makes
// them up. Everybody who has the same name is taken for the same person.
using namespace frontdesk;

namespace {

constexpr std::int64_t now_ms = 1'795'138'200'000;

/// Of this process, at its highest.
double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

double processor_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void merge(const std::filesystem::path& here, const std::filesystem::path& there, const core::Clock& clock) {
    records::Merge merge(here, there, clock, {{}, {}, "console"});
    while (!merge.doubtful().empty()) {
        const records::DoubtfulMatch match = merge.doubtful().front();
        merge.answer(match.there.key, match.here.key, records::MatchAnswer::same);
    }
    double longest_s = 0;
    for (bool more = true; more;) {
        const auto begin = std::chrono::steady_clock::now();
        more = merge.step();
        longest_s = std::max(longest_s,
                             std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::printf("%lld attempts and %lld people came; longest slice %.2f s\n",
                static_cast<long long>(merge.report().attempts),
                static_cast<long long>(merge.report().people), longest_s);
}

}  // namespace

int main(int count, char** words) {
    if (count < 2) {
        std::fprintf(stderr, "bench_merge RECORDS [OTHER]\n");
        return 2;
    }
    const core::ManualClock clock{{now_ms}};
    const std::filesystem::path here = core::path_from_utf8(words[1]);
    if (count == 2) {
        records::Store::open(here, clock);
        return 0;
    }
    const auto begin = std::chrono::steady_clock::now();
    merge(here, core::path_from_utf8(words[2]), clock);
    std::printf("%.1f s, processor %.1f s, at most %.0f MB of memory\n",
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(),
                processor_seconds(), peak_megabytes());
    return 0;
}
