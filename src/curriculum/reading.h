#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>

#include "curriculum/curriculum.h"
#include "json/reader.h"

// Shared by the readers of the parts.
namespace frontdesk::curriculum {

/// The newest format of these files that this program reads.
constexpr int newest_format = 1;

core::Place place_of(const json::ObjectReader& reader, const std::string& key);

/// How often a company has published it; 0 where nothing tells.
int read_version(json::ObjectReader& reader);

/// Reports a name that is not lower-case letters, digits and '-', or that was met before (CU008, CU010).
void check_id(const json::ObjectReader& reader, const std::string& id, std::set<std::string>& known);

/// Each element of the required list `key`, as an object named `what` in messages; CU006 where it is empty.
void read_each(json::ObjectReader& reader, const std::string& key, const std::string& what,
               const std::function<void(json::ObjectReader&)>& read);

Standard read_standard(json::ObjectReader& reader);
Drill read_drill(json::ObjectReader& reader);
Topic read_topic(json::ObjectReader& reader);
Course read_course(json::ObjectReader& reader);
ExamBlueprint read_exam(json::ObjectReader& reader);

/// What the parts say of each other and of the scenarios.
core::Problems check_references(const Curriculum& curriculum, const scenario::Library& library);

}  // namespace frontdesk::curriculum
