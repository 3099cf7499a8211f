#pragma once

#include <string>

#include "app/intent.h"

// What stands in the record form, as the store keeps it.
namespace frontdesk::app {

/// Without the fields that are empty, and every value well-formed UTF-8.
FormFields filled_fields(const FormFields& fields);

/// A JSON object, field id → value; empty for no fields.
std::string to_json(const FormFields& fields);

/// @throws core::Error if it is neither empty nor an object of strings.
FormFields fields_from_json(const std::string& stored);

}  // namespace frontdesk::app
