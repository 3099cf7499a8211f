#pragma once

#include <filesystem>
#include <memory>

#include "app/export_figures.h"
#include "app/export_tables.h"

// How an export is written: one kind of writer for each format, fed attempt by attempt.
namespace frontdesk::app {

class ExportWriter {
  public:
    ExportWriter() = default;
    ExportWriter(const ExportWriter&) = delete;
    ExportWriter& operator=(const ExportWriter&) = delete;
    virtual ~ExportWriter() = default;

    /// @throws core::FileError
    virtual void add(const ExportedAttempt& attempt) = 0;
    /// What comes at the end; to be asked again until it says that all is written.
    /// @throws core::FileError
    virtual bool finish(const ExportFigures& figures) = 0;
};

/// What writers are made with.
struct ExportSource {
    const Content& content;
    Wording wording;
    ExportRequest request;
    std::string station;  ///< 32 digits
    core::Instant now;    ///< when the export was begun
};

/// Writes into `folder`, which is empty, the file `export_file_name`; of CSV several files.
/// @throws core::FileError
std::unique_ptr<ExportWriter> export_writer(const ExportSource& source, const std::filesystem::path& folder);

/// What a file of that format is called while it is made.
std::filesystem::path export_file_name(ExportFormat format);

std::unique_ptr<ExportWriter> csv_writer(const ExportSource& source, const std::filesystem::path& folder);
std::unique_ptr<ExportWriter> xlsx_writer(const ExportSource& source, const std::filesystem::path& folder);
std::unique_ptr<ExportWriter> pdf_writer(const ExportSource& source, const std::filesystem::path& folder);
std::unique_ptr<ExportWriter> xapi_writer(const ExportSource& source, const std::filesystem::path& folder);
std::unique_ptr<ExportWriter> json_writer(const ExportSource& source, const std::filesystem::path& folder);

}  // namespace frontdesk::app
