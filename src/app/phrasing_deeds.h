#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "app/phrasing_overlay.h"
#include "editing/tree.h"
#include "phrasing/assessment.h"
#include "records/ids.h"

// What somebody does who changes how words are scored. All of it happens in the company's overlay; the packs
// below are never written.
namespace frontdesk::app {

/// Goes on with the draft, or begins one; also reads which tables lie about.
struct OpenPhrasings {};
/// The draft stays.
struct ClosePhrasings {};
struct SelectPhrase {
    std::string id;  ///< as of Phrase
};

// Of the selected phrase. Paths lead from it: {"feels"}, {"patterns", "2"}.
struct SetPhrasePart {
    editing::Path path;
    json::Value value;
};
/// At the end of the list, which need not be there yet.
struct AddPhrasePart {
    std::string list;
    json::Value value;
};
struct RemovePhrasePart {
    editing::Path path;
};
struct SetPhraseGuard {
    std::string guard;
    bool on = true;
};
struct SwitchPhrase {
    bool on = true;
};
/// As the packs below have it; a rule of the company's own is gone.
struct RestorePhrase {};

struct AddPhrase {
    PhraseKind kind = PhraseKind::act;  ///< an act, a move, a class or a guard
};
struct UndoPhrasing {};
struct RedoPhrasing {};
/// What is published stays.
struct DropPhrasings {};

/// What stands in the test box.
struct TryPhrase {
    std::string reply;
    std::string customer = {};
    phrasing::Context context = phrasing::Context::call;
};
/// Comes by itself after a pause: the draft becomes an engine, and what is seen is judged with it.
struct JudgePhrasings {};
/// Comes by itself: some more sentences of the whole pack are tried.
struct CheckPhrasings {};
/// Begins to score stored attempts with the draft; nothing is stored.
struct MeasureImpact {};
/// Comes by itself: some more attempts.
struct GoOnMeasuring {};
/// The table is read aside, while the window goes on.
struct ImportPhrases {
    std::filesystem::path table;
};
/// Comes by itself: whether the table was read, and then it goes into the draft.
struct FollowImport {};
struct PublishPhrasings {};
/// A sentence that was judged in review is of no use to its rule, and not offered any more.
struct DismissSentence {
    records::AttemptId attempt;
    int turn = 0;
    std::string rule, words;
    std::string why;  ///< not blank
};

/// One of them.
struct PhrasingDeed {
    std::variant<OpenPhrasings, ClosePhrasings, SelectPhrase, SetPhrasePart, AddPhrasePart, RemovePhrasePart,
                 SetPhraseGuard, SwitchPhrase, RestorePhrase, AddPhrase, UndoPhrasing, RedoPhrasing,
                 DropPhrasings, TryPhrase, JudgePhrasings, CheckPhrasings, MeasureImpact, GoOnMeasuring,
                 ImportPhrases, FollowImport, PublishPhrasings, DismissSentence>
        what;

    /// It comes by itself, not by anybody's wish.
    bool is_background() const {
        return std::holds_alternative<JudgePhrasings>(what) || std::holds_alternative<CheckPhrasings>(what) ||
               std::holds_alternative<GoOnMeasuring>(what) || std::holds_alternative<FollowImport>(what);
    }
};

}  // namespace frontdesk::app
