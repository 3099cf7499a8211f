#pragma once

#include "steps.h"

// A station where people sign in, with passwords that cost nothing.
namespace frontdesk::tests {

inline constexpr const char* account_password = "shan-shui-88";

struct AccountStation {
    template <typename Deed>
    app::Changes apply(const Deed& deed) {
        return desk.app.apply(app::SignInDeed{deed});
    }
    static records::Secret typed(std::string text) { return records::Secret(std::move(text)); }
    /// The administrator is signed in afterwards.
    void set_up() {
        apply(app::SetUpAdministrator{"林主管", typed(account_password), typed(account_password)});
        REQUIRE(desk.app.state().account.signed_in);
    }
    records::AccountId id_of(const std::string& name) const {
        for (const records::Account& one : desk.app.state().account.accounts)
            if (one.name == name) return one.id;
        return {};
    }
    void sign_in(const std::string& name) {
        apply(app::SignInAccount{id_of(name), typed(account_password)});
        REQUIRE(desk.app.state().account.signed_in);
    }
    /// With a password that is no longer temporary; the administrator is signed in afterwards.
    void add(records::Role role, const std::string& name) {
        apply(app::AddAccount{name, role});
        const records::Secret made_up = desk.app.state().account.made_up->password;
        desk.app.apply(app::SignOut{});
        apply(app::SignInAccount{id_of(name), made_up});
        apply(app::ChangeOwnSecret{made_up, typed(account_password), typed(account_password)});
        desk.app.apply(app::SignOut{});
        sign_in("林主管");
    }

    Desk desk{std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios", {}, {false, records::cheap_cost}};
};

}  // namespace frontdesk::tests
