#pragma once

#include <string>
#include <variant>
#include <vector>

// What somebody does who carries the company's content from one station to another.
namespace frontdesk::app {

/// Reads anew what the company has, which packs lie about, and whether the last one can be taken back.
struct LookAtPacks {};
/// Packs what was chosen into a file.
struct MakePack {
    std::vector<std::string> items;  ///< `PackItem::path`
    std::string title;
    std::string id;       ///< lower-case letters, digits and '-'
    std::string version;  ///< "1.2.0"
    /// A file or a folder, UTF-8; empty: the program names one. Nothing is written over: where the name is
    /// taken the file gets a number.
    std::string file = {};
};
/// Looks into a file; nothing is changed by it.
struct ReviewPack {
    std::string file;  ///< UTF-8
};
/// Puts aside what was looked into.
struct CloseReview {};
/// Puts what was looked into among the company's content.
struct BringInPack {};
/// Makes it as it was before the last pack came in.
struct TakeBackPack {};

/// One of them.
struct PackDeed {
    std::variant<LookAtPacks, MakePack, ReviewPack, CloseReview, BringInPack, TakeBackPack> what;
};

}  // namespace frontdesk::app
