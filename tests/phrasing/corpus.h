#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "phrasing/engine.h"

// The replies that the shipped rule pack is tried on: its own sentences, and those that people labelled.
namespace frontdesk::corpus {

struct Reply {
    std::string id;  ///< "D012", or the rule and the number of its sentence
    std::string text;
    phrasing::Situation situation;
    std::set<std::string> forbidden;  ///< As labelled; empty for a pack's sentences.
    std::set<std::string> moves;
    bool unseen = false;  ///< Nobody who writes patterns may read its words, not even in a failing test.

    /// What a failing test prints.
    std::string told() const { return unseen ? id + " (unseen)" : id + ' ' + text; }
};

/// The folder of the shipped rule pack.
std::filesystem::path pack_folder();

/// `tests/phrasing/labelled/NAME.jsonl`.
std::vector<Reply> labelled(const std::string& name);

/// Every `should_hit` and `should_not_hit` of the shipped pack.
std::vector<Reply> pack_sentences();

}  // namespace frontdesk::corpus
