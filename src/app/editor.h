#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/editor_answers.h"
#include "core/time.h"
#include "editing/document.h"
#include "editing/drafts.h"
#include "editing/findings.h"
#include "editing/graph.h"
#include "editing/layout.h"
#include "editing/repairs.h"
#include "editing/templates.h"
#include "scenario/model.h"

// Writing scenarios, as the screens show it.
namespace frontdesk::app {

/// What playing a scenario automatically told; of the text that it was played with.
struct Coverage {
    int revision = 0;  ///< of the document
    std::set<std::string> reached;
    int nodes = 0;
    int best = 0;           ///< the best mark, 0–100
    bool complete = false;  ///< false: a limit was hit before everything was tried
};

/// How a try-out ended.
struct TrialEnd {
    std::string ending;  ///< its title
    int total = 0;       ///< 0–100
};

/// The scenario that is being written.
struct OpenScenario {
    std::string key;  ///< the name of its draft
    editing::Document document;
    editing::Graph graph;
    editing::Spots spots;                    ///< where each node is drawn
    editing::Spots dragged;                  ///< those that somebody put there
    std::vector<editing::Finding> findings;  ///< errors first
    std::vector<AnswerVerdict> answers;      ///< of the selected node
    std::string selected;                    ///< a node; empty: the head
    bool is_saved = false;                   ///< as a draft, with all that was done
    core::Instant saved_at;
    std::optional<Coverage> coverage;
    std::optional<TrialEnd> trial;
    /// The ways out of `findings`, as far as there is only one; of the first of them.
    std::vector<std::optional<editing::Repair>> repairs = {};

    /// How many problems keep it from being published.
    int obstacles() const;
};

struct EditorState {
    std::vector<editing::StoredText> drafts, published;
    std::vector<editing::Template> templates;
    std::optional<OpenScenario> open;
    /// What a try-out plays; lives as long as one may be running.
    std::shared_ptr<const scenario::Scenario> tried;
    int trials = 0;  ///< how many there were
};

}  // namespace frontdesk::app
