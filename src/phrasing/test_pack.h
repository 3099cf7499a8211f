#pragma once

#include <filesystem>
#include <string>

#include "core/file.h"
#include "core/test_folder.h"
#include "phrasing/engine.h"

// For tests only: a rule pack in a folder of its own that goes away with it.
namespace frontdesk::phrasing {

/// The sentences that every rule must have, for rules that are about something else.
inline constexpr const char* sentences = R"(, "should_hit": ["不知道"], "should_not_hit": ["好的"])";

class TestPack {
  public:
    TestPack() { write("pack.json", R"({"format": 1, "id": "test", "version": "1", "title": "试"})"); }

    void write(const std::string& name, const std::string& content) const {
        core::write_file(m_folder.path / name, content);
    }
    /// A forbidden rule or a move with the given further keys: R"("patterns": ["不知道"])".
    void rule(const std::string& id, const std::string& keys) const {
        const std::string act =
            id[0] == 'F' ? R"("severity": "major", "feels": "生气", "better": ["换句话"], )" : "";
        write(id + ".json", "{\"id\": \"" + id + R"(", "name": "名)" + id + "\", " + act + keys + "}");
    }
    const std::filesystem::path& folder() const { return m_folder.path; }
    Engine::Loaded load() const { return Engine::load(m_folder.path); }

  private:
    core::TestFolder m_folder;
};

inline std::filesystem::path source_folder() {
    return core::path_from_utf8(FRONTDESK_SOURCE_DIR);
}

/// The rule pack that the program ships.
inline const Engine& shipped_engine() {
    static const Engine shipped = Engine::load(source_folder() / "scenarios" / "phrasings").engine;
    return shipped;
}

inline bool has(const Assessment& assessment, const std::string& rule) {
    for (const Finding& finding : assessment.forbidden)
        if (finding.rule == rule) return true;
    for (const Move& move : assessment.moves)
        if (move.rule == rule) return true;
    return false;
}

}  // namespace frontdesk::phrasing
