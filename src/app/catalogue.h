#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/catalogue_deed.h"
#include "app/catalogue_exam.h"
#include "app/catalogue_said.h"
#include "core/time.h"
#include "editing/document.h"
#include "exercise/shuffle.h"

// Writing drills, questions and examinations, as the screen shows it.
namespace frontdesk::app {

/// A part that is there or could be.
struct PartLine {
    PartKind kind = PartKind::topic;
    std::string id;
    std::string title;
    std::string words;  ///< everything that is asked and said in it, to be searched
    int pieces = 0;     ///< situations, questions or scenarios that are drawn
    int version = 0;    ///< 0: none is told
    bool is_shipped = false;
    bool is_own = false;  ///< the company published it; if it is shipped too, that stands in its place
    bool has_draft = false;
};

/// Something to be mended, and where.
struct PartFinding {
    core::Problem problem;
    editing::Path path;                ///< of the value; empty: the part as a whole, or its text
    std::optional<std::size_t> piece;  ///< the situation, question or quota it is in
};

/// A question as a trainee sees it.
struct AskedQuestion {
    curriculum::Question question;
    exercise::Layout layout;
    int revision = 0;  ///< of the document that it was read from
};

/// The part that is being written.
struct OpenedPart {
    PartKind kind = PartKind::topic;
    std::string key;  ///< the name of its draft
    editing::Document document;
    std::optional<std::size_t> selected = {};  ///< a situation or question; nothing: the head
    std::vector<PartFinding> findings = {};    ///< errors first
    bool is_saved = false;                     ///< as a draft, with all that was done
    core::Instant saved_at = {};

    std::vector<SaidVerdict> said = {};       ///< of the selected situation
    std::optional<AskedQuestion> asked = {};  ///< the selected question, if it can be asked as it is
    ExamPreview exam = {};                    ///< of an examination
    std::vector<EarlierSitting> sat = {};     ///< of it, by whomever; the latest first

    /// How many problems keep it from being published.
    int obstacles() const;
    /// The list of situations, questions or quotas.
    const char* pieces_key() const;
    std::size_t pieces() const;
};

/// What was dropped or withdrawn last.
struct RemovedPart {
    PartKind kind = PartKind::topic;
    std::string id, title, text;
    bool was_published = false;
};

struct CatalogueState {
    std::vector<PartLine> lines;  ///< by kind and name
    std::optional<OpenedPart> open;
    std::optional<RemovedPart> removed;
};

}  // namespace frontdesk::app
