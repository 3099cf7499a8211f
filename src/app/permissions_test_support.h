#pragma once

#include <vector>

#include "app/permissions.h"

// Who may do what, as it is meant: written out by hand, to be held against the table of permissions.
namespace frontdesk::app {

/// One row of the matrix as it is meant: what is done, and a letter for each of open station, trainee,
/// trainer, supervisor, administrator: y may, - may not.
struct MatrixRow {
    const char* name;
    Intent intent;
    const char* cells;
};

inline Intent of_editor(EditorDeed deed) {
    return deed;
}

inline const std::vector<MatrixRow> practice_rows{
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

inline const std::vector<MatrixRow> trainer_rows{
    {"ListScenarios", of_editor({ListScenarios{}}), "y-yyy"},
    {"OpenForEditing", of_editor({OpenForEditing{}}), "y-yyy"},
    {"WriteNew", of_editor({WriteNew{}}), "y-yyy"},
    {"CopyScenario", of_editor({CopyScenario{}}), "y-yyy"},
    {"CloseEditor", of_editor({CloseEditor{}}), "y-yyy"},
    {"DropDraft", of_editor({DropDraft{}}), "y-yyy"},
    {"SelectNode", of_editor({SelectNode{}}), "y-yyy"},
    {"SetValue", of_editor({SetValue{}}), "y-yyy"},
    {"InsertValue", of_editor({InsertValue{}}), "y-yyy"},
    {"RemoveValue", of_editor({RemoveValue{}}), "y-yyy"},
    {"AddNode", of_editor({AddNode{}}), "y-yyy"},
    {"CopyNode", of_editor({CopyNode{}}), "y-yyy"},
    {"RenameNode", of_editor({RenameNode{}}), "y-yyy"},
    {"MoveNode", of_editor({MoveNode{}}), "y-yyy"},
    {"ArrangeNodes", of_editor({ArrangeNodes{}}), "y-yyy"},
    {"SetText", of_editor({SetText{}}), "y-yyy"},
    {"UndoEdit", of_editor({UndoEdit{}}), "y-yyy"},
    {"RedoEdit", of_editor({RedoEdit{}}), "y-yyy"},
    {"PublishScenario", of_editor({PublishScenario{}}), "y-yyy"},
    {"TryFrom", of_editor({TryFrom{}}), "y-yyy"},
    {"CoverScenario", of_editor({CoverScenario{}}), "y-yyy"},
    {"LookAtAssignments", AssignmentDeed{LookAtAssignments{}}, "y-yyy"},
    {"KeepWords", KeepWords{"assignment:note", "周五前"}, "y-yyy"},
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
    {"MendProblem", of_editor({MendProblem{}}), "y-yyy"},
};

inline const std::vector<MatrixRow> phrasing_rows{
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
    {"DismissSentence", PhrasingDeed{DismissSentence{}}, "y-yyy"},
};

inline const std::vector<MatrixRow> catalogue_rows{
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

inline const std::vector<MatrixRow> pack_rows{
    {"LookAtPacks", PackDeed{LookAtPacks{}}, "y-yyy"}, {"MakePack", PackDeed{MakePack{}}, "y-yyy"},
    {"ReviewPack", PackDeed{ReviewPack{}}, "y-yyy"},   {"CloseReview", PackDeed{CloseReview{}}, "y-yyy"},
    {"BringInPack", PackDeed{BringInPack{}}, "y-yyy"}, {"TakeBackPack", PackDeed{TakeBackPack{}}, "y-yyy"},
};

inline const std::vector<MatrixRow> account_rows{
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
    {"LookAtOverview", OverviewDeed{LookAtOverview{}}, "---yy"},
    {"ChooseHeatCell", OverviewDeed{ChooseHeatCell{}}, "---yy"},
    {"OpenBehind", OverviewDeed{OpenBehind{}}, "---yy"},
    {"ShowMoreBehind", OverviewDeed{ShowMoreBehind{}}, "---yy"},
    {"CloseBehind", OverviewDeed{CloseBehind{}}, "---yy"},
};

inline const std::vector<MatrixRow> export_rows{
    {"LookAtExports", ExportDeed{LookAtExports{}}, "---yy"},
    {"CountForExport", ExportDeed{CountForExport{}}, "---yy"},
    {"BeginExport", ExportDeed{BeginExport{}}, "---yy"},
    {"GoOnExporting", ExportDeed{GoOnExporting{}}, "---yy"},
    {"CancelExport", ExportDeed{CancelExport{}}, "---yy"},
    {"SetHomePage", ExportDeed{SetHomePage{}}, "---yy"},
};

inline const std::vector<MatrixRow> station_rows{
    {"LookIntoRecords", StationDeed{LookIntoRecords{}}, "---yy"},
    {"AnswerMatch", StationDeed{AnswerMatch{}}, "---yy"},
    {"BeginMerging", StationDeed{BeginMerging{}}, "---yy"},
    {"BackUpRecords", StationDeed{BackUpRecords{}}, "---yy"},
    {"GoOnWithRecords", StationDeed{GoOnWithRecords{}}, "---yy"},
    {"StopRecords", StationDeed{StopRecords{}}, "---yy"},
    {"LookAtSurveys", SurveyDeed{LookAtSurveys{}}, "---yy"},
    {"AddSurveyFinding", SurveyDeed{AddSurveyFinding{}}, "---yy"},
    {"AddSurveyStep", SurveyDeed{AddSurveyStep{}}, "---yy"},
};

inline const std::vector<MatrixRow> review_rows{
    {"LookAtReviews", ReviewDeed{LookAtReviews{}}, "---yy"},
    {"OpenReview", ReviewDeed{OpenReview{}}, "---yy"},
    {"LeaveReview", ReviewDeed{LeaveReview{}}, "---yy"},
    {"FinishReview", ReviewDeed{FinishReview{}}, "---yy"},
    {"CommentTurn", ReviewDeed{CommentTurn{}}, "---yy"},
    {"CorrectMark", ReviewDeed{CorrectMark{}}, "---yy"},
    {"AddMissedAct", ReviewDeed{AddMissedAct{}}, "---yy"},
    {"JudgeFinding", ReviewDeed{JudgeFinding{}}, "---yy"},
    {"DecideAppeal", ReviewDeed{DecideAppeal{}}, "---yy"},
    {"KeepAppealDraft", ReviewDeed{KeepAppealDraft{}}, "yyyyy"},
    {"FileAppeal", ReviewDeed{FileAppeal{}}, "yyyyy"},
    {"LookAtCalibrations", ReviewDeed{LookAtCalibrations{}}, "--yyy"},
    {"BeginCalibration", ReviewDeed{BeginCalibration{}}, "---yy"},
    {"OpenCalibration", ReviewDeed{OpenCalibration{}}, "--yyy"},
    {"LeaveCalibration", ReviewDeed{LeaveCalibration{}}, "--yyy"},
    {"JudgeCalibrated", ReviewDeed{JudgeCalibrated{}}, "--yyy"},
    {"HandInCalibration", ReviewDeed{HandInCalibration{}}, "--yyy"},
};

inline const std::vector<MatrixRow> certificate_rows{
    {"LookAtCertificates", CertificateDeed{LookAtCertificates{}}, "---yy"},
    {"IssueCertificate", CertificateDeed{IssueCertificate{}}, "---yy"},
    {"IssueAllCertificates", CertificateDeed{IssueAllCertificates{}}, "---yy"},
    {"WithdrawCertificate", CertificateDeed{WithdrawCertificate{}}, "---yy"},
    {"PrintCertificate", CertificateDeed{PrintCertificate{}}, "---yy"},
    {"VerifyCode", CertificateDeed{VerifyCode{}}, "---yy"},
    {"AssignRenewal", CertificateDeed{AssignRenewal{}}, "---yy"},
    {"LookAtAwards", CertificateDeed{LookAtAwards{}}, "---yy"},
    {"StayOutOfAwards", CertificateDeed{StayOutOfAwards{}}, "yyyyy"},
};

}  // namespace frontdesk::app
