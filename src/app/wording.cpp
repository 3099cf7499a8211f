#include "app/wording.h"

#include "text/chinese.h"

namespace frontdesk::app {

std::string Wording::shown(std::string_view simplified) const {
    return language == Language::zh_hant ? text::to_traditional(simplified) : std::string(simplified);
}

}  // namespace frontdesk::app
