#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "json/reader.h"
#include "phrasing/engine.h"
#include "phrasing/equivalents.h"

namespace frontdesk::phrasing {

/// Reads the `equivalents.json` of a pack and of the overlays on it, one after the other. An overlay adds
/// words and longer words to keep; what the layers below it read as one word stays that word. A bad word is
/// left out and reported: PH001–PH006, PH017 it is there twice, PH018 it is too long or one too many, PH040
/// it makes a word that others are read as be read as another one, PH055 it is for the layers below to say.
class EquivalentsReader {
  public:
    constexpr static std::size_t most_words = 20000;

    void take_pack(const json::Value& root, const json::Sink& sink) { take_file(root, sink, nullptr); }
    void take_overlay(const json::Value& root, const json::Sink& sink, OverlayInfo& info) {
        take_file(root, sink, &info);
    }

    /// What all that was taken comes to.
    Equivalents finish() const;

  private:
    struct Place {
        std::u32string variant;
        std::u32string word;  ///< The variant itself if it is kept.
        std::string written;
        json::Position position;
        int layer;
    };

    void take_file(const json::Value& root, const json::Sink& sink, OverlayInfo* info);
    void take_words(const json::Member& member, const json::Sink& sink);
    void take_word(const json::Value& variant, const std::u32string& word, const json::Sink& sink);
    void report_known(const Place& known, const Place& coming, const json::Sink& sink) const;
    void leave_chains_out(const json::Sink& sink);
    const Place& cause_of(const Place& place, const std::u32string& inner) const;
    std::set<std::u32string> chained(const Equivalents& equivalents, const json::Sink& sink) const;

    std::map<std::u32string, Place> m_places;  ///< By variant.
    int m_layer = -1;                          ///< 0 is the pack.
};

}  // namespace frontdesk::phrasing
