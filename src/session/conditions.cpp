#include "session/conditions.h"

#include <algorithm>

#include "core/error.h"
#include "session/answer_check.h"
#include "session/form_check.h"
#include "session/ledger.h"
#include "session/transcript.h"

namespace frontdesk::session {
namespace {

/// A downgraded finding is advice, not a hit: no branch turns on it.
bool meets(const phrasing::Assessment& assessment, const std::string& rule) {
    const auto is_hit = [&](const phrasing::Finding& finding) {
        if (finding.verdict != phrasing::Verdict::hit) return false;
        if (rule == "any") return true;
        if (rule == "fatal") return finding.severity == phrasing::Severity::fatal;
        return finding.rule == rule;
    };
    return std::any_of(assessment.forbidden.begin(), assessment.forbidden.end(), is_hit) ||
           std::any_of(assessment.moves.begin(), assessment.moves.end(),
                       [&](const phrasing::Move& move) { return move.rule == rule; });
}

/// One answer per kind of condition.
struct Asking {
    const scenario::Scenario& scenario;
    const Session& session;
    const Entry* reply;  ///< the last one; may be null

    bool ask(const scenario::Condition& condition) const { return std::visit(*this, condition.test); }

    bool operator()(const scenario::Always&) const { return true; }

    bool operator()(const scenario::AllOf& all) const {
        return std::all_of(all.parts.begin(), all.parts.end(), [&](const auto& part) { return ask(part); });
    }

    bool operator()(const scenario::AnyOf& any) const {
        return std::any_of(any.parts.begin(), any.parts.end(), [&](const auto& part) { return ask(part); });
    }

    bool operator()(const scenario::Not& negated) const {
        FRONTDESK_CHECK(negated.part.size() == 1);
        return !ask(negated.part.front());
    }

    bool operator()(const scenario::RuleMet& met) const {
        if (met.since == scenario::Since::last_reply)
            return reply != nullptr && meets(reply->assessment, met.rule);
        return std::any_of(session.transcript.begin(), session.transcript.end(),
                           [&](const Entry& entry) { return meets(entry.assessment, met.rule); });
    }

    bool operator()(const scenario::HeatIn& heat) const {
        const int now = heat.of.empty() ? session.heat() : session.heat_of(heat.of);
        return now >= heat.min && now <= heat.max;
    }

    bool operator()(const scenario::VariableIs& variable) const {
        const auto found = session.variables.find(variable.name);
        return found != session.variables.end() && found->second == variable.value;
    }

    bool operator()(const scenario::VariableIn& variable) const {
        const auto found = session.variables.find(variable.name);
        if (found == session.variables.end()) return false;
        const auto* number = std::get_if<std::int64_t>(&found->second);
        return number != nullptr && *number >= variable.min && *number <= variable.max;
    }

    /// Before a ringing phone was picked up it holds for no number.
    bool operator()(const scenario::RingsIn& rings) const {
        const int counted = session.phone.rings_at_pick_up;
        return counted > 0 && counted >= rings.min && counted <= rings.max;
    }

    bool operator()(const scenario::SecondsIn& seconds) const {
        const double passed = static_cast<double>(session.clock_ms) / 1000.0;
        return passed >= seconds.min && passed <= seconds.max;
    }

    bool operator()(const scenario::PromiseIs& asked) const {
        return session::holds(asked, session.transcript);
    }

    bool operator()(const scenario::Did& did) const {
        return std::any_of(session.transcript.begin(), session.transcript.end(), [&](const Entry& entry) {
            return entry.kind == EntryKind::act && entry.chosen == did.act;
        });
    }

    /// Goes by the last form that has the field; before it was filled in, neither right nor wrong holds.
    bool operator()(const scenario::FieldIs& asked) const {
        for (auto entry = session.transcript.rbegin(); entry != session.transcript.rend(); ++entry) {
            if (entry->kind != EntryKind::form) continue;
            const scenario::FormField* field = find_field(scenario, entry->node, asked.field);
            if (field == nullptr) continue;
            const auto value = entry->fields.find(asked.field);
            const std::string written = value == entry->fields.end() ? std::string() : value->second;
            return is_right(*field, written) == asked.correct;
        }
        return false;
    }

    /// Goes by the last answer; before there is one, neither right nor wrong holds.
    bool operator()(const scenario::AnsweredIs& asked) const {
        const auto found =
            std::find_if(session.transcript.rbegin(), session.transcript.rend(), [&](const Entry& entry) {
                const bool answers = entry.kind == EntryKind::exercise || entry.kind == EntryKind::summary;
                return answers && entry.node == asked.node;
            });
        return found != session.transcript.rend() && is_right(scenario, *found) == asked.correct;
    }
};

}  // namespace

bool holds(const scenario::Condition& condition, const scenario::Scenario& scenario, const Session& session) {
    return Asking{scenario, session, last_reply(session)}.ask(condition);
}

bool holds_after(const scenario::Condition& condition, const scenario::Scenario& scenario,
                 const Session& session, const Entry* last_reply) {
    return Asking{scenario, session, last_reply}.ask(condition);
}

const scenario::NodeId& choose_branch(const std::vector<scenario::Branch>& branches,
                                      const scenario::NodeId& otherwise, const scenario::Scenario& scenario,
                                      const Session& session) {
    for (const scenario::Branch& branch : branches) {
        if (holds(branch.when, scenario, session)) return branch.next;
    }
    return otherwise;
}

}  // namespace frontdesk::session
