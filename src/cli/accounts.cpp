#include <algorithm>
#include <iostream>

#include "cli/command.h"
#include "core/error.h"
#include "json/value.h"
#include "records/store.h"

// Accounts from the console of the machine: who has one, and the way back in for whoever forgot the password.
namespace frontdesk::cli {

namespace {

void print_account(const records::Account& account, bool as_json) {
    if (as_json) {
        json::Value object;
        object.set("name", account.name);
        object.set("role", records::to_word(account.role));
        object.set("disabled", account.disabled.has_value());
        object.set("temporary_password", account.is_temporary);
        std::cout << json::write(object) << '\n';
        return;
    }
    std::cout << records::to_word(account.role) << '\t' << account.name
              << (account.disabled ? "\tdisabled" : "")
              << (account.is_temporary ? "\ttemporary password" : "") << '\n';
}

void reset_password(records::Store& store, const std::string& name) {
    const std::vector<records::Account> all = store.accounts();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const records::Account& one) { return one.name == name; });
    if (found == all.end()) {
        throw core::Error("there is no account '" + name + "'", "'frontdesk accounts' lists their names.");
    }
    const records::Secret password = records::made_up_password();
    store.set_secret(found->id, password, true);
    if (found->disabled) store.set_disabled(found->id, false);
    std::cout << "Temporary password of " << name << ": " << password.text()
              << "\nIt has to be changed at the first sign-in. The audit says that it was reset here.\n";
}

}  // namespace

int accounts(const AccountsOptions& options, const Folders& folders) {
    const core::SystemClock clock;
    records::Store store = records::Store::open(app::records_file(places_of(folders)), clock);
    store.act_as({{}, {}, "console"});
    if (!options.reset.empty()) {
        reset_password(store, options.reset);
        return status_fine;
    }
    for (const records::Account& account : store.accounts()) print_account(account, options.json);
    if (options.json) return status_fine;
    if (store.accounts().empty()) std::cout << "No accounts yet: nobody has to sign in.\n";
    std::cout << "audit seal " << store.audit_seal() << '\n';
    const records::Health health = store.check_health();
    for (const std::string& fault : health.faults) std::cout << "fault: " << fault << '\n';
    return health.sound ? status_fine : status_found;
}

}  // namespace frontdesk::cli
