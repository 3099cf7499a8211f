#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace frontdesk::tables {

/// Parses one part of a workbook. Entities of its own making are never expanded: a document type is refused.
/// @throws core::Error naming the part.
void parse_xml(const std::string& content, const std::string& part, pugi::xml_document& document);

/// The name without its prefix: "x:row" is a row.
std::string_view local_name(const char* name);

/// The first child of that local name, or an empty node.
pugi::xml_node child(const pugi::xml_node& parent, std::string_view name);

void each_child(const pugi::xml_node& parent, std::string_view name,
                const std::function<void(const pugi::xml_node&)>& visit);

/// The attribute of that local name, or an empty text.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

}  // namespace frontdesk::tables
