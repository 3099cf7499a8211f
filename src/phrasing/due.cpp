#include "phrasing/due.h"

#include "phrasing/due_part.h"

namespace frontdesk::phrasing {

namespace {

/// Minutes since midnight of an hour as said, in the part of the day that was named (`part_ends` -1: none).
int placed(int said, int part_begins, int part_ends) {
    if (part_ends < 0) return said >= hour && said < 7 * hour ? said + noon : said;
    if (part_begins >= noon && said < noon) return said + noon;
    if (part_begins >= noon && said < 13 * hour && part_ends == day_ends) return said + noon;
    if (part_ends == day_ends && said < noon) return said + noon;
    return part_begins == 0 && said >= noon ? said - noon : said;
}

/// Puts the pieces of one time together.
class Composer {
  public:
    explicit Composer(std::u32string_view folded) : m_folded(folded) {}

    /// Reads the time that begins with `part`; `at` is moved behind what was read.
    std::optional<DuePhrase> read(DuePart part, std::size_t& at) {
        m_begin = m_end = part.begin;
        std::optional<DuePart> next = part;
        while (next && take(*next)) {
            at = next->end;
            if (!is_filler(*next)) m_end = at;
            next = m_closed || at >= m_folded.size() ? std::nullopt : next_part(at);
        }
        if (m_end == m_begin) {
            at = part.end;
            return std::nullopt;
        }
        return finished();
    }

  private:
    /// 三点到五点: what stands behind 到 counts if it is a time.
    std::optional<DuePart> next_part(std::size_t at) const {
        if (m_clock >= 0 && m_clock_to < 0 && is_one_of(m_folded, at, U"到至-~")) {
            auto part = at + 1 < m_folded.size() ? due_part_at(m_folded, at + 1) : std::nullopt;
            if (part && part->kind == DuePart::Kind::clock) return part;
            return std::nullopt;
        }
        return due_part_at(m_folded, at);
    }

    static bool is_filler(const DuePart& part) {
        return part.kind == DuePart::Kind::word && part.word->kind == DueWordKind::about;
    }

    bool empty() const {
        return m_day.kind == Day::Kind::unsaid && m_part_ends < 0 && m_clock < 0 && !m_length && m_ends < 0;
    }

    bool take(const DuePart& part) {
        switch (part.kind) {
            case DuePart::Kind::word:
                return take_word(*part.word);
            case DuePart::Kind::clock:
                if (m_length || m_ends >= 0 || m_clock_to >= 0) return false;
                (m_clock < 0 ? m_clock : m_clock_to) = part.amount;
                return true;
            case DuePart::Kind::length:
                if (!empty()) return false;
                m_length = part;
                return true;
            case DuePart::Kind::day:
                if (!empty()) return false;
                m_day = part.day;
                return true;
        }
        return false;
    }

    bool take_word(const DueWord& word) {
        switch (word.kind) {
            case DueWordKind::day:
            case DueWordKind::day_part:
                if (!empty()) return false;
                m_day = {Day::Kind::offset, word.first};
                if (word.kind == DueWordKind::day_part)
                    m_part_begins = word.second == day_ends ? 18 * hour : 6 * hour, m_part_ends = word.second;
                return true;
            case DueWordKind::part:
                // 今晚 and 晚上 say the same; a part behind an hour begins another time.
                if (m_clock >= 0 || m_length || m_ends >= 0) return false;
                m_part_begins = word.first;
                m_part_ends = word.second;
                return true;
            case DueWordKind::end:
                if (m_clock >= 0 || m_length) return false;
                m_ends = word.first;
                return true;
            case DueWordKind::latest:
                return empty() && (m_latest = true);
            case DueWordKind::soon:
                return empty() && !m_latest && (m_soon = m_closed = true);
            case DueWordKind::past:
                return empty() && (m_past = true);
            case DueWordKind::about:
                return !empty() || m_latest || m_past;
            default:
                return take_closing(word.kind);
        }
    }

