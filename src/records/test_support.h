#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/file.h"
#include "core/random.h"
#include "core/time.h"
#include "records/fault.h"
#include "records/store.h"

// For tests only: a folder that goes away again, and small rows to store.
namespace frontdesk::records {

struct TestFolder {
    std::filesystem::path path;

    TestFolder() {
        core::Random random{static_cast<std::uint64_t>(core::SystemClock().steady_ms()) ^
                            reinterpret_cast<std::uintptr_t>(this)};
        path = std::filesystem::temp_directory_path() / ("frontdesk-记录-" + std::to_string(random.next()));
        std::filesystem::create_directories(path);
    }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }

    std::filesystem::path file() const { return path / "records.sqlite"; }
};

inline AttemptHead sample_head(TraineeId trainee) {
    AttemptHead head;
    head.trainee = trainee;
    head.scenario = "complaint-angry-leak";
    head.scenario_title = "楼上漏水";
    head.scenario_hash = "0123456789abcdef";
    head.pack_version = "1.0.0+0123456789abcdef";
    head.mode = "practice";
    head.seed = 0xFEDCBA9876543210ULL;
    return head;
}

inline TurnRow sample_turn(int number, const std::string& text) {
    TurnRow turn;
    turn.number = number;
    turn.kind = "reply";
    turn.node = "calm-down";
    turn.text = text;
    turn.detail = "{}";
    turn.heat_after = 70 - number;
    turn.at_ms = 1000 * number;
    return turn;
}

inline TurnCommit sample_commit(AttemptId attempt, int inputs) {
    return {attempt,
            {sample_turn(inputs, "第" + std::to_string(inputs) + "句")},
            "{\"inputs\":" + std::to_string(inputs) + "}",
            inputs,
            {}};
}

/// The fault of the StoreError that `action` throws; nothing if it throws none.
inline std::optional<Fault> fault_of(const std::function<void()>& action) {
    try {
        action();
    } catch (const StoreError& error) {
        return error.fault();
    }
    return std::nullopt;
}

}  // namespace frontdesk::records
