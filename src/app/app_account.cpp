#include <array>
#include <utility>

#include "app/account_desk.h"
#include "app/app.h"
#include "app/notices.h"
#include "app/permissions.h"
#include "app/texts.h"

// Who is at the station, what they may do, and what of it the audit tells that the store does not know.
namespace frontdesk::app {

namespace {

/// The word of the audit for who acts.
const char* role_word(Standing standing) {
    constexpr std::array words{"open", "trainee", "trainer", "supervisor", "administrator", "console"};
    static_assert(words.size() == standing_count);
    return words.at(static_cast<std::size_t>(standing));
}

struct AuditedDeed {
    const char* what = nullptr;
    std::string detail = {};
    records::AttemptId attempt = {};
};

/// What others will practise with from now on.
AuditedDeed audited_content(const State& state, const Intent& intent) {
    if (const auto* editor = std::get_if<EditorDeed>(&intent)) {
        if (std::holds_alternative<PublishScenario>(editor->what) && state.editor.open) {
            return {"scenario published", state.editor.open->key};
        }
        if (const auto* drop = std::get_if<DropDraft>(&editor->what)) return {"draft dropped", drop->id};
    }
    if (const auto* rules = std::get_if<PhrasingDeed>(&intent)) {
        if (std::holds_alternative<PublishPhrasings>(rules->what)) return {"rules published"};
    }
    if (const auto* part = std::get_if<CatalogueDeed>(&intent)) {
        if (std::holds_alternative<PublishPart>(part->what) && state.catalogue.open)
            return {"exercise published", state.catalogue.open->key};
        if (const auto* one = std::get_if<WithdrawPart>(&part->what)) return {"exercise withdrawn", one->id};
    }
    if (const auto* pack = std::get_if<PackDeed>(&intent)) {
        if (std::holds_alternative<BringInPack>(pack->what)) return {"content pack brought in"};
        if (std::holds_alternative<TakeBackPack>(pack->what)) return {"content pack taken back"};
    }
    return {};
}

AuditedDeed audited(const State& state, const Intent& intent) {
    if (AuditedDeed content = audited_content(state, intent); content.what != nullptr) return content;
    if (const auto* print = std::get_if<PrintResult>(&intent)) return {"result printed", {}, print->attempt};
    if (std::holds_alternative<ExportOwnData>(intent)) return {"records exported"};
    if (const auto* one = std::get_if<CertificateDeed>(&intent)) {
        const bool printed = std::holds_alternative<PrintCertificate>(one->what);
        return printed ? AuditedDeed{"certificate printed"} : AuditedDeed{};
    }
    if (const auto* exports = std::get_if<ExportDeed>(&intent)) {
        const auto* begun = std::get_if<BeginExport>(&exports->what);
        return begun == nullptr ? AuditedDeed{}
                                : AuditedDeed{"records taken out", to_word(begun->request.format)};
    }
    if (const auto* lesson = std::get_if<LessonDeed>(&intent)) {
        if (const auto* print = std::get_if<PrintLessonReport>(&lesson->what)) {
            return {"lesson report printed", std::to_string(print->lesson.value)};
        }
    }
    return {};
}

Text least_role(Right right) {
    switch (right) {
        case Right::administrators:
            return Text::role_administrator;
        case Right::supervisors:
            return Text::role_supervisor;
        default:
            return Text::role_trainer;
    }
}

}  // namespace

std::optional<Changes> App::not_permitted(const Intent& intent) {
    const Right right = right_of(intent);
    if (right == Right::everybody) return std::nullopt;
    // Another program may have changed who may what.
    if (!m_state.account.is_console) read_accounts(m_store, m_state.account);
    if (has_right(standing_of(m_state.account), right)) return std::nullopt;
    records::AuditEntry entry;
    entry.what = "refused";
    entry.outcome = "refused";
    entry.detail = std::to_string(deed_number(intent));
    m_store.add_to_audit(entry);
    const Language language = m_state.settings.language;
    if (right == Right::founders) {
        return refuse({NoticeKind::refusal, notice_words(language, Text::account_set_up_already),
                       notice_words(language, Text::account_set_up_already_way)});
    }
    return refuse({NoticeKind::refusal,
                   notice_words(language, Text::account_refused, {notice_words(language, least_role(right))}),
                   notice_words(language, m_state.account.is_open ? Text::account_refused_open_way
                                                                  : Text::account_refused_way)});
}

records::Actor App::acting() const {
    const AccountState& account = m_state.account;
    return {account.signed_in ? account.signed_in->id : records::AccountId{},
            m_state.trainee ? m_state.trainee->id : records::TraineeId{}, role_word(standing_of(account))};
}

void App::tell_audit_who() {
    m_store.act_as(acting());
}

void App::audit_deed(const Intent& intent) {
    const AuditedDeed deed = audited(m_state, intent);
    if (deed.what == nullptr) return;
    records::AuditEntry entry;
    entry.what = deed.what;
    entry.detail = deed.detail;
    entry.attempt = deed.attempt;
    if (m_state.trainee) entry.trainee = m_state.trainee->id;
    m_store.add_to_audit(entry);
}

std::optional<Changes> App::has_to_prove_it(const records::Trainee& trainee) {
    AccountState& account = m_state.account;
    if (account.is_console) return std::nullopt;
    read_accounts(m_store, m_state.account);
    const records::Account* own = account.account_of(trainee.id);
    if (own == nullptr && !account.has_pin(trainee.id)) return std::nullopt;
    account.asked = records::SecretOwner(trainee.id);
    account.tried.reset();
    return Changes{.account = true};
}

Changes App::act(const SignInDeed& intent) {
    if (const auto* time = std::get_if<SetIdleTime>(&intent.what)) {
        Settings settings = m_state.settings;
        settings.sign_out_minutes = time->minutes;
        save_settings(settings_file(m_places), settings);
        m_state.settings = load_settings(settings_file(m_places));
        records::AuditEntry entry;
        entry.what = "idle time set";
        entry.detail = std::to_string(m_state.settings.sign_out_minutes);
        m_store.add_to_audit(entry);
        return {.settings = true};
    }
    AccountDesk desk(m_store, m_state, m_clock);
    AccountDesk::Outcome outcome = std::visit(
        [&desk](const auto& deed) -> AccountDesk::Outcome {
            if constexpr (std::is_same_v<std::decay_t<decltype(deed)>, SetIdleTime>) {
                return {};
            } else {
                return desk.act(deed);
            }
        },
        intent.what);
    if (outcome.comes_in) outcome.changes = enter(*outcome.comes_in);
    if (outcome.trainee_comes_in) outcome.changes = enter(*outcome.trainee_comes_in);
    if (outcome.goes_out) outcome.changes = act(SignOut{});
    if (outcome.notice) m_state.notice = std::move(outcome.notice);
    return outcome.changes;
}

Changes App::enter(const records::Account& account) {
    const std::optional<records::Trainee> trainee =
        account.trainee ? m_store.trainee(*account.trainee) : std::nullopt;
    Changes changes = act(SignOut{});
    if (trainee) changes = enter(*trainee);
    m_state.account.signed_in = account;
    changes.account = true;
    return changes;
}

Changes App::enter(const records::Trainee& trainee) {
    sign_in(trainee);
    return {.people = true,
            .attempts = true,
            .running = true,
            .result = true,
            .settings = true,
            .sitting = m_state.sitting || m_state.sitting_result,
            .account = true};
}

}  // namespace frontdesk::app
