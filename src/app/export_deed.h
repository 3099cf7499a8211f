#pragma once

#include <variant>

#include "app/export_request.h"

// What supervisors take out of the records.
namespace frontdesk::app {

/// Reads anew where exports go, and how many attempts the last choice has.
struct LookAtExports {};
/// How many attempts would be written.
struct CountForExport {
    records::ExportScope scope;
};
struct BeginExport {
    ExportRequest request;
};
/// Comes by itself until it is done.
struct GoOnExporting {};
/// Nothing of it stays.
struct CancelExport {};

struct ExportDeed {
    std::variant<LookAtExports, CountForExport, BeginExport, GoOnExporting, CancelExport> what;
};

}  // namespace frontdesk::app
