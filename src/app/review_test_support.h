#pragma once

#include <algorithm>
#include <string>

#include "app/test_support.h"

// For tests only: a station with accounts, and attempts that can be looked at.
namespace frontdesk::app {

/// A trainee has finished a good, a bad and a private attempt and left one open; another one has finished
/// one. There are a trainer, two supervisors and an administrator.
struct ReviewStation {
    static constexpr const char* password = "shan-shui-88";
    static constexpr const char* bad_reply = "不归我们管。";

    TestDesk desk;
    records::AttemptId good, bad, hidden, exam_like, open;

    ReviewStation() {
        desk.app.reset();
        desk.app.emplace(desk.places, desk.clock, Entrance{false, records::cheap_cost});
        desk.apply(AddTrainee{"李小红", "", ""});
        good = play_through(desk, "对不起，您请讲。");
        bad = play_through(desk, bad_reply);
        desk.apply(SetPrivate{true});
        hidden = play_through(desk, bad_reply);
        desk.apply(SetPrivate{false});
        desk.apply(StartScenario{"small-leak", Mode::practice, 7});
        open = desk.state().running->id;
        desk.apply(LeaveAttempt{});
        desk.apply(SignOut{});
        desk.apply(AddTrainee{"王芳", "", ""});
        exam_like = play_through(desk, "对不起，您请讲。");
        desk.apply(SignOut{});
        add_accounts();
    }

    const State& state() const { return desk.state(); }
    template <typename Deed>
    Changes review(const Deed& deed) {
        return desk.apply(ReviewDeed{deed});
    }

    /// A look into the records beside the program.
    records::Store store() const { return records::Store::open(records_file(desk.places), desk.clock); }

    void as_trainer() { sign_in(1); }
    void as_supervisor() { sign_in(2); }
    void as_other_supervisor() { sign_in(3); }
    void as_trainee(const std::string& name = "李小红") {
        desk.apply(SignOut{});
        for (const records::Trainee& one : state().trainees)
            if (one.name == name) desk.apply(ChooseTrainee{one.id});
        FRONTDESK_CHECK(state().trainee && state().trainee->name == name);
    }

    bool audit_has(const std::string& what) const { return !store().audit({.kinds = {what}}).empty(); }

    /// The first reply of the attempt that is open for review.
    int reply_turn() const {
        const auto& transcript = state().review.open->result.session.transcript;
        const auto found = std::find_if(transcript.begin(), transcript.end(), [](const auto& entry) {
            return entry.kind == session::EntryKind::reply;
        });
        return static_cast<int>(found - transcript.begin());
    }

  private:
    void add_accounts() {
        records::Store records = store();
        records.set_secret_cost(records::cheap_cost);
        using records::Role;
        for (const auto& [role, name] : {std::pair{Role::trainer, "师"},
                                         {Role::supervisor, "主"},
                                         {Role::supervisor, "副"},
                                         {Role::administrator, "管"}}) {
            records::Account account;
            account.role = role;
            account.name = name;
            records.add_account(account, records::Secret(std::string(password)));
        }
    }

    void sign_in(std::int64_t account) {
        desk.apply(SignOut{});
        desk.apply(SignInDeed{SignInAccount{{account}, records::Secret(std::string(password))}});
        FRONTDESK_CHECK(state().account.signed_in && state().account.signed_in->id.value == account);
    }
};

}  // namespace frontdesk::app
