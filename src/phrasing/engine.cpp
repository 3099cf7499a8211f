#include "phrasing/engine.h"

#include <algorithm>

#include "phrasing/evaluation.h"
#include "phrasing/pack_reader.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 10U;

/// At most `most_bytes`, cut between characters.
std::string_view shortened(std::string_view reply) {
    if (reply.size() <= most_bytes) return reply;
    std::size_t end = most_bytes;
    const auto inside = [&] { return (static_cast<unsigned char>(reply[end]) & 0xC0U) == 0x80U; };
    constexpr std::size_t longest_character = 4;
    while (end > most_bytes - longest_character && inside()) --end;
    return reply.substr(0, end);
}

}  // namespace

struct Engine::Implementation {
    Pack pack;
    std::vector<RuleInfo> rules;
};

Engine::Engine(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Engine::Loaded Engine::load(const std::filesystem::path& folder) {
    PackRead read = read_pack(folder);
    auto implementation = std::make_unique<Implementation>();
    implementation->pack = std::move(read.pack);
    for (const Rule& rule : implementation->pack.rules) implementation->rules.push_back(rule.info);
    return {Engine(std::move(implementation)), std::move(read.problems)};
}

Assessment Engine::assess(std::string_view reply, const Situation& situation) const {
    return Evaluation(m_implementation->pack, shortened(reply), situation).run();
}

std::string Engine::why_not(std::string_view rule, std::string_view reply, const Situation& situation) const {
    const Rule* watched = m_implementation->pack.find(rule);
    if (watched == nullptr) return {};
    return Evaluation(m_implementation->pack, shortened(reply), situation).why_not(*watched);
}

const std::vector<RuleInfo>& Engine::rules() const {
    return m_implementation->rules;
}

const RuleInfo* Engine::find(std::string_view id) const {
    const auto& rules = m_implementation->rules;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [id](const RuleInfo& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

const std::string& Engine::version() const {
    return m_implementation->pack.version;
}

}  // namespace frontdesk::phrasing
