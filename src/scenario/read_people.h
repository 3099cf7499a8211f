#pragma once

#include <string>
#include <vector>

#include "scenario/notes.h"

// The people on the other side, and what they want to know.
namespace frontdesk::scenario {

/// Who somebody is: name, address, flat, role, portrait and type. Drills have people too.
void read_identity(json::ObjectReader& reader, Owner& person);
/// The key `owner`.
Owner read_owner(json::ObjectReader& scenario, const Reading& reading);
/// The optional list `people`.
std::vector<Owner> read_people(json::ObjectReader& scenario, const Reading& reading);
/// The optional list `questions`.
std::vector<Question> read_questions(json::ObjectReader& scenario, const Reading& reading);

/// The optional id of a person under `key`; empty where there is none.
std::string read_person(json::ObjectReader& reader, const std::string& key, UseKind kind,
                        const Reading& reading);

}  // namespace frontdesk::scenario
