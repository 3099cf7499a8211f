#pragma once

#include "app/app.h"
#include "app/texts.h"

namespace frontdesk::app {

/// What happens at the desk of those who mark the same attempts blind. Neither the other's nor the engine's
/// verdicts come into the state before both have handed in.
class CalibrationDesk {
  public:
    CalibrationDesk(records::Store& store, const Content& content, const core::Clock& clock, State& state);

    Changes act(const LookAtCalibrations& deed);
    Changes act(const BeginCalibration& deed);
    Changes act(const OpenCalibration& deed);
    Changes act(const LeaveCalibration&);
    Changes act(const JudgeCalibrated& deed);
    Changes act(const HandInCalibration&);

  private:
    Changes refused(Text what, Text way_out);
    records::AccountId who() const;
    bool is_supervisor() const;
    /// Finished, of no private practice, no branch, of no examination that is still sat.
    bool may_be_marked(const records::AttemptHead& head) const;
    /// What was picked, each once; nothing if something of it may not be marked.
    std::optional<std::vector<records::AttemptId>> picked(
        const std::vector<records::AttemptId>& wanted) const;
    void read_pool(const std::vector<records::AttemptId>& first);
    std::vector<records::AttemptId> drawn(int count, std::uint64_t seed) const;
    CalibratedAttempt to_mark(records::AttemptId attempt) const;
    void read_own(OpenCalibrationState& open) const;
    CalibrationReport report_of(const OpenCalibrationState& open) const;

    records::Store& m_store;
    const Content& m_content;
    const core::Clock& m_clock;
    State& m_state;
};

}  // namespace frontdesk::app
