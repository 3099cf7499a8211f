#include "builtin.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "phrasing/engine.h"
#include "phrasing/pack_source.h"
#include "replies.h"

namespace frontdesk::bench {

namespace {

const std::string& folder() {
    static const std::string name = std::string(FRONTDESK_SOURCE_DIR) + "/scenarios/phrasings";
    return name;
}

void time_verdicts(benchmark::State& state, const phrasing::PackSource& pack) {
    const auto engine = phrasing::Engine::load(pack, {}).engine;
    const std::vector<Reply> replies = read_replies();
    for (const Reply& reply : replies)
        benchmark::DoNotOptimize(engine.assess(reply.words, reply.situation));  // Compiles what is needed.
    std::vector<double> microseconds;
    std::size_t at = 0;
    for (auto unused : state) {
        const Reply& reply = replies[at++ % replies.size()];
        const auto start = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(engine.assess(reply.words, reply.situation));
        const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
        microseconds.push_back(taken.count());
    }
    std::sort(microseconds.begin(), microseconds.end());
    state.counters["median_us"] = microseconds[microseconds.size() / 2];
    state.counters["p99_us"] = microseconds[microseconds.size() * 99 / 100];
}

void verdict(benchmark::State& state) {
    time_verdicts(state, phrasing::read_pack_source(folder()));
}

void verdict_of_patterns(benchmark::State& state) {
    phrasing::PackSource pack = phrasing::read_pack_source(folder());
    std::erase_if(pack.parts,
                  [](const phrasing::PackPart& part) { return part.name == phrasing::opinion_part; });
    time_verdicts(state, pack);
}

void load(benchmark::State& state) {
    for (auto unused : state) benchmark::DoNotOptimize(phrasing::Engine::load(folder()));
}

}  // namespace

void register_builtin() {
    benchmark::RegisterBenchmark("builtin/verdict", verdict)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("builtin/verdict-without-opinion", verdict_of_patterns)
        ->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("builtin/load", load)->Unit(benchmark::kMillisecond);
}

}  // namespace frontdesk::bench
