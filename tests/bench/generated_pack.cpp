#include "generated_pack.h"

#include <algorithm>
#include <set>

#include "core/file.h"
#include "core/random.h"
#include "json/value.h"
#include "phrasing/pack_reader.h"
#include "phrasing/pack_source.h"
#include "text/utf8.h"

namespace frontdesk::bench {

namespace {

constexpr const char* inside_clause = "[^，。！？；：、\\n]";

void collect_words(const phrasing::PatternNode& node, std::vector<std::string>& words) {
    if (const auto* literal = std::get_if<phrasing::Literal>(&node.is)) {
        const bool plain = std::all_of(literal->characters.begin(), literal->characters.end(),
                                       [](char32_t c) { return c >= 0x4E00 && c < 0xA000; });
        if (plain && !literal->characters.empty()) words.push_back(text::to_utf8(literal->characters));
    }
    const auto each = [&](const std::vector<phrasing::PatternPart>& parts) {
        for (const auto& part : parts) collect_words(*part, words);
    };
    if (const auto* sequence = std::get_if<phrasing::Sequence>(&node.is)) each(sequence->parts);
    if (const auto* alternatives = std::get_if<phrasing::Alternatives>(&node.is))
        each(alternatives->branches);
    if (const auto* optional = std::get_if<phrasing::Optional>(&node.is))
        collect_words(*optional->part, words);
}

/// Every word in the patterns of the built-in pack, as often as it stands there.
std::vector<std::string> stock_of_words() {
    const std::string folder = std::string(FRONTDESK_SOURCE_DIR) + "/scenarios/phrasings";
    const phrasing::Pack pack = phrasing::read_pack(phrasing::read_pack_source(folder), {}).pack;
    std::vector<std::string> words;
    for (phrasing::PatternId id = 0; id < pack.patterns.size(); ++id)
        collect_words(*phrasing::parse_pattern(pack.patterns.written(id)).root, words);
    return words;
}

class Writer {
  public:
    Writer() : m_stock(stock_of_words()) {
        for (char letter = 'a'; letter <= 'p'; ++letter) {
            std::vector<std::string> words;
            for (std::uint64_t i = 5 + m_random.below(20); i > 0; --i) words.push_back(word());
            m_pack.classes.emplace_back(std::string("class-") + letter, std::move(words));
        }
    }

    GeneratedPack pack(std::size_t count) {
        std::set<std::string> known;
        while (m_pack.patterns.size() < count) {
            GeneratedPattern next = pattern();
            if (known.insert(next.ours).second) m_pack.patterns.push_back(std::move(next));
        }
        return std::move(m_pack);
    }

  private:
    const std::string& word() { return m_stock[m_random.below(m_stock.size())]; }
    bool chance(std::uint64_t percent) { return m_random.below(100) < percent; }

    GeneratedPattern pattern() {
        GeneratedPattern pattern;
        for (std::uint64_t i = 2 + m_random.below(3); i > 0; --i) {
            if (!pattern.ours.empty() && chance(60)) gap(pattern);
            if (chance(15)) {
                option(pattern);
            } else if (chance(25)) {
                named_class(pattern);
            } else if (chance(45)) {
                alternatives(pattern);
            }
            literal(pattern);
            if (chance(40)) break;
        }
        return pattern;
    }

    void literal(GeneratedPattern& pattern) {
        const std::string& chosen = word();
        pattern.ours += ' ' + chosen;
        pattern.regular += chosen;
        if (chosen.size() > pattern.longest_word.size()) pattern.longest_word = chosen;
    }
    void gap(GeneratedPattern& pattern) {
        const std::string most = std::to_string(2 + m_random.below(9));
        pattern.ours += " ~" + most;
        pattern.regular += std::string(inside_clause) + "{0," + most + "}";
    }
    void option(GeneratedPattern& pattern) {
        const std::string& chosen = word();
        pattern.ours += " [" + chosen + "]";
        pattern.regular += "(?:" + chosen + ")?";
    }
    void named_class(GeneratedPattern& pattern) {
        const auto& [name, words] = m_pack.classes[m_random.below(m_pack.classes.size())];
        pattern.ours += " {" + name + "}";
        pattern.regular += joined("(?:", words, ")");
    }
    void alternatives(GeneratedPattern& pattern) {
        std::vector<std::string> words;
        for (std::uint64_t i = 2 + m_random.below(7); i > 0; --i) words.push_back(word());
        pattern.ours += joined(" (", words, ")");
        pattern.regular += joined("(?:", words, ")");
    }
    static std::string joined(std::string all, const std::vector<std::string>& words, const char* behind) {
        for (const std::string& word : words) all += (&word == words.data() ? "" : "|") + word;
        return all + behind;
    }

    core::Random m_random{20240601};
    std::vector<std::string> m_stock;
    GeneratedPack m_pack;
};

void write(const std::filesystem::path& path, const json::Value& value) {
    core::write_file(path, json::write(value, json::Style::tidy));
}

constexpr std::size_t patterns_per_rule = 50;

json::Value rule_of(const GeneratedPack& pack, std::size_t first, std::size_t number) {
    std::string id = std::to_string(number);
    json::Value rule;
    rule.set("id", "F" + std::string(id.size() < 3 ? 3 - id.size() : 0, '0') + id);
    rule.set("name", "规则" + id);
    rule.set("severity", "major");
    rule.set("feels", "听着不舒服");
    rule.set("better", json::Array{"我马上去问清楚。"});
    json::Array patterns;
    for (std::size_t i = first; i < std::min(first + patterns_per_rule, pack.patterns.size()); ++i)
        patterns.emplace_back(pack.patterns[i].ours);
    rule.set("patterns", std::move(patterns));
    rule.set("guards", json::Array{});
    rule.set("should_hit", json::Array{"这是一句话。"});
    rule.set("should_not_hit", json::Array{"这是另一句话。"});
    return rule;
}

}  // namespace

GeneratedPack generate_pack(std::size_t pattern_count) {
    return Writer().pack(pattern_count);
}

void write_pack(const GeneratedPack& pack, const std::filesystem::path& folder) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder / "forbidden");
    json::Value description;
    description.set("format", 1).set("id", "generated").set("version", "1.0.0").set("title", "生成的规则包");
    write(folder / "pack.json", description);
    json::Value classes;
    for (const auto& [name, words] : pack.classes) classes.set(name, json::Array(words.begin(), words.end()));
    json::Value file;
    write(folder / "classes.json", file.set("classes", std::move(classes)));
    json::Value guards;
    write(folder / "guards.json", guards.set("guards", json::Array{}));
    for (std::size_t first = 0, number = 1; first < pack.patterns.size();
         first += patterns_per_rule, ++number)
        write(folder / "forbidden" / (std::to_string(number) + ".json"), rule_of(pack, first, number));
}

}  // namespace frontdesk::bench
