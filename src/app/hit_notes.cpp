#include "app/hit_notes.h"

#include <utility>

namespace frontdesk::app {

namespace {

/// Better wording written for this very situation counts more than the rule's own: for the slip, or else what
/// would have been well said here.
std::string better_wording(const scenario::Scenario* scenario, const scenario::NodeId& id,
                           const phrasing::Finding& finding) {
    const scenario::Node* node = scenario != nullptr ? scenario->find(id) : nullptr;
    const auto* reply = node != nullptr ? std::get_if<scenario::ReplyNode>(&node->kind) : nullptr;
    if (reply != nullptr) {
        const auto written = reply->better.find(finding.rule);
        if (written != reply->better.end()) return written->second;
        if (!reply->models.empty()) return reply->models.front();
    }
    return finding.better.empty() ? std::string() : finding.better.front();
}

}  // namespace

std::vector<HitNote> hit_notes(const RuleNames& names, const scenario::Scenario* scenario,
                               const session::Entry& reply) {
    std::vector<HitNote> notes;
    for (const phrasing::Finding& finding : reply.assessment->forbidden) {
        HitNote note;
        note.number = static_cast<int>(notes.size()) + 1;
        note.rule = finding.rule;
        note.name = names.of(finding.rule);
        note.words = finding.text;
        note.feels = finding.feels;
        note.better = better_wording(scenario, reply.node, finding);
        note.downgraded = finding.verdict == phrasing::Verdict::downgraded;
        note.fatal = finding.severity == phrasing::Severity::fatal && !note.downgraded;
        note.because = finding.because_text;
        notes.push_back(std::move(note));
    }
    return notes;
}

std::string speaker_name(const scenario::Scenario* scenario, const session::Entry& entry) {
    if (entry.kind == session::EntryKind::other) return entry.name;
    const bool several = scenario != nullptr && !scenario->people.empty();
    return several && entry.kind == session::EntryKind::owner ? session::person_of(*scenario, entry).address
                                                              : std::string();
}

}  // namespace frontdesk::app
