#pragma once

#include <map>
#include <memory>

#include "app/export_writer.h"
#include "core/staging.h"

namespace frontdesk::app {

struct ExportProgress {
    std::int64_t done = 0;    ///< attempts that were written
    std::int64_t of = 0;      ///< how many there were when it began
    bool is_packing = false;  ///< all are written, the file is being closed
};

/// What an export made.
struct ExportedFile {
    std::filesystem::path place;  ///< a file; of CSV a folder
    ExportFormat format = ExportFormat::csv;
    std::int64_t attempts = 0;
    std::uintmax_t bytes = 0;
};

/// An export that is made bit by bit, in bounded memory. Given up at whatever point it leaves nothing behind.
class ExportJob {
  public:
    /// @param store, source.content live longer
    /// @param source `request.place` is the file or folder itself
    /// @throws core::FileError, records::StoreError, as the others do
    ExportJob(const records::Store& store, ExportSource source);

    /// Writes so many attempts more.
    /// @return what was made; nothing while there is more to do
    std::optional<ExportedFile> go_on(int most);
    const ExportProgress& progress() const { return m_progress; }
    const ExportRequest& request() const { return m_source.request; }

  private:
    const records::Trainee& person(records::TraineeId who);
    ExportedFile put_in_place();

    const records::Store& m_store;
    ExportSource m_source;
    core::Staging m_staging;
    std::unique_ptr<ExportWriter> m_writer;  ///< writes into the staging: gone before it
    ExportFigures m_figures;
    ExportProgress m_progress;
    records::AttemptId m_last;
    std::map<std::int64_t, records::Trainee> m_people;
};

}  // namespace frontdesk::app
