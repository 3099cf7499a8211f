#pragma once

#include <filesystem>
#include <string>

#include "app/app.h"

namespace frontdesk::app {

/// What happens at the desk of somebody who changes how words are scored. Works on the state it is given and
/// on the file of the draft; what it publishes leads out of it, to the App.
class PhrasingDesk {
  public:
    PhrasingDesk(const Places& places, const Content& content, const core::Clock& clock, PhrasingState& state,
                 Language language);

    void act(const OpenPhrasings&);
    void act(const ClosePhrasings&);

    // Only while the editor is open; an edit that is not possible changes nothing.
    void act(const SelectPhrase& deed);
    void act(const SetPhrasePart& deed);
    void act(const AddPhrasePart& deed);
    void act(const RemovePhrasePart& deed);
    void act(const SetPhraseGuard& deed);
    void act(const SwitchPhrase& deed);
    void act(const RestorePhrase&);
    void act(const AddPhrase& deed);
    void act(const UndoPhrasing&);
    void act(const RedoPhrasing&);
    void act(const DropPhrasings&);
    void act(const TryPhrase& deed);
    void act(const JudgePhrasings&);
    void act(const CheckPhrasings&);
    void act(const ImportPhrases& deed);
    /// @throws core::Error naming the table and what is wrong with it
    void act(const FollowImport&);

    /// Judges the draft and tries every sentence that was not tried yet, those of conversations too.
    void check_everything();
    /// Puts the draft where overlays are read from, one version on. Only without obstacles.
    /// @return the file
    /// @throws core::Error; the draft is then as it was
    std::filesystem::path publish();

  private:
    OpenPhrasing& open() const;
    const Phrase* below() const;
    void open_text(const std::string& draft);
    void change_selected(std::optional<json::Value> wanted, const editing::Path& text = {});
    void replace(const json::Value& overlay, const editing::Path& text = {});
    /// After the document changed: what is derived from it at once, and the draft.
    void follow();
    void derive();
    void derive_selected();
    void save();
    void judge_sentences();
    void judge_trial();
    void find_tables();
    std::vector<phrasing::PackSource> overlays() const;
    const phrasing::Engine& engine() const;

    const Places& m_places;
    const Content& m_content;
    const core::Clock& m_clock;
    PhrasingState& m_state;
    Language m_language;
    editing::DraftStore m_store;
};

/// The company's overlay, as the editor writes it.
std::filesystem::path company_overlay(const Places& places);

/// Looks at some more stored attempts; the deed MeasureImpact begins.
void go_on_measuring(const records::Store& store, const Content& content, const State& state,
                     OpenPhrasing& open);

}  // namespace frontdesk::app
