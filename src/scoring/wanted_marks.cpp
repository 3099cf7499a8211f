#include <algorithm>
#include <set>
#include <string_view>

#include "scoring/marks.h"

namespace frontdesk::scoring {
namespace {

using scenario::ReplyNode;
using scenario::WantedMove;
using session::Entry;
using session::EntryKind;

const phrasing::Move* find_move(const Entry& entry, const std::string& rule) {
    const auto& moves = entry.assessment->moves;
    const auto found = std::find_if(moves.begin(), moves.end(),
                                    [&](const phrasing::Move& move) { return move.rule == rule; });
    return found == moves.end() ? nullptr : &*found;
}

bool wants(const ReplyNode& node, const std::string& rule) {
    return std::any_of(node.wants.begin(), node.wants.end(),
                       [&](const WantedMove& wanted) { return wanted.rule == rule; });
}

constexpr std::size_t usual_marks = 16;

class WantedMarks {
  public:
    explicit WantedMarks(const Marking& marking) : m_marking(marking) { m_marks.reserve(usual_marks); }

    std::vector<Mark> all() {
        const auto& transcript = m_marking.session.transcript;
        for (std::size_t at = 0; at < transcript.size(); ++at) {
            if (transcript[at].kind != EntryKind::reply) continue;
            const auto* node = node_as<ReplyNode>(m_marking.scenario, transcript[at].node);
            if (node == nullptr) continue;
            for (const WantedMove& wanted : node->wants) mark(at, wanted);
        }
        return std::move(m_marks);
    }

  private:
    using NodeAndRule = std::pair<std::string_view, std::string_view>;

    void mark(std::size_t at, const WantedMove& wanted) {
        const Entry& entry = m_marking.session.transcript[at];
        const NodeAndRule here{entry.node, wanted.rule};
        if (m_made.count(here) > 0) return;
        const std::string& name = rule_name(m_marking.engine, wanted.rule);
        Mark& mark = m_marks.emplace_back();
        mark.entry = at;
        mark.node = entry.node;
        mark.dimension = dimension_of(m_marking.policy, wanted.rule);
        mark.of = points_of(m_marking, wanted);
        mark.rule = wanted.rule;
        if (const phrasing::Move* move = find_move(entry, wanted.rule)) {
            m_made.insert(here);
            const phrasing::RuleInfo* rule = m_marking.engine.find(wanted.rule);
            const bool per_hit = rule != nullptr && rule->points && rule->points->per_hit;
            const int hits = per_hit ? phrasing::hit_count(*move) : 1;
            mark.points = mark.of * hits;
            mark.why = "做到了“" + name + "”" + (hits > 1 ? std::to_string(hits) + "处：" : "：") +
                       quoted(move->text) + "。";
        } else if (made_later(at, wanted.rule)) {
            mark.points = mark.of * m_marking.policy.late_percent / 100;
            mark.why = "这里没有“" + name + "”，后面才补上，只得一部分分。";
        } else {
            mark.why = "这里没有“" + name + "”。";
        }
    }

    /// Takes the first later reply that made the move unasked and was not counted for another miss yet.
    bool made_later(std::size_t at, const std::string& rule) {
        const auto& transcript = m_marking.session.transcript;
        for (std::size_t later = at + 1; later < transcript.size(); ++later) {
            const Entry& entry = transcript[later];
            if (entry.kind != EntryKind::reply || find_move(entry, rule) == nullptr) continue;
            const auto* node = node_as<ReplyNode>(m_marking.scenario, entry.node);
            if (node != nullptr && wants(*node, rule)) continue;
            if (m_counted_late.insert({later, rule}).second) return true;
        }
        return false;
    }

    const Marking& m_marking;
    std::vector<Mark> m_marks;
    std::set<NodeAndRule> m_made;
    std::set<std::pair<std::size_t, std::string_view>> m_counted_late;
};

}  // namespace

std::vector<Mark> wanted_marks(const Marking& marking) {
    return WantedMarks(marking).all();
}

}  // namespace frontdesk::scoring
