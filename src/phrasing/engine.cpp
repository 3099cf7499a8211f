#include "phrasing/engine.h"

#include <algorithm>

#include "phrasing/conversation_evaluation.h"
#include "phrasing/evaluation.h"
#include "phrasing/memory.h"
#include "phrasing/pack_reader.h"
#include "phrasing/promise_grammar.h"

namespace frontdesk::phrasing {

namespace {

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
    std::vector<PromiseAct> acts;
    std::vector<ConversationRuleInfo> conversation_rules;
    std::unique_ptr<Memory> memory;  ///< Null unless `remember` was called.
};

Engine::Engine(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Engine::Loaded Engine::load(const PackSource& pack, const std::vector<PackSource>& overlays) {
    PackRead read = read_pack(pack, overlays);
    auto implementation = std::make_unique<Implementation>();
    implementation->pack = std::move(read.pack);
    for (const Rule& rule : implementation->pack.rules) implementation->rules.push_back(rule.info);
    if (const auto& promises = implementation->pack.promises)
        for (const PromisedAct& act : promises->acts) implementation->acts.push_back(act.info);
    for (const ConversationRule& rule : implementation->pack.conversations.rules)
        implementation->conversation_rules.push_back(rule.info);
    return {Engine(std::move(implementation)), std::move(read.problems), std::move(read.overlays)};
}

Engine::Loaded Engine::load(const std::filesystem::path& pack,
                            const std::vector<std::filesystem::path>& overlays) {
    std::vector<PackSource> sources;
    sources.reserve(overlays.size());
    for (const std::filesystem::path& overlay : overlays) sources.push_back(read_pack_source(overlay));
    return load(read_pack_source(pack), sources);
}

Assessment Engine::assess(std::string_view reply, const Situation& situation) const {
    if (m_implementation->memory != nullptr) return *assess_shared(reply, situation);
    return Evaluation(m_implementation->pack, shortened(reply), situation).run();
}

core::Shared<Assessment> Engine::assess_shared(std::string_view reply, const Situation& situation) const {
    const std::string_view heard = shortened(reply);
    Memory* memory = m_implementation->memory.get();
    const std::size_t longer = std::max(heard.size(), situation.customer.size());
    if (memory == nullptr || longer > Memory::longest_text)
        return Evaluation(m_implementation->pack, heard, situation).run();
    const auto line = memory->line(situation.customer);
    if (auto known = memory->verdict(heard, situation, *line)) return known;
    Evaluation evaluation(m_implementation->pack, heard, situation, line);
    auto assessment = std::make_shared<const Assessment>(evaluation.run());
    memory->keep(heard, situation, evaluation.asked_of_customer(), assessment);
    return assessment;
}

void Engine::remember(std::size_t replies) {
    m_implementation->memory = std::make_unique<Memory>(replies);
}

std::string Engine::why_not(std::string_view rule, std::string_view reply, const Situation& situation) const {
    const Rule* watched = m_implementation->pack.find(rule);
    if (watched == nullptr) return {};
    return Evaluation(m_implementation->pack, shortened(reply), situation).why_not(*watched);
}

const std::vector<PromiseAct>& Engine::promise_acts() const {
    return m_implementation->acts;
}

const PromiseAct* Engine::find_promise_act(std::string_view id) const {
    const auto& acts = m_implementation->acts;
    const auto found =
        std::find_if(acts.begin(), acts.end(), [id](const PromiseAct& act) { return act.id == id; });
    return found == acts.end() ? nullptr : &*found;
}

const std::vector<RuleInfo>& Engine::rules() const {
    return m_implementation->rules;
}

const RuleInfo* Engine::find(std::string_view id) const {
    const Rule* rule = m_implementation->pack.find(id);
    if (rule == nullptr) return nullptr;
    return &m_implementation->rules[static_cast<std::size_t>(rule - m_implementation->pack.rules.data())];
}

std::vector<ConversationOutcome> Engine::judge(const Conversation& conversation, Outcomes outcomes) const {
    return ConversationEvaluation(m_implementation->pack.conversations, conversation, outcomes,
                                  m_implementation->memory.get())
        .run();
}

const std::vector<ConversationRuleInfo>& Engine::conversation_rules() const {
    return m_implementation->conversation_rules;
}

const ConversationRuleInfo* Engine::find_conversation_rule(std::string_view id) const {
    for (const ConversationRuleInfo& rule : m_implementation->conversation_rules)
        if (rule.id == id) return &rule;
    return nullptr;
}

const ClassTable& Engine::classes() const {
    return m_implementation->pack.patterns.classes();
}

const std::string& Engine::version() const {
    return m_implementation->pack.version;
}

}  // namespace frontdesk::phrasing
