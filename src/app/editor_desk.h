#pragma once

#include <filesystem>
#include <string>

#include "app/app.h"

namespace frontdesk::app {

/// What happens at the desk of somebody who writes scenarios. Works on the state it is given and on the files
/// of drafts; publishing and trying out lead out of it, to the App.
class EditorDesk {
  public:
    EditorDesk(const Places& places, const Content& content, const core::Clock& clock, EditorState& state,
               Language language);

    // Lists.
    void act(const ListScenarios&);
    void act(const OpenForEditing& deed);
    void act(const WriteNew& deed);
    void act(const CopyScenario& deed);
    void act(const CloseEditor&);
    void act(const DropDraft& deed);

    // Only while a scenario is open; an edit that is not possible changes nothing.
    void act(const SelectNode& deed);
    void act(const SetValue& deed);
    void act(const InsertValue& deed);
    void act(const RemoveValue& deed);
    void act(const AddNode& deed);
    void act(const CopyNode& deed);
    void act(const RenameNode& deed);
    void act(const MoveNode& deed);
    void act(const ArrangeNodes&);
    void act(const SetText& deed);
    void act(const UndoEdit&);
    void act(const RedoEdit&);
    void act(const CoverScenario&);
    void act(const MendProblem& deed);

    /// Puts the open scenario where scenarios are read from, one version on. Only without obstacles.
    /// @return the file
    /// @throws core::Error; the draft is then as it was
    std::filesystem::path publish();

    /// The open scenario so that it begins at a node with a temper and variables; null while it has errors.
    std::shared_ptr<const scenario::Scenario> for_trial(const TryFrom& deed) const;

  private:
    void open(const std::string& key, const std::string& text, bool is_draft);
    std::vector<std::string> taken_ids() const;
    std::string text_of(const std::string& id) const;
    OpenScenario& scenario() const;
    /// After the document changed: what is derived from it, and the draft.
    void follow();
    void derive();
    void save();
    void judge();

    const Content& m_content;
    const core::Clock& m_clock;
    EditorState& m_state;
    Language m_language;
    std::filesystem::path m_scenarios;
    editing::DraftStore m_store;
};

}  // namespace frontdesk::app
