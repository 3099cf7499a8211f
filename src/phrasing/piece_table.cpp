#include "phrasing/piece_table.h"

#include <algorithm>
#include <bit>

#include "core/error.h"

namespace frontdesk::phrasing {

void PieceTable::add(std::u32string_view piece, Weight weight) {
    FRONTDESK_CHECK(!piece.empty());
    m_loose[std::u32string(piece)].push_back(weight);
}

/// Pieces stand in order, so each shares a beginning with the one before it.
std::size_t PieceTable::count_of_nodes() const {
    std::size_t count = 0;
    std::u32string_view before;
    for (const auto& [piece, weights] : m_loose) {
        const auto differs = std::mismatch(piece.begin(), piece.end(), before.begin(), before.end()).first;
        count += static_cast<std::size_t>(piece.end() - differs);
        before = piece;
    }
    return count;
}

void PieceTable::finish() {
    if (m_loose.empty()) return;
    m_nodes.assign(std::bit_ceil(count_of_nodes() * 2), {});
    for (const auto& [piece, weights] : m_loose) {
        std::size_t node = root();
        for (const char32_t character : piece) {
            const std::size_t above = node;
            node = place_of(above, character);
            m_nodes[node].key = std::uint64_t{above} << character_bits | character;
        }
        m_nodes[node].first_weight = static_cast<std::uint32_t>(m_weights.size());
        m_weights.insert(m_weights.end(), weights.begin(), weights.end());
        m_nodes[node].end_weight = static_cast<std::uint32_t>(m_weights.size());
    }
    m_loose = {};
}

}  // namespace frontdesk::phrasing
