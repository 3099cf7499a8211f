#include "summary.h"

#include <cstdio>

namespace frontdesk::bench {

void Summary::ReportRuns(const std::vector<Run>& runs) {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Iteration || run.iterations == 0) continue;
        const std::string name = run.benchmark_name();
        m_seconds[name] = run.cpu_accumulated_time / static_cast<double>(run.iterations);
        const auto median = run.counters.find("median_us");
        if (median != run.counters.end()) m_medians[name] = median->second.value;
    }
}

void Summary::print_ratio(const std::string& above, const std::string& below, const char* promise) const {
    const auto first = m_seconds.find(above);
    const auto second = m_seconds.find(below);
    if (first == m_seconds.end() || second == m_seconds.end()) return;
    std::printf("%-28s / %-28s %8.2f   %s\n", above.c_str(), below.c_str(), first->second / second->second,
                promise);
}

void Summary::print_ratios() const {
    constexpr double microseconds = 1e6;
    constexpr double milliseconds = 1e3;
    std::printf("\n");
    for (const char* count : {"100", "1000", "10000"}) {
        const std::string size = std::string("/") + count;
        const bool promised = std::string(count) == "10000";
        print_ratio("match/frontdesk" + size, "match/words-only" + size, promised ? "at most 4" : "");
        print_ratio("verdict/frontdesk" + size, "match/words-only" + size, "");
        for (const char* rival : {"match/filtered-re2", "match/pcre2-jit", "match/find-loop"})
            print_ratio(rival + size, "match/frontdesk" + size, "");
    }
    const auto load = m_seconds.find("load/frontdesk/10000");
    if (load != m_seconds.end()) {
        std::printf("%-60s %6.1f ms   below 150\n", "10,000 patterns loaded from files in",
                    load->second * milliseconds);
    }
    const auto median = m_medians.find("builtin/verdict");
    if (median != m_medians.end()) {
        std::printf("%-60s %6.1f us   at most 50\n", "whole verdict of the built-in pack, median",
                    median->second);
    }
    const auto mean = m_seconds.find("builtin/verdict");
    if (mean != m_seconds.end()) {
        std::printf("%-60s %6.1f us   below 20\n", "whole verdict of the built-in pack, mean",
                    mean->second * microseconds);
    }
}

}  // namespace frontdesk::bench
