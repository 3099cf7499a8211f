#include "tables/xlsx.h"

#include <map>

#include "archive/zip_reader.h"
#include "core/error.h"
#include "tables/xlsx_parts.h"
#include "tables/xml.h"

namespace frontdesk::tables {

namespace {

constexpr std::size_t most_sheets = 100;

bool ends_with(std::string_view text, std::string_view tail) {
    return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

std::string folder_of(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// A target as a relationship has it, seen from the folder of its part.
std::string resolved(const std::string& folder, std::string target) {
    if (!target.empty() && target[0] == '/') return target.substr(1);
    std::string base = folder;
    while (target.rfind("../", 0) == 0) {
        target.erase(0, 3);
        base = base.empty() ? base : folder_of(base.substr(0, base.size() - 1));
    }
    return base + target;
}

struct Relation {
    std::string type;
    std::string target;
};
using Relations = std::map<std::string, Relation>;  ///< By id.

/// Reads a workbook part by part, each through its relations.
class XlsxReader {
  public:
    XlsxReader(std::string_view content, const std::string& name) : m_name(name), m_archive(content, name) {}

    Table run() {
        refuse_other_archives();
        const std::string workbook = workbook_part();
        pugi::xml_document document;
        if (!parse(workbook, document))
            refuse("the archive holds no workbook", "Name a table in CSV or XLSX.");
        const Relations relations = relations_of(workbook);
        read_texts(relations);
        const pugi::xml_node root = child(document, "workbook");
        const std::string_view from_1904 = attribute(child(root, "workbookPr"), "date1904");
        m_texts.counts_from_1904 = from_1904 == "1" || from_1904 == "true";
        Table table;
        table.format = "XLSX";
        each_child(child(root, "sheets"), "sheet", [&](const pugi::xml_node& sheet) {
            if (table.sheets.size() < most_sheets) read_sheet(sheet, relations, table);
        });
        if (table.sheets.empty()) refuse("the workbook has no sheet that can be read", "Save it once more.");
        return table;
    }

  private:
    [[noreturn]] void refuse(const std::string& what, const std::string& way_out) const {
        throw core::Error(m_name + ": " + what, way_out);
    }

    bool parse(const std::string& part, pugi::xml_document& document) {
        const auto content = m_archive.read(part);
        if (!content) return false;
        parse_xml(*content, m_name + ", part " + part, document);
        return true;
    }

    void refuse_other_archives() {
        const auto type = m_archive.read("mimetype");
        if (type && type->find("opendocument") != std::string::npos)
            refuse("this is an OpenDocument file", "Save it as .xlsx or CSV.");
        if (m_archive.read("EncryptionInfo"))
            refuse("the workbook is encrypted", "Save it without a password.");
    }

    Relations relations_of(const std::string& part) {
        const std::string folder = folder_of(part);
        Relations relations;
        pugi::xml_document document;
        if (!parse(folder + "_rels/" + part.substr(folder.size()) + ".rels", document)) return relations;
        each_child(child(document, "Relationships"), "Relationship", [&](const pugi::xml_node& node) {
            if (attribute(node, "TargetMode") == "External") return;
            relations[std::string(attribute(node, "Id"))] = {
                std::string(attribute(node, "Type")),
                resolved(folder, std::string(attribute(node, "Target")))};
        });
        return relations;
    }

    std::string workbook_part() {
        for (const auto& [id, relation] : relations_of(""))
            if (ends_with(relation.type, "/officeDocument")) return relation.target;
        return "xl/workbook.xml";
    }

    void read_texts(const Relations& relations) {
        for (const auto& [id, relation] : relations) {
            pugi::xml_document document;
            if (ends_with(relation.type, "/sharedStrings")) {
                if (parse(relation.target, document)) m_texts.shared = read_shared_strings(document);
            } else if (ends_with(relation.type, "/styles")) {
                if (parse(relation.target, document)) m_texts.date_formats = read_date_formats(document);
            }
        }
    }

    void read_sheet(const pugi::xml_node& listed, const Relations& relations, Table& table) {
        Sheet sheet;
        sheet.name = attribute(listed, "name");
        const std::string_view state = attribute(listed, "state");
        sheet.hidden = state == "hidden" || state == "veryHidden";
        const auto relation = relations.find(relation_id(listed));
        if (relation == relations.end() || !ends_with(relation->second.type, "/worksheet")) return;
        pugi::xml_document document;
        if (!parse(relation->second.target, document))
            refuse("sheet '" + sheet.name + "' is missing from the archive", "Save the workbook once more.");
        sheet.rows = read_rows(document, m_texts, m_name + ", sheet '" + sheet.name + "'");
        table.sheets.push_back(std::move(sheet));
    }

    /// `r:id`: the one attribute of that local name that has a prefix.
    static std::string relation_id(const pugi::xml_node& sheet) {
        for (const pugi::xml_attribute& one : sheet.attributes())
            if (ends_with(one.name(), ":id")) return one.value();
        return {};
    }

    const std::string& m_name;
    archive::ZipReader m_archive;
    WorkbookTexts m_texts;
};

}  // namespace

Table read_xlsx(std::string_view content, const std::string& name) {
    return XlsxReader(content, name).run();
}

}  // namespace frontdesk::tables
