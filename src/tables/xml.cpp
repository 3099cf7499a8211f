#include "tables/xml.h"

#include "core/error.h"

namespace frontdesk::tables {

void parse_xml(const std::string& content, const std::string& part, pugi::xml_document& document) {
    const unsigned options = pugi::parse_default | pugi::parse_doctype | pugi::parse_ws_pcdata_single;
    const pugi::xml_parse_result result = document.load_buffer(content.data(), content.size(), options);
    for (const pugi::xml_node& node : document.children()) {
        if (node.type() != pugi::node_doctype) continue;
        throw core::Error(
            part + ": the part has a document type of its own, which no workbook has",
            "Open the file in an office program and save it again, if you trust where it is from.");
    }
    if (result) return;
    throw core::Error(
        part + ", byte " + std::to_string(result.offset) + ": broken XML (" + result.description() + ")",
        "Copy the file once more, or open it and save it again.");
}

std::string_view local_name(const char* name) {
    const std::string_view whole(name);
    const std::size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
    for (const pugi::xml_node& node : parent.children())
        if (local_name(node.name()) == name) return node;
    return {};
}

void each_child(const pugi::xml_node& parent, std::string_view name,
                const std::function<void(const pugi::xml_node&)>& visit) {
    for (const pugi::xml_node& node : parent.children())
        if (local_name(node.name()) == name) visit(node);
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_attribute& one : node.attributes())
        if (local_name(one.name()) == name) return one.value();
    return {};
}

}  // namespace frontdesk::tables