    bool take_closing(DueWordKind kind) {
        if (empty() && !m_past) return false;
        if (kind == DueWordKind::until) m_until = true;
        if (kind == DueWordKind::inside) m_inside = true;
        if (kind == DueWordKind::after) m_after = true;
        return m_closed = true;
    }

    std::optional<DuePhrase> finished() const {
        if (m_past) return std::nullopt;
        DuePhrase phrase;
        phrase.range = {static_cast<std::uint32_t>(m_begin), static_cast<std::uint32_t>(m_end)};
        if (m_soon) return phrase;
        if (empty()) return std::nullopt;
        if (m_length) return finish_length(phrase);
        phrase.due.day = m_day;
        phrase.due.kind = Due::Kind::clock;
        phrase.definite = true;
        if (m_clock >= 0) {
            finish_clock(phrase);
        } else if (m_ends >= 0) {
            phrase.due.to = m_ends;
            if (!m_until && !m_latest) return std::nullopt;
        } else if (m_part_ends >= 0) {
            finish_part(phrase);
        } else {
            finish_day(phrase);
        }
        // 周二的单子: no time for anything.
        if (!phrase.definite && is_one_of(m_folded, m_end, U"的")) return std::nullopt;
        return phrase;
    }

    std::optional<DuePhrase> finish_length(DuePhrase& phrase) const {
        const bool since = m_begin > 0 && is_one_of(m_folded, m_begin - 1, U"了等第每这那过几隔修花用拖");
        const bool closed = m_inside || m_after || m_until || m_latest;
        const bool goes_on = is_one_of(m_folded, m_end, U"就到给能会过上必准完再修");
        if (since || (!closed && !goes_on)) return std::nullopt;
        phrase.due.kind = Due::Kind::within;
        phrase.due.amount = m_length->amount;
        phrase.due.unit = m_length->unit;
        phrase.definite = m_length->exact;
        return phrase;
    }

    void finish_clock(DuePhrase& phrase) const {
        phrase.due.from = placed(m_clock, m_part_begins, m_part_ends);
        phrase.due.to = m_clock_to < 0 ? phrase.due.from : placed(m_clock_to, m_part_begins, m_part_ends);
        if (m_until || m_latest) phrase.due.from = -1;
        if (m_after) phrase.due.to = day_ends;
        const bool rough = is_one_of(m_folded, m_end, U"多");  // 三点多
        phrase.definite = !m_after && !rough;
    }

    void finish_part(DuePhrase& phrase) const {
        phrase.due.from = m_until ? -1 : m_part_begins;
        phrase.due.to = m_until ? m_part_begins : m_part_ends;
        phrase.definite = m_until || m_latest || m_day.kind != Day::Kind::unsaid;
        if (m_latest) phrase.due.from = -1;
    }

    void finish_day(DuePhrase& phrase) const {
        phrase.due.to = day_ends;
        const bool bounded = m_until || m_inside || m_latest;
        const bool dated = m_day.kind == Day::Kind::date;
        if (dated && !bounded) phrase.due.from = 0;
        phrase.definite = bounded || dated;
        if (!phrase.definite) {
            phrase.due.kind = Due::Kind::day;
            phrase.due.to = -1;
        }
    }

    std::u32string_view m_folded;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    Day m_day;
    int m_part_begins = -1;
    int m_part_ends = -1;
    int m_clock = -1;
    int m_clock_to = -1;
    int m_ends = -1;
    std::optional<DuePart> m_length;
    bool m_latest = false;
    bool m_until = false;
    bool m_inside = false;
    bool m_after = false;
    bool m_soon = false;
    bool m_past = false;
    bool m_closed = false;  ///< Nothing further belongs to it.
};

}  // namespace

std::vector<DuePhrase> find_dues(std::u32string_view folded) {
    std::vector<DuePhrase> found;
    std::size_t at = 0;
    while (at < folded.size()) {
        const std::optional<DuePart> part = due_part_at(folded, at);
        if (!part) {
            ++at;
            continue;
        }
        std::size_t behind = at + 1;
        if (auto phrase = Composer(folded).read(*part, behind)) found.push_back(std::move(*phrase));
        at = behind;
    }
    return found;
}

}  // namespace frontdesk::phrasing
