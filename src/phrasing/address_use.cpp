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
    if (right || assessment.courtesy.addresses.empty()) return;
    std::erase_if(assessment.moves, [&](const Move& move) { return move.rule == rule->info.id; });
}

}  // namespace frontdesk::phrasing
