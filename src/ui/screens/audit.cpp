#include <algorithm>
#include <array>
#include <cmath>

#include "app/audit_subject.h"
#include "app/audit_words.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/account.h"
#include "ui/screens/frame_parts.h"

// Who did what and when.
namespace frontdesk::ui {

namespace {

using app::AuditFilter;
using app::AuditKind;
using app::Text;
using records::AuditEntry;

constexpr std::array kind_words{Text::audit_kind_all,      Text::audit_kind_signing_in,
                                Text::audit_kind_accounts, Text::audit_kind_practice,
                                Text::audit_kind_teaching, Text::audit_kind_data};
static_assert(kind_words.size() == app::audit_kind_count);

constexpr float audit_one_line_from = 760;  ///< logical width

struct AuditPeriod {
    int days;
    Text words;
};
constexpr std::array<AuditPeriod, 4> periods{
    {{1, Text::audit_days_1}, {7, Text::audit_days_7}, {30, Text::audit_days_30}, {0, Text::audit_days_0}}};

void read_audit(const Scene& scene, const AuditFilter& filter) {
    scene.ui.intend(app::SignInDeed{app::ReadAudit{filter}});
}

std::string name_of_account(const app::State& state, records::AccountId id) {
    const records::Account* account = state.account.find(id);
    return account != nullptr ? account->name : "#" + std::to_string(id.value);
}

std::string name_of_trainee(const app::State& state, records::TraineeId id) {
    for (const records::Trainee& one : state.trainees)
        if (one.id == id) return one.name;
    return "#" + std::to_string(id.value);
}

/// Who did it.
std::string who_did(const Scene& scene, const AuditEntry& entry) {
    const Ui& ui = scene.ui;
    if (entry.by.account != records::AccountId{}) return name_of_account(scene.state(), entry.by.account);
    if (entry.by.role == "console") return ui.words(Text::audit_by_console);
    if (entry.by.trainee != records::TraineeId{}) return name_of_trainee(scene.state(), entry.by.trainee);
    // Whoever signs in is nobody yet; it is told about them.
    if (entry.account != records::AccountId{}) return name_of_account(scene.state(), entry.account);
    if (entry.trainee != records::TraineeId{}) return name_of_trainee(scene.state(), entry.trainee);
    return ui.words(Text::audit_by_open);
}

/// Whom and what it is about, in one line; may be empty.
std::string about_what(const Scene& scene, const AuditEntry& entry, const std::string& who) {
    std::string about;
    const auto add = [&about](const std::string& part) {
        if (!part.empty()) about += (about.empty() ? "" : " · ") + part;
    };
    const auto add_person = [&](const std::string& name) {
        if (name != who) add(name);
    };
    if (entry.account != records::AccountId{}) add_person(name_of_account(scene.state(), entry.account));
    if (entry.trainee != records::TraineeId{}) add_person(name_of_trainee(scene.state(), entry.trainee));
    if (entry.attempt != records::AttemptId{})
        add(scene.ui.words(Text::audit_attempt, {std::to_string(entry.attempt.value)}));
    // The number of a try or of a deed says nothing to whoever reads this.
    if (!entry.outcome.empty()) return about;
    const std::optional<records::Role> role = records::role_from(entry.detail);
    add(role ? std::string(scene.ui.words(role_word(*role)))
             : scene.ui.shown(app::audit_subject(scene.app.content(), entry)));
    return about;
}

/// In one line, or two where there is little room.
float audit_row_height(const Scene& scene) {
    return scene.ui.px(scene.width() >= audit_one_line_from ? 44 : 70);
}

void draw_audit_row(Scene& scene, Rect row, const AuditEntry& entry) {
    Ui& ui = scene.ui;
    hairline(ui, row);
    const app::AuditWord* word = app::find_audit_word(entry.what);
    const std::string what = word != nullptr ? ui.words(word->text) : entry.what;
    const std::string who = who_did(scene, entry);
    const bool wide = scene.width() >= audit_one_line_from;
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"audit:" + std::to_string(entry.id), what, row.x, row.y, row.w, row.h, true, false, who});
    }
    Rect second = row;
    if (!wide) {
        row = second.take_top(ui.px(37));
        second.h = ui.px(28);
    }
    text_in(ui, Face::caption, row.take_left(ui.px(104), ui.px(12)), ui.theme.ink2,
            core::to_local_short(entry.at));
    const Rect who_place = wide ? row.take_left(std::floor(row.w * 0.25F), ui.px(12)) : row;
    Rect rest = wide ? row : second;
    const float column = wide ? std::floor(rest.w * 0.4F) : 0;
    const float width = std::min(rest.w, text_width(ui, Face::body, what) + 1);
    const Rect what_place = rest.take_left(std::max(width, column), ui.px(12));
    Rect& chip_place = wide ? rest : row;
    if (!entry.outcome.empty()) {
        const Text outcome = entry.outcome == "refused" ? Text::audit_refused : Text::audit_failed;
        chip_right(ui, chip_place, ui.words(outcome), {ChipKind::advice, Icon::warn, 24});
    }
    text_in(ui, Face::body_bold, wide ? who_place : row, ui.theme.ink, who);
    text_in(ui, Face::body, what_place, ui.theme.ink, what);
    if (rest.w > ui.px(40)) text_in(ui, Face::caption, rest, ui.theme.ink2, about_what(scene, entry, who));
}

