#include "app/permissions.h"

#include <array>
#include <type_traits>

namespace frontdesk::app {

namespace {

template <Right right, typename... Deeds>
struct Rows {
    static constexpr Right whose = right;
    template <typename Deed>
    static constexpr std::size_t count = (std::size_t{std::is_same_v<Deed, Deeds>} + ... + 0);
};

template <typename... Groups>
struct RightsTable {
    template <typename Deed>
    static constexpr std::size_t count = (Groups::template count<Deed> + ... + 0);

    template <typename Deed>
    static constexpr Right right() {
        static_assert(count<Deed> > 0, "a deed without a row: say in permissions.cpp who may do it");
        static_assert(count<Deed> < 2, "a deed with two rows");
        Right found = Right::administrators;
        ((Groups::template count<Deed> > 0 ? void(found = Groups::whose) : void()), ...);
        return found;
    }
};

// The table.
using Permissions = RightsTable<
    // oneself, and one's own practice
    Rows<Right::everybody, AddTrainee, ChooseTrainee, SignOut, StartScenario, ResumeAttempt, RestartScenario,
         Play, KeepDraft, StepBack, RetryFrom, CompareAttempts, LeaveAttempt, OpenResult, ChangeSettings,
         DismissNotice, ReadFigures, ShownRound, StartAnyCall, StartExam, ResumeExam, BeginPaper, HandIn,
         KeepTime, OpenSitting, SetPrivate, LookAtPractice, SetDailyLimit, StartDrills, KeepDrillDraft,
         RevealFelt, RevealModels, SayBetter, SayItAgain, RateDrill, LeaveDrills, StartQuestions, KeepAnswer,
         AnswerQuestion, NextQuestion, LeaveQuestions, PrintResult, ExportOwnData>,
    // scenarios
    Rows<Right::trainers, ListScenarios, OpenForEditing, WriteNew, CopyScenario, CloseEditor, DropDraft,
         SelectNode, SetValue, InsertValue, RemoveValue, AddNode, CopyNode, RenameNode, MoveNode,
         ArrangeNodes, SetText, UndoEdit, RedoEdit, PublishScenario, TryFrom, CoverScenario, MendProblem>,
    // how words are scored
    Rows<Right::trainers, OpenPhrasings, ClosePhrasings, SelectPhrase, SetPhrasePart, AddPhrasePart,
         RemovePhrasePart, SetPhraseGuard, SwitchPhrase, RestorePhrase, AddPhrase, UndoPhrasing, RedoPhrasing,
         DropPhrasings, TryPhrase, JudgePhrasings, CheckPhrasings, MeasureImpact, GoOnMeasuring,
         ImportPhrases, PublishPhrasings, FollowImport, DismissSentence>,
    // drills, questions and examinations
    Rows<Right::trainers, ListParts, OpenPart, WritePart, CopyPart, ClosePart, DropPart, WithdrawPart,
         BringBackPart, SelectPiece, SetPartValue, InsertPartValue, RemovePartValue, MovePartValue, AddPiece,
         CopyPiece, RemovePiece, SetQuestionKind, UndoPartEdit, RedoPartEdit, PublishPart, DrawPapers>,
    // content packs
    Rows<Right::trainers, LookAtPacks, MakePack, ReviewPack, CloseReview, BringInPack, TakeBackPack>,
    // assignments and item analysis
    Rows<Right::trainers, LookAtAssignments, GiveAssignment, WithdrawAssignment, GiveBackAssignment,
         MakeException, ReadItems>,
    // what they have not sent yet
    Rows<Right::trainers, KeepWords>,
    // lessons before a class
    Rows<Right::trainers, LookAtLessons, AddToRoster, StartLesson, ResumeLesson, AbandonLesson, LeaveLesson,
         ChooseWay, KeepLessonWords, RaiseHands, NameSpeaker, SkipSpeaker, RevealAnswer, PickAnswer, GoOn,
         Rewind, PauseLesson, SetTurnTime, MarkPresent, FinishLesson, OpenLessonReport, PrintLessonReport>,
    // signing in, accounts, the audit
    Rows<Right::everybody, SignInAccount, SignInTrainee, LeaveSignIn, ChangeOwnSecret>,
    Rows<Right::account_holders, SignOutIdle>, Rows<Right::founders, SetUpAdministrator>,
    Rows<Right::supervisors, LookAtAccounts, ResetPin, UndoAccountChange, HideMadeUp, SetIdleTime, ReadAudit,
         ReadMoreAudit>,
    // the overview
    Rows<Right::supervisors, LookAtOverview, ChooseHeatCell, OpenBehind, ShowMoreBehind, CloseBehind>,
    // exports
    Rows<Right::supervisors, LookAtExports, CountForExport, BeginExport, GoOnExporting, CancelExport,
         SetHomePage>,
    // the records as a whole, and what owners felt
    Rows<Right::supervisors, LookIntoRecords, AnswerMatch, BeginMerging, BackUpRecords, GoOnWithRecords,
         StopRecords, LookAtSurveys, AddSurveyFinding, AddSurveyStep>,
    // accounts
    // attempts of others, appeals, calibration
    Rows<Right::everybody, KeepAppealDraft, FileAppeal>,
    Rows<Right::supervisors, LookAtReviews, OpenReview, LeaveReview, FinishReview, CommentTurn, CorrectMark,
         AddMissedAct, JudgeFinding, DecideAppeal, BeginCalibration>,
    Rows<Right::account_holders, LookAtCalibrations, OpenCalibration, LeaveCalibration, JudgeCalibrated,
         HandInCalibration>,
    // certificates and awards
    Rows<Right::supervisors, LookAtCertificates, IssueCertificate, IssueAllCertificates, WithdrawCertificate,
         PrintCertificate, VerifyCode, AssignRenewal, LookAtAwards>,
    Rows<Right::everybody, StayOutOfAwards>,
    Rows<Right::administrators, AddAccount, SetAccountRole, SetAccountDisabled, ResetPassword>>;

template <typename>
struct IsVariant : std::false_type {};
template <typename... Kinds>
struct IsVariant<std::variant<Kinds...>> : std::true_type {};

/// One intent that stands for several deeds, such as EditorDeed.
template <typename Kind>
concept Bundle = requires(const Kind& kind) {
    kind.what;
    requires IsVariant<std::remove_cvref_t<decltype(kind.what)>>::value;
};

template <typename Visit>
auto visit_deed(const Intent& intent, const Visit& visit) {
    return std::visit(
        [&visit](const auto& one) {
            if constexpr (Bundle<std::remove_cvref_t<decltype(one)>>) {
                return std::visit(visit, one.what);
            } else {
                return visit(one);
            }
        },
        intent);
}

template <typename Kind>
constexpr std::size_t deeds_in() {
    if constexpr (Bundle<Kind>) {
        return std::variant_size_v<std::remove_cvref_t<decltype(Kind::what)>>;
    } else {
        return 1;
    }
}

/// How many deeds stand before each alternative of Intent, and at the end how many there are.
template <typename... Kinds>
constexpr auto deeds_before(const std::variant<Kinds...>*) {
    constexpr std::array counts{deeds_in<Kinds>()...};
    std::array<std::size_t, sizeof...(Kinds) + 1> before{};
    for (std::size_t i = 0; i < counts.size(); ++i) before[i + 1] = before[i] + counts[i];
    return before;
}

constexpr auto before_each = deeds_before(static_cast<const Intent*>(nullptr));

}  // namespace

Standing standing_of(const AccountState& account) {
    if (account.is_console) return Standing::console;
    if (account.is_open) return Standing::open_station;
    if (!account.signed_in) return Standing::trainee;
    switch (account.signed_in->role) {
        case records::Role::trainer:
            return Standing::trainer;
        case records::Role::supervisor:
            return Standing::supervisor;
        case records::Role::administrator:
            return Standing::administrator;
        case records::Role::trainee:
            break;
    }
    return Standing::trainee;
}

bool has_right(Standing standing, Right right) {
    if (standing == Standing::console) return true;
    const bool is_open = standing == Standing::open_station;
    switch (right) {
        case Right::everybody:
            return true;
        case Right::trainers:
            return is_open || standing >= Standing::trainer;
        case Right::account_holders:
            return standing >= Standing::trainer;
        case Right::supervisors:
            return standing >= Standing::supervisor;
        case Right::administrators:
            return standing >= Standing::administrator;
        case Right::founders:
            return is_open;
    }
    return false;
}

Right right_of(const Intent& intent) {
    return visit_deed(
        intent, [](const auto& deed) { return Permissions::right<std::remove_cvref_t<decltype(deed)>>(); });
}

bool may_read_results(const State& state, records::TraineeId whose, bool is_private) {
    if (state.account.is_console) return true;
    if (state.trainee && state.trainee->id == whose) return true;
    return has_right(standing_of(state.account), Right::supervisors) && !is_private;
}

std::size_t deed_number(const Intent& intent) {
    const std::size_t within = std::visit(
        [](const auto& one) -> std::size_t {
            if constexpr (Bundle<std::remove_cvref_t<decltype(one)>>) {
                return one.what.index();
            } else {
                return 0;
            }
        },
        intent);
    return before_each.at(intent.index()) + within;
}

std::size_t deed_count() {
    return before_each.back();
}

}  // namespace frontdesk::app
