#include "records/merge_rows.h"

namespace frontdesk::records {

std::vector<ShapedColumn> columns_of(Database& database, const std::string& table) {
    std::map<std::string, std::string> references;
    {
        Rows rows = database.query("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", {table});
        while (rows.next()) references[rows.text(0)] = rows.text(1);
    }
    std::vector<ShapedColumn> columns;
    Rows rows = database.query("SELECT name FROM pragma_table_info(?)", {table});
    while (rows.next()) {
        const std::string name = rows.text(0);
        if (name == "id") continue;
        // Who said something is named without a reference, because they need not be known here.
        const bool names_account = name == "account" && references[name].empty();
        columns.push_back({name, names_account ? "account" : references[name]});
    }
    return columns;
}

std::string number_here(const std::string& table, const std::string& value) {
    if (table == "trainee") return "(SELECT here FROM temp.person WHERE there = " + value + ")";
    if (table == "account") return "(SELECT here FROM temp.account_here WHERE there = " + value + ")";
    return "(SELECT at.id FROM other." + table + " AS source CROSS JOIN main." + table +
           " AS at ON at.uid = source.uid WHERE source.id = " + value + ")";
}

std::string copy_sql(Database& database, const std::string& table, const Overrides& overrides,
                     const std::string& from) {
    const auto own_number = overrides.find("id");
    std::string names = own_number == overrides.end() ? "" : "id";
    std::string values = own_number == overrides.end() ? "" : own_number->second;
    for (const auto& [name, refers_to] : columns_of(database, table)) {
        const std::string separator = names.empty() ? "" : ", ";
        names += separator + name;
        const auto found = overrides.find(name);
        if (found != overrides.end()) {
            values += separator + found->second;
        } else {
            const std::string there = "o." + name;
            values += separator + (refers_to.empty() ? there : number_here(refers_to, there));
        }
    }
    return "INSERT INTO main." + table + " (" + names + ") SELECT " + values + " FROM " +
           (from.empty() ? "other." + table + " AS o" : from) + ' ';
}

}  // namespace frontdesk::records
