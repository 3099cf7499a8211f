#include <algorithm>

#include "phrasing/evaluation.h"

namespace frontdesk::phrasing {

void Evaluation::judge_addresses(Assessment& assessment) {
    const Rule* rule = m_pack.titles.empty() ? nullptr : m_pack.find(m_pack.titles.rule);
    if (rule == nullptr) return;
    const Outcome& outcome = m_outcomes[static_cast<std::size_t>(rule - m_pack.rules.data())];
    bool right = false;
    std::uint32_t last = 0;
    for (const Candidate& candidate : outcome.candidates) {
        if (candidate.verdict != Verdict::hit || candidate.range.begin < last) continue;
        last = candidate.range.end;
        const std::u32string_view said =
            m_stream.characters().substr(candidate.range.begin, candidate.range.end - candidate.range.begin);
        AddressUse use{m_stream.to_bytes(candidate.range), fit_of(said, m_situation.address, m_pack.titles),
                       is_dated(said, m_reply, m_pack.titles)};
        right = right || use.fit == AddressFit::right || use.fit == AddressFit::unknown;
        assessment.courtesy.addresses.push_back(use);
    }
    if (right) {
        std::erase_if(assessment.courtesy.addresses,
                      [&](const AddressUse& use) { return is_to_another(use); });
    }
    if (right || assessment.courtesy.addresses.empty()) return;
    std::erase_if(assessment.moves, [&](const Move& move) { return move.rule == rule->info.id; });
}

/// 张先生 in 王女士，您稍等；张先生，给您: said to somebody else who is there.
bool Evaluation::is_to_another(const AddressUse& use) const {
    if (use.fit != AddressFit::wrong_name && use.fit != AddressFit::wrong_title) return false;
    const std::u32string said = stream_literal(m_reply.substr(use.span.begin, use.span.end - use.span.begin));
    return std::any_of(m_situation.others.begin(), m_situation.others.end(), [&](const std::string& other) {
        return fit_of(said, other, m_pack.titles) == AddressFit::right;
    });
}

}  // namespace frontdesk::phrasing
