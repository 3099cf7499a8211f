#pragma once

#include <string>

#include "app/content.h"
#include "records/account_rows.h"

namespace frontdesk::app {

/// What an entry of the audit is about, as a person would call it: the title of a scenario, of an examination
/// or of a topic, the name of a rule; as content has it, in Simplified Chinese. Numbers of rows and words
/// that are only meant for the records say nothing to anybody: empty.
std::string audit_subject(const Content& content, const records::AuditEntry& entry);

}  // namespace frontdesk::app