/// Accounts and trainees whose name holds what was typed, as chips; pressing one chooses it.
void draw_person_filter(Scene& scene, Rect& column, AuditFilter filter) {
    Ui& ui = scene.ui;
    AccountMemory& memory = scene.memory.account;
    text_field(ui, "audit:person", column.take_top(ui.px(44), ui.px(8)), memory.person,
               {.ghost = ui.words(Text::audit_find), .aside = {}});
    const bool chosen = filter.account != records::AccountId{} || filter.trainee != records::TraineeId{};
    if (memory.person.empty() && !chosen) return;
    Rect row = column.take_top(ui.px(34), ui.px(8));
    const auto chip_of = [&](const std::string& id, const std::string& name, bool on) {
        const std::string label = filter_chip_label(ui, name, ui.px(200));
        const float width = filter_chip_width(ui, label, on);
        if (width > row.w) return false;
        return filter_chip(ui, id, row.take_left(width, ui.px(8)), label, on);
    };
    if (chip_of("audit:anybody", ui.words(Text::audit_anybody), !chosen)) {
        filter.account = {};
        filter.trainee = {};
        memory.person.clear();
        read_audit(scene, filter);
    }
    const auto is_meant = [&memory](const std::string& name, bool on) {
        return on || (!memory.person.empty() && name.find(memory.person) != std::string::npos);
    };
    for (const records::Account& one : scene.state().account.accounts) {
        const bool on = filter.account == one.id;
        if (!is_meant(one.name, on)) continue;
        if (!chip_of("audit:account:" + std::to_string(one.id.value), one.name, on)) continue;
        read_audit(scene, {filter.kind, one.id, {}, filter.days});
    }
    for (const records::Trainee& one : scene.state().trainees) {
        const bool on = filter.trainee == one.id;
        if (!is_meant(one.name, on)) continue;
        if (!chip_of("audit:trainee:" + std::to_string(one.id.value), one.name, on)) continue;
        read_audit(scene, {filter.kind, {}, one.id, filter.days});
    }
}

void draw_audit_filters(Scene& scene, Rect& column, AuditFilter filter) {
    Ui& ui = scene.ui;
    std::vector<SegmentedChoice> kinds;
    for (std::size_t i = 0; i < kind_words.size(); ++i)
        kinds.push_back({"audit:kind:" + std::to_string(i), ui.words(kind_words[i])});
    const Rect kind_place = column.take_top(segmented_height(ui, column.w, kinds), ui.px(8));
    if (const auto kind = segmented(ui, kind_place, kinds, static_cast<std::size_t>(filter.kind))) {
        filter.kind = static_cast<AuditKind>(*kind);
        read_audit(scene, filter);
    }
    std::vector<SegmentedChoice> days;
    std::optional<std::size_t> chosen;
    for (const AuditPeriod& period : periods) {
        if (period.days == filter.days) chosen = days.size();
        days.push_back({"audit:days:" + std::to_string(period.days), ui.words(period.words)});
    }
    const Rect days_place = column.take_top(segmented_height(ui, column.w, days), ui.px(8));
    if (const auto period = segmented(ui, days_place, days, chosen)) {
        filter.days = periods.at(*period).days;
        read_audit(scene, filter);
    }
    draw_person_filter(scene, column, filter);
}

void draw_entries(Scene& scene, Rect& column, const app::AuditView& view) {
    Ui& ui = scene.ui;
    account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
        for (const AuditEntry& entry : view.entries)
            draw_audit_row(scene, inside.take_top(audit_row_height(scene)), entry);
        if (!view.has_more) return;
        inside.take_top(ui.px(8));
        if (button(ui, "audit:more", inside.take_top(ui.px(44)), ui.words(Text::audit_more),
                   {.kind = ButtonKind::secondary, .icon = Icon::down})) {
            ui.intend(app::SignInDeed{app::ReadMoreAudit{}});
        }
    });
    if (view.seal.empty()) return;
    const std::string seal = ui.words(Text::audit_seal, {view.seal.substr(0, 16)});
    text_in(ui, Face::caption, column.take_top(ui.px(22)), ui.theme.ink2, seal);
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::audit_seal_hint)),
                    ui.px(8));
}

}  // namespace

void draw_audit(Scene& scene) {
    Ui& ui = scene.ui;
    const auto& audit = scene.state().account.audit;
    if (scene.memory.entered) read_audit(scene, audit ? audit->filter : AuditFilter{});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::supervisor);
    bar_title(ui, bar, ui.words(Text::audit_title));
    if (!audit) return;
    ScrollArea page(ui, "page:audit", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(1080));
    column.take_top(ui.px(16));
    draw_audit_filters(scene, column, audit->filter);
    if (audit->entries.empty()) {
        const Rect place = column.take_top(ui.px(320));
        if (empty_state(ui, place, "audit:all", ui.words(Text::audit_none), ui.words(Text::audit_none_way),
                        ui.words(Text::audit_none_go))) {
            read_audit(scene, {AuditKind::all, {}, {}, 0});
        }
    } else {
        draw_entries(scene, column, *audit);
    }
    page.set_height(column.y + ui.px(4) - page.content().y);
}

}  // namespace frontdesk::ui
