#include "app/rules_found.h"

namespace frontdesk::app {

std::string rules_found(const records::TurnRow& turn, std::string_view kind) {
    std::string rules;
    for (const records::FindingRow& finding : turn.findings) {
        if (finding.kind != kind) continue;
        if (!rules.empty()) rules += ' ';
        rules += finding.rule;
    }
    return rules;
}

}  // namespace frontdesk::app
