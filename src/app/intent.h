#pragma once

#include <map>
#include <string>
#include <variant>

#include "app/settings.h"
#include "records/store.h"
#include "session/session.h"

// Everything a person can do. Screens make intents; `App::apply` is the only place that acts on them.
namespace frontdesk::app {

/// Field id → what stands in it.
using FormFields = std::map<std::string, std::string>;

enum class Mode { practice, exam };
/// `practice`, `exam`
const char* to_word(Mode mode);

struct AddTrainee {
    std::string name, site, team;
};
struct ChooseTrainee {
    records::TraineeId trainee;
};
struct SignOut {};
struct StartScenario {
    std::string scenario;
    Mode mode = Mode::practice;
    std::uint64_t seed = 0;  ///< 0: drawn from the clock
};
struct ResumeAttempt {
    records::AttemptId attempt;
};
/// The open attempt is put aside for good and the scenario starts anew.
struct RestartScenario {
    records::AttemptId attempt;
};
/// An input to the running session.
struct Play {
    session::Input input;
};
/// What stands in the reply box and in the record form; saved at once.
struct KeepDraft {
    std::string text;
    FormFields fields = {};
};
/// Practice only: the turn before this one is said again.
struct StepBack {};
/// Practice only: the turn at that line of the transcript is said again. Of the running attempt that turn and
/// all after it are taken back; of a finished one a new attempt takes it up there, and both are kept.
struct RetryFrom {
    records::AttemptId attempt;
    std::size_t entry = 0;  ///< index into the transcript
};
/// Puts two finished attempts at the same scenario side by side.
struct CompareAttempts {
    records::AttemptId left, right;
};
/// Leaves the play screen; the attempt stays open.
struct LeaveAttempt {};
/// Opens a finished attempt for reading.
struct OpenResult {
    records::AttemptId attempt;
};
struct ChangeSettings {
    Settings settings;
};
struct DismissNotice {};

using Intent = std::variant<AddTrainee, ChooseTrainee, SignOut, StartScenario, ResumeAttempt, RestartScenario,
                            Play, KeepDraft, StepBack, RetryFrom, CompareAttempts, LeaveAttempt, OpenResult,
                            ChangeSettings, DismissNotice>;

}  // namespace frontdesk::app
