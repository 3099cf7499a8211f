#pragma once

#include <string>
#include <variant>

#include "curriculum/curriculum.h"

// One part of the curriculum by itself, while somebody writes it.
namespace frontdesk::curriculum {

enum class PartKind { drill, topic, exam };

/// The folder in which such parts lie: "drills", "knowledge", "exams".
const char* folder_of(PartKind kind);
/// The key that names a part: "rule" of a drill, else "id".
const char* name_key_of(PartKind kind);

/// What a part is checked against.
struct Surroundings {
    const Standard& standard;
    const scenario::Library& library;
    const phrasing::Engine& engine;
};

struct PartRead {
    /// Nothing where something keeps it from being read.
    std::variant<std::monostate, Drill, Topic, ExamBlueprint> part;
    core::Problems problems;
};

/// Reads `text` as the file `file` would be read, follows its names and says its answers to the engine: the
/// checks are those that `frontdesk check` makes.
PartRead read_part(PartKind kind, const std::string& text, const std::string& file,
                   const Surroundings& around);

}  // namespace frontdesk::curriculum
