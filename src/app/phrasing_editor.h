#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/phrasing_overlay.h"
#include "core/time.h"
#include "editing/document.h"
#include "phrasing/engine.h"
#include "phrasing/rule_sentences.h"
#include "records/review_rows.h"
#include "records/rows.h"

// Changing how words are scored, as the screens show it.
namespace frontdesk::app {

/// The packs that the company's overlay stands between, as they were when the editor was opened.
struct PhrasingGround {
    phrasing::PackSource pack;
    std::vector<phrasing::PackSource> before,
        behind;                   ///< other overlays, by the order in which they are read
    std::vector<Phrase> phrases;  ///< of the pack and of what stands before
};

/// A line of the list.
struct PhraseLine {
    PhraseKind kind = PhraseKind::act;
    std::string id;
    std::string name, name_english;
    PhraseState state = PhraseState::shipped;
};

/// Something that is wrong, and with what.
struct PhraseFinding {
    core::Problem problem;
    std::string phrase;    ///< empty: with the overlay as a whole
    std::string sentence;  ///< that is judged otherwise than it says; else empty
};

/// A sentence that stands beside the selected rule.
struct PhraseSentence {
    phrasing::RuleSentence sentence;
    editing::Path path;  ///< of its words, from the rule
    bool is_own = false;
    bool holds_today = false, holds = false;  ///< with what everybody is scored with, with the draft
};

struct SelectedPhrase {
    std::string id;
    PhraseKind kind = PhraseKind::act;
    PhraseState state = PhraseState::shipped;
    json::Value below;                ///< null for what the company has added
    json::Value now;                  ///< as the draft has it
    std::vector<std::string> guards;  ///< of an act or a move: those that it has
    std::vector<PhraseSentence> sentences;
};

/// The words in the test box, and what the draft makes of them.
struct TriedPhrase {
    std::string reply, customer;
    phrasing::Context context = phrasing::Context::call;
    phrasing::Assessment verdict;
    std::vector<std::string> today;  ///< the rules that count now
    std::vector<std::string>
        passed_over;  ///< of the selected rule: why it does not count, English, a line each
};

/// A stored attempt that the draft would mark otherwise.
struct ImpactLine {
    records::AttemptId attempt;
    std::string who, scenario;
    core::Instant begun;
    int total_then = 0, total_now = 0;
    bool passed_then = false, passed_now = false;
    std::vector<std::string> rules;  ///< whose marks are others
};

/// What the draft would do to stored attempts, as far as they were looked at.
struct PhrasingImpact {
    int revision = 0;  ///< of the draft
    records::AttemptId after;
    std::int64_t looked_at = 0, all = 0;
    int marks = 0;    ///< that are others
    int changed = 0;  ///< attempts with such a mark
    int now_passing = 0, now_failing = 0;
    int not_the_text = 0;  ///< left out: the scenario is gone or was changed since
    bool is_over = false;
    std::vector<ImpactLine> lines;  ///< those that cross the pass line first; at most a hundred
};

/// A table on its way to phrases, in a thread of its own (phrasing_import.cpp).
struct PhraseReading;

/// What became of a table.
struct PhraseImport {
    std::string file;
    std::string read_as;  ///< "XLSX"
    int rows = 0, phrases = 0, new_rules = 0, changed_rules = 0;
    core::Problems report;
    int revision = 0;  ///< of the draft, with it
};

struct OpenPhrasing {
    editing::Document document;
    std::string published;  ///< the text of the overlay that everybody is scored with; empty: none
    std::string blank;      ///< what a draft begins with where nothing is published
    std::vector<PhraseLine> lines;
    SelectedPhrase selected;
    std::vector<PhraseFinding> findings;  ///< of reading the draft
    std::vector<PhraseFinding> broken;    ///< sentences of the whole pack, as far as they were tried
    std::vector<phrasing::RuleSentence> sentences;
    std::size_t tried_sentences = 0;
    int judged_revision = -1;  ///< of the document
    bool is_saved = false;     ///< as a draft, with all that was done
    core::Instant saved_at;
    TriedPhrase trial;
    std::optional<PhrasingImpact> impact;
    std::optional<PhraseImport> import;
    std::shared_ptr<PhraseReading> reading;  ///< null: none is being read
    std::string reading_file;                ///< its name
    /// Of the draft when it was judged last; null where it is what everybody is scored with.
    std::shared_ptr<const phrasing::Engine> engine;

    bool is_changed() const { return document.text() != (published.empty() ? blank : published); }
    bool is_judged() const { return judged_revision == document.revision(); }
    bool is_checked() const { return is_judged() && tried_sentences == sentences.size(); }
    /// How many problems keep it from being published.
    int obstacles() const;
    /// Sentences that a rule breaks, as far as they were tried.
    int broken_of(const std::string& phrase) const;
};

struct PhrasingState {
    std::shared_ptr<const PhrasingGround> ground;
    std::optional<OpenPhrasing> open;
    std::vector<records::LabelledSentence> offered;  ///< that were judged in review, by rule
    std::vector<std::filesystem::path> tables;  ///< that lie about and could be imported, the newest first
};

}  // namespace frontdesk::app
