#include "core/error.h"
#include "core/file.h"
#include "tables/csv.h"
#include "tables/encoding.h"
#include "tables/table.h"
#include "tables/xlsx.h"

namespace frontdesk::tables {

namespace {

bool is_called_xlsx(const std::string& name) {
    return std::filesystem::path(name).extension() == ".xlsx";
}

std::string separator_name(char separator) {
    return separator == '\t' ? "tab" : std::string("'") + separator + "'";
}

Table read_text(std::string_view content, const std::string& name) {
    const DecodedText text = decode_text(content, name);
    const char separator = find_separator(text.utf8);
    Table table;
    table.sheets.push_back(read_csv(text.utf8, separator, name));
    table.format = "CSV, " + text.encoding + ", " + separator_name(separator);
    return table;
}

}  // namespace

Table read_table(std::string_view content, const std::string& name) {
    if (content.empty()) throw core::Error(name + ": the file is empty", "Name a table in CSV or XLSX.");
    if (content.starts_with("\xD0\xCF\x11\xE0")) {
        throw core::Error(name + ": the workbook is protected by a password, or it is in the old .xls format",
                          "Open it in the program it was made with and save it as .xlsx without a password.");
    }
    if (content.starts_with("PK\x03\x04") || content.starts_with("PK\x05\x06"))
        return read_xlsx(content, name);
    if (is_called_xlsx(name)) {
        throw core::Error(name + ": this is no workbook: it is called .xlsx but is not a zip archive",
                          "Copy the file once more, or open it and save it as .xlsx or CSV.");
    }
    return read_text(content, name);
}

Table read_table(const std::filesystem::path& path) {
    return read_table(core::read_file(path, most_file_bytes), core::to_utf8(path));
}

}  // namespace frontdesk::tables
