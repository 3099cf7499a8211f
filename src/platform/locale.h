#pragma once

namespace frontdesk::platform {

/// Makes characters UTF-8 (input methods need it) and keeps numbers in the C form (files need it).
void choose_locale();

}  // namespace frontdesk::platform
