#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "records/backup.h"
#include "records/merge.h"

// Records of other stations on their way into these, and copies of these, as the screen shows them.
namespace frontdesk::app {

/// Another station's records that were looked into.
struct MergeView {
    enum class Stage {
        looked_into,  ///< doubtful matches are answered, or there are none
        running,
        over,
    };
    std::filesystem::path file;
    Stage stage = Stage::looked_into;
    std::vector<records::DoubtfulMatch> doubtful;  ///< that are still to be answered
    int answered = 0;
    std::size_t people = 0;     ///< who are known there
    std::int64_t attempts = 0;  ///< that may travel
    records::MergeReport report;
    int percent = 0;  ///< 0–100, while running
};

struct BackupView {
    std::filesystem::path file;
    bool is_over = false;
    int percent = 0;  ///< 0–100
};

struct StationState {
    std::optional<MergeView> merge;
    std::optional<BackupView> backup;

    /// Something goes on that is to be gone on with.
    bool is_busy() const {
        return (merge && merge->stage == MergeView::Stage::running) || (backup && !backup->is_over);
    }
};

/// What works behind the state.
struct StationWork {
    std::unique_ptr<records::Merge> merge;
    std::unique_ptr<records::Backup> backup;
};

}  // namespace frontdesk::app
