#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/app.h"
#include "editing/part_store.h"

namespace frontdesk::app {

/// What happens at the desk of somebody who writes drills, questions and examinations. Works on the state it
/// is given and on the files of drafts; what changes the content that is practised is told by the App.
class CatalogueDesk {
  public:
    CatalogueDesk(const Places& places, const Content& content, const records::Store& records,
                  const core::Clock& clock, CatalogueState& state);

    // Lists.
    void act(const ListParts&);
    void act(const OpenPart& deed);
    void act(const WritePart& deed);
    void act(const CopyPart& deed);
    void act(const ClosePart&);
    void act(const DropPart& deed);

    // Only while a part is open; an edit that is not possible changes nothing.
    void act(const SelectPiece& deed);
    void act(const SetPartValue& deed);
    void act(const InsertPartValue& deed);
    void act(const RemovePartValue& deed);
    void act(const MovePartValue& deed);
    void act(const AddPiece&);
    void act(const CopyPiece& deed);
    void act(const RemovePiece& deed);
    void act(const SetQuestionKind& deed);
    void act(const UndoPartEdit&);
    void act(const RedoPartEdit&);
    void act(const DrawPapers& deed);

    // These change files of the company's content.
    /// Only without obstacles. @return the file
    /// @throws core::Error; the draft is then as it was
    std::filesystem::path publish();
    void withdraw(const WithdrawPart& deed);
    /// @return whether it was published
    bool bring_back();
    /// After the content was read anew.
    void follow_content();

  private:
    void open(PartKind kind, const std::string& key, const std::string& text, bool is_draft);
    std::string text_of(PartKind kind, const std::string& id) const;
    std::string title_of(PartKind kind, const std::string& id) const;
    std::vector<std::string> taken_names(PartKind kind) const;
    OpenedPart& part() const;
    /// After the document changed: what is derived from it, and the draft.
    void follow();
    void derive();
    void derive_findings();
    void derive_previews();
    void save();

    const Content& m_content;
    const records::Store& m_records;
    const core::Clock& m_clock;
    CatalogueState& m_state;
    std::filesystem::path m_scenarios;
    editing::PartStore m_store;
};

/// Where a problem stands in the tree, as near as its code and its words tell.
editing::Path path_of_problem(const json::Value& tree, const core::Problem& problem);

/// All parts: what is shipped, what the company has published, drafts, and rules without a drill.
std::vector<PartLine> lines_of_parts(const Content& content, const std::filesystem::path& scenarios,
                                     const editing::PartStore& store);

}  // namespace frontdesk::app
