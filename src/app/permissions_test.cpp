#include "app/permissions.h"

#include <doctest/doctest.h>

#include <set>

#include "app/test_support.h"

using namespace frontdesk::app;
using frontdesk::records::Role;
using frontdesk::records::Secret;
namespace records = frontdesk::records;
namespace session = frontdesk::session;

namespace {

/// One row of the matrix as it is meant: what is done, and a letter for each of open station, trainee,
/// trainer, supervisor, administrator: y may, - may not.
struct MatrixRow {
    const char* name;
    Intent intent;
    const char* cells;
};

Intent editor(EditorDeed deed) {
    return deed;
}

std::vector<MatrixRow> practice_rows() {
    return {
        {"AddTrainee", AddTrainee{"王芳", "", ""}, "yyyyy"},
        {"ChooseTrainee", ChooseTrainee{}, "yyyyy"},
        {"SignOut", SignOut{}, "yyyyy"},
        {"StartScenario", StartScenario{"small-leak"}, "yyyyy"},
        {"ResumeAttempt", ResumeAttempt{}, "yyyyy"},
        {"RestartScenario", RestartScenario{}, "yyyyy"},
        {"Play", Play{session::Say{"您好"}}, "yyyyy"},
        {"KeepDraft", KeepDraft{"您"}, "yyyyy"},
        {"StepBack", StepBack{}, "yyyyy"},
        {"RetryFrom", RetryFrom{}, "yyyyy"},
        {"CompareAttempts", CompareAttempts{}, "yyyyy"},
        {"LeaveAttempt", LeaveAttempt{}, "yyyyy"},
        {"OpenResult", OpenResult{}, "yyyyy"},
        {"ChangeSettings", ChangeSettings{}, "yyyyy"},
        {"DismissNotice", DismissNotice{}, "yyyyy"},
        {"ReadFigures", ReadFigures{}, "yyyyy"},
        {"ShownRound", ShownRound{}, "yyyyy"},
        {"StartAnyCall", StartAnyCall{}, "yyyyy"},
        {"StartExam", StartExam{}, "yyyyy"},
        {"ResumeExam", ResumeExam{}, "yyyyy"},
        {"BeginPaper", BeginPaper{}, "yyyyy"},
        {"HandIn", HandIn{}, "yyyyy"},
        {"KeepTime", KeepTime{}, "yyyyy"},
        {"OpenSitting", OpenSitting{}, "yyyyy"},
        {"SetPrivate", SetPrivate{}, "yyyyy"},
        {"LookAtPractice", LookAtPractice{}, "yyyyy"},
        {"SetDailyLimit", SetDailyLimit{}, "yyyyy"},
        {"StartDrills", StartDrills{}, "yyyyy"},
        {"KeepDrillDraft", KeepDrillDraft{}, "yyyyy"},
        {"RevealFelt", RevealFelt{}, "yyyyy"},
        {"RevealModels", RevealModels{}, "yyyyy"},
        {"SayBetter", SayBetter{}, "yyyyy"},
        {"SayItAgain", SayItAgain{}, "yyyyy"},
        {"RateDrill", RateDrill{}, "yyyyy"},
        {"LeaveDrills", LeaveDrills{}, "yyyyy"},
        {"StartQuestions", StartQuestions{}, "yyyyy"},
        {"KeepAnswer", KeepAnswer{}, "yyyyy"},
        {"AnswerQuestion", AnswerQuestion{}, "yyyyy"},
        {"NextQuestion", NextQuestion{}, "yyyyy"},
        {"LeaveQuestions", LeaveQuestions{}, "yyyyy"},
        {"PrintResult", PrintResult{}, "yyyyy"},
        {"ExportOwnData", ExportOwnData{}, "yyyyy"},
    };
}

std::vector<MatrixRow> trainer_rows() {
    return {
        {"ListScenarios", editor({ListScenarios{}}), "y-yyy"},
        {"OpenForEditing", editor({OpenForEditing{}}), "y-yyy"},
        {"WriteNew", editor({WriteNew{}}), "y-yyy"},
        {"CopyScenario", editor({CopyScenario{}}), "y-yyy"},
        {"CloseEditor", editor({CloseEditor{}}), "y-yyy"},
        {"DropDraft", editor({DropDraft{}}), "y-yyy"},
        {"SelectNode", editor({SelectNode{}}), "y-yyy"},
        {"SetValue", editor({SetValue{}}), "y-yyy"},
        {"InsertValue", editor({InsertValue{}}), "y-yyy"},
        {"RemoveValue", editor({RemoveValue{}}), "y-yyy"},
        {"AddNode", editor({AddNode{}}), "y-yyy"},
        {"CopyNode", editor({CopyNode{}}), "y-yyy"},
        {"RenameNode", editor({RenameNode{}}), "y-yyy"},
        {"MoveNode", editor({MoveNode{}}), "y-yyy"},
        {"ArrangeNodes", editor({ArrangeNodes{}}), "y-yyy"},
        {"SetText", editor({SetText{}}), "y-yyy"},
        {"UndoEdit", editor({UndoEdit{}}), "y-yyy"},
        {"RedoEdit", editor({RedoEdit{}}), "y-yyy"},
        {"PublishScenario", editor({PublishScenario{}}), "y-yyy"},
        {"TryFrom", editor({TryFrom{}}), "y-yyy"},
        {"CoverScenario", editor({CoverScenario{}}), "y-yyy"},
        {"LookAtAssignments", AssignmentDeed{LookAtAssignments{}}, "y-yyy"},
        {"GiveAssignment", AssignmentDeed{GiveAssignment{}}, "y-yyy"},
        {"WithdrawAssignment", AssignmentDeed{WithdrawAssignment{}}, "y-yyy"},
        {"GiveBackAssignment", AssignmentDeed{GiveBackAssignment{}}, "y-yyy"},
        {"MakeException", AssignmentDeed{MakeException{}}, "y-yyy"},
        {"ReadItems", ReadItems{}, "y-yyy"},
        {"LookAtLessons", LessonDeed{LookAtLessons{}}, "y-yyy"},
        {"AddToRoster", LessonDeed{AddToRoster{"王芳", "", ""}}, "y-yyy"},
        {"StartLesson", LessonDeed{StartLesson{}}, "y-yyy"},
        {"ResumeLesson", LessonDeed{ResumeLesson{}}, "y-yyy"},
        {"AbandonLesson", LessonDeed{AbandonLesson{}}, "y-yyy"},
        {"LeaveLesson", LessonDeed{LeaveLesson{}}, "y-yyy"},
        {"ChooseWay", LessonDeed{ChooseWay{}}, "y-yyy"},
        {"KeepLessonWords", LessonDeed{KeepLessonWords{}}, "y-yyy"},
        {"RaiseHands", LessonDeed{RaiseHands{}}, "y-yyy"},
        {"NameSpeaker", LessonDeed{NameSpeaker{}}, "y-yyy"},
        {"SkipSpeaker", LessonDeed{SkipSpeaker{}}, "y-yyy"},
        {"RevealAnswer", LessonDeed{RevealAnswer{}}, "y-yyy"},
        {"PickAnswer", LessonDeed{PickAnswer{}}, "y-yyy"},
        {"GoOn", LessonDeed{GoOn{}}, "y-yyy"},
        {"Rewind", LessonDeed{Rewind{}}, "y-yyy"},
        {"PauseLesson", LessonDeed{PauseLesson{}}, "y-yyy"},
        {"SetTurnTime", LessonDeed{SetTurnTime{}}, "y-yyy"},
        {"MarkPresent", LessonDeed{MarkPresent{}}, "y-yyy"},
        {"FinishLesson", LessonDeed{FinishLesson{}}, "y-yyy"},
        {"OpenLessonReport", LessonDeed{OpenLessonReport{}}, "y-yyy"},
        {"PrintLessonReport", LessonDeed{PrintLessonReport{}}, "y-yyy"},
        {"MendProblem", editor({MendProblem{}}), "y-yyy"},
    };
}

std::vector<MatrixRow> phrasing_rows() {
    return {
        {"OpenPhrasings", PhrasingDeed{OpenPhrasings{}}, "y-yyy"},
        {"ClosePhrasings", PhrasingDeed{ClosePhrasings{}}, "y-yyy"},
        {"SelectPhrase", PhrasingDeed{SelectPhrase{}}, "y-yyy"},
        {"SetPhrasePart", PhrasingDeed{SetPhrasePart{}}, "y-yyy"},
        {"AddPhrasePart", PhrasingDeed{AddPhrasePart{}}, "y-yyy"},
        {"RemovePhrasePart", PhrasingDeed{RemovePhrasePart{}}, "y-yyy"},
        {"SetPhraseGuard", PhrasingDeed{SetPhraseGuard{}}, "y-yyy"},
        {"SwitchPhrase", PhrasingDeed{SwitchPhrase{}}, "y-yyy"},
        {"RestorePhrase", PhrasingDeed{RestorePhrase{}}, "y-yyy"},
        {"AddPhrase", PhrasingDeed{AddPhrase{}}, "y-yyy"},
        {"UndoPhrasing", PhrasingDeed{UndoPhrasing{}}, "y-yyy"},
        {"RedoPhrasing", PhrasingDeed{RedoPhrasing{}}, "y-yyy"},
        {"DropPhrasings", PhrasingDeed{DropPhrasings{}}, "y-yyy"},
        {"TryPhrase", PhrasingDeed{TryPhrase{}}, "y-yyy"},
        {"JudgePhrasings", PhrasingDeed{JudgePhrasings{}}, "y-yyy"},
        {"CheckPhrasings", PhrasingDeed{CheckPhrasings{}}, "y-yyy"},
        {"MeasureImpact", PhrasingDeed{MeasureImpact{}}, "y-yyy"},
        {"GoOnMeasuring", PhrasingDeed{GoOnMeasuring{}}, "y-yyy"},
        {"ImportPhrases", PhrasingDeed{ImportPhrases{}}, "y-yyy"},
        {"PublishPhrasings", PhrasingDeed{PublishPhrasings{}}, "y-yyy"},
        {"FollowImport", PhrasingDeed{FollowImport{}}, "y-yyy"},
    };
}

std::vector<MatrixRow> catalogue_rows() {
    return {
        {"ListParts", CatalogueDeed{ListParts{}}, "y-yyy"},
        {"OpenPart", CatalogueDeed{OpenPart{}}, "y-yyy"},
        {"WritePart", CatalogueDeed{WritePart{}}, "y-yyy"},
        {"CopyPart", CatalogueDeed{CopyPart{}}, "y-yyy"},
        {"ClosePart", CatalogueDeed{ClosePart{}}, "y-yyy"},
        {"DropPart", CatalogueDeed{DropPart{}}, "y-yyy"},
        {"WithdrawPart", CatalogueDeed{WithdrawPart{}}, "y-yyy"},
        {"BringBackPart", CatalogueDeed{BringBackPart{}}, "y-yyy"},
        {"SelectPiece", CatalogueDeed{SelectPiece{}}, "y-yyy"},
        {"SetPartValue", CatalogueDeed{SetPartValue{}}, "y-yyy"},
        {"InsertPartValue", CatalogueDeed{InsertPartValue{}}, "y-yyy"},
        {"RemovePartValue", CatalogueDeed{RemovePartValue{}}, "y-yyy"},
        {"MovePartValue", CatalogueDeed{MovePartValue{}}, "y-yyy"},
        {"AddPiece", CatalogueDeed{AddPiece{}}, "y-yyy"},
        {"CopyPiece", CatalogueDeed{CopyPiece{}}, "y-yyy"},
        {"RemovePiece", CatalogueDeed{RemovePiece{}}, "y-yyy"},
        {"SetQuestionKind", CatalogueDeed{SetQuestionKind{}}, "y-yyy"},
        {"UndoPartEdit", CatalogueDeed{UndoPartEdit{}}, "y-yyy"},
        {"RedoPartEdit", CatalogueDeed{RedoPartEdit{}}, "y-yyy"},
        {"PublishPart", CatalogueDeed{PublishPart{}}, "y-yyy"},
        {"DrawPapers", CatalogueDeed{DrawPapers{}}, "y-yyy"},
    };
}

std::vector<MatrixRow> pack_rows() {
    return {
        {"LookAtPacks", PackDeed{LookAtPacks{}}, "y-yyy"},
        {"MakePack", PackDeed{MakePack{}}, "y-yyy"},
        {"ReviewPack", PackDeed{ReviewPack{}}, "y-yyy"},
        {"CloseReview", PackDeed{CloseReview{}}, "y-yyy"},
        {"BringInPack", PackDeed{BringInPack{}}, "y-yyy"},
        {"TakeBackPack", PackDeed{TakeBackPack{}}, "y-yyy"},
    };
}

std::vector<MatrixRow> account_rows() {
    return {
        {"SetUpAdministrator", SignInDeed{SetUpAdministrator{}}, "y----"},
        {"SignInAccount", SignInDeed{SignInAccount{}}, "yyyyy"},
        {"SignInTrainee", SignInDeed{SignInTrainee{}}, "yyyyy"},
        {"LeaveSignIn", SignInDeed{LeaveSignIn{}}, "yyyyy"},
        {"SignOutIdle", SignInDeed{SignOutIdle{}}, "--yyy"},
        {"SetIdleTime", SignInDeed{SetIdleTime{}}, "---yy"},
        {"ChangeOwnSecret", SignInDeed{ChangeOwnSecret{}}, "yyyyy"},
        {"LookAtAccounts", SignInDeed{LookAtAccounts{}}, "---yy"},
        {"AddAccount", SignInDeed{AddAccount{}}, "----y"},
        {"SetAccountRole", SignInDeed{SetAccountRole{}}, "----y"},
        {"SetAccountDisabled", SignInDeed{SetAccountDisabled{}}, "----y"},
        {"ResetPassword", SignInDeed{ResetPassword{}}, "----y"},
        {"ResetPin", SignInDeed{ResetPin{}}, "---yy"},
        {"UndoAccountChange", SignInDeed{UndoAccountChange{}}, "---yy"},
        {"HideMadeUp", SignInDeed{HideMadeUp{}}, "---yy"},
        {"ReadAudit", SignInDeed{ReadAudit{}}, "---yy"},
        {"ReadMoreAudit", SignInDeed{ReadMoreAudit{}}, "---yy"},
    };
}

std::vector<MatrixRow> matrix() {
    std::vector<MatrixRow> all;
    for (auto rows :
         {practice_rows(), trainer_rows(), phrasing_rows(), catalogue_rows(), pack_rows(), account_rows()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

constexpr const char* pass = "shan-shui-88";

/// A station in one of the five standings of the matrix, with a trainee chosen where there is no account.
struct StandingDesk {
    TestDesk desk;
    std::size_t standing;

    explicit StandingDesk(std::size_t which) : standing(which) {
        desk.app.reset();
        desk.app.emplace(desk.places, desk.clock, Entrance{false, records::cheap_cost});
        if (standing > 0) add_accounts();
        sign_in();
    }

    void add_accounts() {
        records::Store store = records::Store::open(records_file(desk.places), desk.clock);
        store.set_secret_cost(records::cheap_cost);
        for (const auto& [role, name] :
             {std::pair{Role::trainer, "师"}, {Role::supervisor, "主"}, {Role::administrator, "管"}}) {
            records::Account account;
            account.role = role;
            account.name = name;
            store.add_account(account, Secret(std::string(pass)));
        }
    }

    /// Back to where it was, whatever the last deed did.
    void sign_in() {
        desk.apply(SignOut{});
        if (standing < 2) {
            desk.apply(AddTrainee{"李小红", "", ""});
        } else {
            desk.apply(SignInDeed{
                SignInAccount{{static_cast<std::int64_t>(standing) - 1}, Secret(std::string(pass))}});
        }
        REQUIRE(static_cast<std::size_t>(standing_of(desk.state().account)) == standing);
    }
};

bool was_not_permitted(const State& state) {
    if (!state.notice) return false;
    const std::string& text = state.notice->text;
    return text.ends_with("登录以后才能做。") || text == "管理员已经设好了。";
}

}  // namespace

TEST_CASE("the matrix of this test has one row for every deed there is") {
    std::set<std::size_t> numbers;
    for (const MatrixRow& row : matrix()) {
        CHECK_MESSAGE(numbers.insert(deed_number(row.intent)).second, row.name, " has two rows");
    }
    CHECK(numbers.size() == deed_count());
}

TEST_CASE("every cell of the table of permissions is as it was meant") {
    for (const MatrixRow& row : matrix()) {
        for (std::size_t standing = 0; standing < 5; ++standing) {
            CHECK_MESSAGE(may(static_cast<Standing>(standing), row.intent) == (row.cells[standing] == 'y'),
                          row.name, " in standing ", standing);
        }
        CHECK(may(Standing::console, row.intent));
    }
}

TEST_CASE("the one door refuses exactly what the table does not allow") {
    for (std::size_t standing = 0; standing < 5; ++standing) {
        StandingDesk station(standing);
        for (const MatrixRow& row : matrix()) {
            const bool allowed = row.cells[standing] == 'y';
            const Changes changes = station.desk.apply(row.intent);
            CHECK_MESSAGE(was_not_permitted(station.desk.state()) == !allowed, row.name, " in standing ",
                          standing);
            if (!allowed) CHECK(changes.refused);
            station.desk.apply(DismissNotice{});
            if (allowed) station.sign_in();
        }
    }
}

TEST_CASE("a trainee never gets at the results of another") {
    TestDesk desk;
    desk.apply(AddTrainee{"李小红", "", ""});
    const records::AttemptId hers = play_through(desk, "对不起，您请讲。");
    desk.apply(StartScenario{"small-leak"});
    const records::AttemptId open = desk.state().running->id;
    desk.apply(SignOut{});
    CHECK(desk.state().attempts.empty());
    CHECK_FALSE(desk.state().result);
    desk.apply(AddTrainee{"王芳", "", ""});
    CHECK(desk.state().attempts.empty());
    CHECK(desk.state().figures.trend.empty());
    const records::AttemptId own = play_through(desk, "对不起，您请讲。");
    const Intent ways[] = {OpenResult{hers},     CompareAttempts{own, hers}, CompareAttempts{hers, own},
                           PrintResult{hers},    RetryFrom{hers, 1},         ResumeAttempt{open},
                           RestartScenario{open}};
    for (const Intent& way : ways) {
        CHECK(desk.apply(way).refused);
        CHECK(desk.state().notice->text == "这是别的同事的练习。");
    }
}

TEST_CASE("results are read by their owner and, unless private, by supervisors") {
    State state;
    state.account.is_open = false;
    state.trainee = records::Trainee{};
    state.trainee->id = {1};
    CHECK(may_read_results(state, {1}, true));
    CHECK_FALSE(may_read_results(state, {2}, false));
    for (const Role role : {Role::trainer, Role::supervisor, Role::administrator}) {
        state.account.signed_in = records::Account{};
        state.account.signed_in->role = role;
        CHECK(may_read_results(state, {2}, false) == (role != Role::trainer));
        CHECK_FALSE(may_read_results(state, {2}, true));
    }
}
