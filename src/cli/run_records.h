#pragma once

#include "cli/command.h"

namespace CLI {
class App;
}

// The arguments of commands that read the records; run.cpp has the others.
namespace frontdesk::cli {

/// @param options live as long as the parser
void add_report(CLI::App& parser, ReportOptions& options);
void add_export(CLI::App& parser, ExportOptions& options);
void add_accounts(CLI::App& parser, AccountsOptions& options);
void add_certificate(CLI::App& parser, CertificateOptions& options);

}  // namespace frontdesk::cli
