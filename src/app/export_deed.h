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
/// The system whose accounts people are in xAPI statements, from now on; empty: one made of the station.
struct SetHomePage {
    std::string home_page;
};

struct ExportDeed {
    std::variant<LookAtExports, CountForExport, BeginExport, GoOnExporting, CancelExport, SetHomePage> what;
};

}  // namespace frontdesk::app
