#pragma once

#include <string>
#include <variant>

// What a supervisor does with the records as a whole: brings those of other stations in, and copies them.
namespace frontdesk::app {

/// Looks into another station's records; nothing is changed by it.
struct LookIntoRecords {
    std::string file;  ///< file or data folder, UTF-8
};
/// Whether two people who may be the same are.
struct AnswerMatch {
    std::string there, here;  ///< keys
    bool is_same = false;
};
/// Brings in what was looked into; everybody doubtful is answered.
struct BeginMerging {};
/// Copies the records into a new file.
struct BackUpRecords {
    /// A file or a folder, UTF-8; empty: the program names one among the person's documents.
    std::string file = {};
};
/// Comes by itself: the next slice of what is going on.
struct GoOnWithRecords {};
/// Stops what is going on, or puts away what was looked into.
struct StopRecords {};

/// One of them.
struct StationDeed {
    std::variant<LookIntoRecords, AnswerMatch, BeginMerging, BackUpRecords, GoOnWithRecords, StopRecords>
        what;

    /// Comes by itself, not by a deed of the person.
    bool is_background() const { return std::holds_alternative<GoOnWithRecords>(what); }
};

}  // namespace frontdesk::app
