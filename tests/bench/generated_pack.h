#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

// Packs of any size, made like the ones people write: words, alternatives, classes, options and bounded gaps.
// The words are those of the built-in pack, so that replies hold about as many of them as they would in
// earnest. The same count gives the same pack.
namespace frontdesk::bench {

/// One pattern for each engine. Regular expressions are meant for folded text.
struct GeneratedPattern {
    std::string ours;
    std::string regular;
    std::string longest_word;  ///< For engines that know words only; every match need not hold it.
};

struct GeneratedPack {
    std::vector<GeneratedPattern> patterns;
    std::vector<std::pair<std::string, std::vector<std::string>>> classes;  ///< Name and words.
};

GeneratedPack generate_pack(std::size_t pattern_count);

/// As files that `Engine::load` reads: fifty patterns a rule, one rule a file.
void write_pack(const GeneratedPack& pack, const std::filesystem::path& folder);

}  // namespace frontdesk::bench
