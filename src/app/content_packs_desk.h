#pragma once

#include "app/app.h"
#include "packs/places.h"
#include "packs/refusal.h"

namespace frontdesk::app {

/// What happens to content packs. Works on the state it is given and on files; content that has changed is
/// for the App to read anew.
class PackDesk {
  public:
    /// @param papers where papers of this person go.
    PackDesk(const Places& places, std::filesystem::path papers, PackState& state, const core::Clock& clock);

    void look();

    /// @throws core::Error. Without a file in the state afterwards there are problems to be mended first.
    void make(const MakePack& deed);

    /// @throws packs::PackError if it is refused, core::Error if it cannot be read.
    void review(const std::filesystem::path& file);

    /// What was looked into comes in. Only while it can be.
    /// @throws core::Error; then nothing was changed
    void bring_in();

    /// Only while there is a pack that arrived.
    /// @return files that somebody had worked on since, and that are kept elsewhere
    /// @throws core::Error; then nothing was changed
    std::vector<std::string> take_back();

  private:
    packs::Places pack_places() const;
    std::filesystem::path packs_folder() const;
    std::filesystem::path place_for(const MakePack& deed) const;
    void list_own();
    void list_found();
    void suggest_name();
    void see_arrived(bool is_fresh);

    const Places& m_places;
    std::filesystem::path m_papers;
    PackState& m_state;
    const core::Clock& m_clock;
};

/// Why a pack is refused, in one sentence, and what to do. Simplified Chinese, or English when that is the
/// language.
Notice pack_refusal(const packs::PackError& error, Language language);

}  // namespace frontdesk::app
