#include "cli/run_records.h"

#include <CLI/CLI.hpp>

namespace frontdesk::cli {

void add_report(CLI::App& parser, ReportOptions& options) {
    CLI::App* command = parser.add_subcommand("report", "Print the result of an attempt as a PDF");
    command->add_option("ATTEMPT", options.attempt, "Number of the attempt")->required();
    command->add_option("--out", options.out, "File of the PDF")->required();
    command->add_flag("--replace", options.replace, "Write over a file that is there");
    command->add_flag("--with-private", options.with_private, "Also one that was practised privately");
}

void add_export(CLI::App& parser, ExportOptions& options) {
    CLI::App* command = parser.add_subcommand(
        "export", "Write the records of one trainee, or with --format those that supervisors see");
    command
        ->add_option(
            "--format", options.format,
            "csv: a folder of tables; xlsx: a workbook; pdf: a report of the person, the class or the "
            "month; xapi: statements; json")
        ->check(CLI::IsMember({"csv", "xlsx", "pdf", "xapi", "json"}));
    command->add_option("--trainee", options.trainee, "Whose records; everybody's if not said");
    command->add_option("--site", options.site, "Of which site");
    command->add_option("--team", options.team, "Of which team");
    command->add_option("--from", options.from, "Finished on that day or later: 2026-11-01");
    command->add_option("--to", options.to, "Finished on that day or before");
    command->add_option(
        "--home-page", options.home_page,
        "xAPI: address of the system whose accounts the people are; else that of the settings");
    command->add_option("--out", options.out, "Folder or file")->required();
    command->add_flag("--replace", options.replace, "Write over files that are there");
    command->add_flag("--with-private", options.with_private,
                      "Also what was practised privately; only without --format");
}

void add_accounts(CLI::App& parser, AccountsOptions& options) {
    CLI::App* command = parser.add_subcommand(
        "accounts", "List who may sign in, or give somebody who forgot it a new password");
    command->add_option(
        "--reset", options.reset,
        "Name of the account: gets a temporary password, may sign in again and waits no more");
    command->add_flag("--json", options.json, "One JSON object per account");
}

void add_certificate(CLI::App& parser, CertificateOptions& options) {
    CLI::App* command =
        parser.add_subcommand("certificate", "Verify the code of a certificate, or list them");
    command->require_subcommand(1);
    CLI::App* verify = command->add_subcommand("verify", "Whether a certificate is genuine and still valid");
    verify->add_option("CODE", options.code, "As it stands on the certificate")->required();
    verify->add_flag("--json", options.json, "As JSON");
    CLI::App* list = command->add_subcommand("list", "The certificates that were issued, the latest first");
    list->add_flag("--to-renew", options.to_renew, "Only those that run out or have expired");
    list->add_flag("--json", options.json, "One JSON object per certificate");
}

}  // namespace frontdesk::cli
