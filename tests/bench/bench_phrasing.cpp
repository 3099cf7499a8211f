// bench_phrasing: the matcher beside others, on the same generated patterns and the labelled replies.
//   match/ENGINE/PATTERNS    one reply: folding, then every match (or, for the others, which patterns match)
//   verdict/frontdesk/…      one reply: everything, with rules and guards
//   load/ENGINE/PATTERNS     until the first reply can be judged; ours from JSON files
//   builtin/…                the pack that the program carries
#include <benchmark/benchmark.h>

#include <filesystem>
#include <string>

#include "builtin.h"
#include "generated_pack.h"
#include "phrasing/pack_reader.h"
#include "phrasing/scan.h"
#include "replies.h"
#include "rivals.h"
#include "summary.h"

namespace frontdesk::bench {

namespace {

std::size_t pattern_count(const benchmark::State& state) {
    return static_cast<std::size_t>(state.range(0));
}

/// The generated pack as files, written anew for each row.
class Folder {
  public:
    explicit Folder(std::size_t count)
        : m_path(std::filesystem::temp_directory_path() / ("frontdesk-bench-" + std::to_string(count))) {
        write_pack(generate_pack(count), m_path);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

/// Calls `judge(reply)` for one reply after the other, those of a first round uncounted.
template <class Judge>
void each_reply(benchmark::State& state, std::size_t warm_up, const Judge& judge) {
    const std::vector<Reply> replies = read_replies();
    for (std::size_t i = 0; i < std::min(warm_up, replies.size()); ++i)
        benchmark::DoNotOptimize(judge(replies[i]));
    std::size_t at = 0;
    for (auto unused : state) benchmark::DoNotOptimize(judge(replies[at++ % replies.size()]));
}

constexpr std::size_t all_replies = 1'000'000;

phrasing::Pack read_generated(std::size_t count) {
    const Folder folder(count);
    return phrasing::read_pack(phrasing::read_pack_source(folder.path().string()), {}).pack;
}

void match_frontdesk(benchmark::State& state) {
    const phrasing::Pack pack = read_generated(pattern_count(state));
    each_reply(state, all_replies, [&](const Reply& reply) {
        const phrasing::Stream stream(reply.words);
        phrasing::Scan scan(pack.patterns, stream);
        std::size_t matches = 0;
        for (const phrasing::PatternId pattern : scan.candidates()) matches += scan.matches(pattern).size();
        return matches;
    });
}

void match_words_only(benchmark::State& state) {
    const phrasing::Pack pack = read_generated(pattern_count(state));
    each_reply(state, all_replies, [&](const Reply& reply) {
        return pack.patterns.count_anchors(phrasing::Stream(reply.words).characters());
    });
}

void verdict_frontdesk(benchmark::State& state) {
    const Folder folder(pattern_count(state));
    const auto engine = phrasing::Engine::load(folder.path()).engine;
    each_reply(state, all_replies,
               [&](const Reply& reply) { return engine.assess(reply.words, reply.situation); });
}

template <class Rival>
void match_rival(benchmark::State& state) {
    const Rival rival(generate_pack(pattern_count(state)).patterns);
    constexpr std::size_t few = 20;
    each_reply(state, few, [&](const Reply& reply) { return rival.count(folded_text(reply.words)); });
}

void load_frontdesk(benchmark::State& state) {
    const Folder folder(pattern_count(state));
    for (auto unused : state) benchmark::DoNotOptimize(phrasing::Engine::load(folder.path()));
}

/// The part of loading that is reading files and JSON.
void load_json(benchmark::State& state) {
    const Folder folder(pattern_count(state));
    for (auto unused : state) benchmark::DoNotOptimize(phrasing::read_pack_source(folder.path().string()));
}

template <class Rival>
void load_rival(benchmark::State& state) {
    const auto patterns = generate_pack(pattern_count(state)).patterns;
    for (auto unused : state) {
        const Rival rival(patterns);
        benchmark::DoNotOptimize(&rival);
    }
}

void register_rows() {
    using Row = void (*)(benchmark::State&);
    constexpr std::pair<const char*, Row> replies[] = {
        {"match/words-only", match_words_only},           {"match/frontdesk", match_frontdesk},
        {"match/filtered-re2", match_rival<FilteredRe2>}, {"match/pcre2-jit", match_rival<Pcre2Jit>},
        {"match/find-loop", match_rival<FindLoop>},       {"verdict/frontdesk", verdict_frontdesk}};
    constexpr std::pair<const char*, Row> loads[] = {{"load/frontdesk", load_frontdesk},
                                                     {"load/frontdesk-json-only", load_json},
                                                     {"load/filtered-re2", load_rival<FilteredRe2>},
                                                     {"load/pcre2-jit", load_rival<Pcre2Jit>}};
    for (const int count : {100, 1000, 10000}) {
        for (const auto& [name, row] : replies)
            benchmark::RegisterBenchmark(name, row)->Arg(count)->Unit(benchmark::kMicrosecond);
        for (const auto& [name, row] : loads)
            benchmark::RegisterBenchmark(name, row)->Arg(count)->Unit(benchmark::kMillisecond);
    }
}

}  // namespace

}  // namespace frontdesk::bench

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 1;
    frontdesk::bench::register_builtin();
    frontdesk::bench::register_rows();
    frontdesk::bench::Summary summary;
    benchmark::RunSpecifiedBenchmarks(&summary);
    summary.print_ratios();
    return 0;
}
