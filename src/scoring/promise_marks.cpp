#include <algorithm>

#include "scoring/marks.h"
#include "session/ledger.h"

// What the ledger of promises takes away.
namespace frontdesk::scoring {
namespace {

using phrasing::Promise;
using session::Commitment;
using session::Entry;
using session::EntryKind;

constexpr const char* definite_time = "M13";
constexpr const char* vague_words = "F33";

/// Which of the trainee's replies it is, counted from 1.
int reply_number(const std::vector<Entry>& transcript, std::size_t at) {
    return static_cast<int>(std::count_if(transcript.begin(),
                                          transcript.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                          [](const Entry& entry) { return entry.kind == EntryKind::reply; }));
}

/// “今天下午三点前给您回电”, from the first to the last word.
std::string words_of(const Entry& entry, const Promise& promise) {
    const std::size_t end = std::min(promise.span.end, entry.text.size());
    return quoted(
        entry.text.substr(std::min(promise.span.begin, end), end - std::min(promise.span.begin, end)));
}

class PromiseMarks {
  public:
    explicit PromiseMarks(const Marking& marking)
        : m_marking(marking), m_transcript(marking.session.transcript) {}

    std::vector<Mark> all() {
        m_ledger = session::ledger(m_transcript);
        for (const Commitment& commitment : m_ledger) {
            if (is_vague(commitment)) take_vague(commitment);
            for (const auto& contradiction : commitment.contradictions)
                take_contradiction(commitment, contradiction);
            if (commitment.state == Commitment::State::broken) take_broken(commitment);
        }
        return std::move(m_marks);
    }

  private:
    /// Nobody is blamed twice: where vague words (F33) or the missing time (M13) took marks, or the promise
    /// was broken in the end, it stays at that.
    bool is_vague(const Commitment& commitment) const {
        const phrasing::PromiseAct* act = m_marking.engine.find_promise_act(commitment.promise.act);
        const bool needs_time = act != nullptr && act->timed;
        const auto& due = commitment.promise.due;
        const bool waits = due && due->kind == phrasing::Due::Kind::event;
        if (!needs_time || commitment.promise.definite || waits || commitment.promise.beyond_authority ||
            commitment.state != Commitment::State::open || is_covered(commitment))
            return false;
        return std::none_of(commitment.entries.begin(), commitment.entries.end(),
                            [&](std::size_t at) { return is_marked_already(at); });
    }

    /// 请经理给您回电话: his time is not the clerk's to give. And who goes along with somebody whose time was
    /// told in the same reply needs none of his own.
    bool is_covered(const Commitment& commitment) const {
        if (commitment.promise.who == phrasing::Doer::manager) return true;
        return std::any_of(m_ledger.begin(), m_ledger.end(), [&](const Commitment& other) {
            return other.made == commitment.made && other.promise.act == commitment.promise.act &&
                   other.promise.definite;
        });
    }

    bool is_marked_already(std::size_t at) const {
        const Entry& entry = m_transcript[at];
        const auto& forbidden = entry.assessment->forbidden;
        if (std::any_of(forbidden.begin(), forbidden.end(),
                        [](const phrasing::Finding& finding) { return finding.rule == vague_words; }))
            return true;
        const auto* node = node_as<scenario::ReplyNode>(m_marking.scenario, entry.node);
        const auto& moves = entry.assessment->moves;
        const bool wanted = node != nullptr && std::any_of(node->wants.begin(), node->wants.end(),
                                                           [](const scenario::WantedMove& move) {
                                                               return move.rule == definite_time;
                                                           });
        return wanted && std::none_of(moves.begin(), moves.end(),
                                      [](const phrasing::Move& move) { return move.rule == definite_time; });
    }

    void take_vague(const Commitment& commitment) {
        // Several promises in one breath are one vague reply.
        const auto same = [&](const Mark& mark) {
            return mark.rule == promise_vague && mark.entry == commitment.made;
        };
        if (std::any_of(m_marks.begin(), m_marks.end(), same)) return;
        add(promise_vague, commitment.made, m_marking.policy.lost_vague_promise,
            "答应了" + name_of(commitment) + "，一直没说准时间：" +
                words_of(m_transcript[commitment.made], commitment.promise) + "。");
    }

    void take_contradiction(const Commitment& commitment, const Commitment::Contradiction& contradiction) {
        const std::string before =
            commitment.promise.due ? quoted(commitment.promise.due->text) : std::string("别的时间");
        const std::string after =
            contradiction.said.due ? quoted(contradiction.said.due->text) : std::string("别的时间");
        add(promise_contradicted, contradiction.entry, m_marking.policy.lost_contradicted_promise,
            "第" + std::to_string(reply_number(m_transcript, commitment.entries.front())) + "次回话说好" +
                before + name_of(commitment) + "，这里又说" + after + "，没有说明是改时间。");
    }

    void take_broken(const Commitment& commitment) {
        const std::string when =
            commitment.promise.due && commitment.promise.definite ? quoted(commitment.promise.due->text) : "";
        add(promise_broken, commitment.made, m_marking.policy.lost_broken_promise,
            "第" + std::to_string(reply_number(m_transcript, commitment.made)) + "次回话答应" + when +
                name_of(commitment) + "，后来没有做到。");
    }

    std::string name_of(const Commitment& commitment) const {
        const phrasing::PromiseAct* act = m_marking.engine.find_promise_act(commitment.promise.act);
        return act == nullptr ? commitment.promise.act : act->name;
    }

    void add(const char* rule, std::size_t at, int lost, std::string why) {
        if (lost == 0) return;
        Mark mark;
        mark.entry = at;
        mark.node = m_transcript[at].node;
        mark.dimension = Dimension::promise;
        mark.points = -lost;
        mark.rule = rule;
        mark.why = std::move(why);
        m_marks.push_back(std::move(mark));
    }

    const Marking& m_marking;
    const std::vector<Entry>& m_transcript;
    std::vector<Commitment> m_ledger;
    std::vector<Mark> m_marks;
};

}  // namespace

std::vector<Mark> promise_marks(const Marking& marking) {
    return PromiseMarks(marking).all();
}

}  // namespace frontdesk::scoring
