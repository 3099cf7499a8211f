#include "platform/locale.h"

#include <clocale>
#include <cstring>
#include <string>

namespace frontdesk::platform {
namespace {

bool is_utf8(const char* locale) {
    if (locale == nullptr) return false;
    const std::string name = locale;
    return name.find("UTF-8") != std::string::npos || name.find("utf8") != std::string::npos ||
           name.find("UTF8") != std::string::npos || name.find("utf-8") != std::string::npos;
}

}  // namespace

void choose_locale() {
    if (!is_utf8(std::setlocale(LC_CTYPE, ""))) {
        for (const char* const name : {"C.UTF-8", "C.utf8", "en_US.UTF-8", ".UTF-8"}) {
            if (std::setlocale(LC_CTYPE, name) != nullptr) break;
        }
    }
    std::setlocale(LC_NUMERIC, "C");
}

}  // namespace frontdesk::platform
