#pragma once

#include <optional>
#include <string>

#include "app/export_request.h"

// What a supervisor has chosen to take out.
namespace frontdesk::ui {

enum class ExportSpan { this_month, last_month, ninety_days, all, own };
constexpr std::size_t export_span_count = static_cast<std::size_t>(ExportSpan::own) + 1;

struct ExportsMemory {
    app::ExportFormat format = app::ExportFormat::xlsx;
    records::TraineeId trainee;             ///< 0: nobody alone
    std::optional<std::string> site, team;  ///< of everybody, if both are empty
    std::string words;                      ///< by which people are looked for
    ExportSpan span = ExportSpan::this_month;
    std::string first, last;     ///< days as they are typed
    std::string home_page;       ///< of xAPI, as it is typed
    bool own_home_page = false;  ///< somebody typed it
    std::string place;           ///< where it goes
    bool own_place = false;      ///< somebody typed it
};

}  // namespace frontdesk::ui
