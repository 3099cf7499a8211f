#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/test_folder.h"
#include "records/fault.h"
#include "records/store.h"

// For tests only: a folder that goes away again, and small rows to store.
namespace frontdesk::records {

struct TestFolder : core::TestFolder {
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
