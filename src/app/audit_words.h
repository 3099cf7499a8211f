#pragma once

#include <string>
#include <vector>

#include "app/account.h"
#include "app/texts.h"

namespace frontdesk::app {

/// What the audit calls a deed, in the words of the screen.
struct AuditWord {
    const char* what;  ///< as in AuditEntry
    Text text;
    AuditKind kind;
};

/// Null for a word that a later release wrote.
const AuditWord* find_audit_word(const std::string& what);

/// Values of `AuditEntry::what` that belong to `kind`; empty for all.
std::vector<std::string> whats_of(AuditKind kind);

}  // namespace frontdesk::app
