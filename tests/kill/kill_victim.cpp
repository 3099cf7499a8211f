// Plays by itself until somebody kills it, through the same door as the window, and tells each step on
// standard output before (`about`) and after (`done`) it was applied, one JSON object a line. What was told
// as done must be found in the records after a kill at any moment.
//   kill_victim SCENARIOS DATA SEED
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include "app/app.h"
#include "core/error.h"
#include "core/file.h"
#include "core/random.h"
#include "json/value.h"
#include "text/utf8.h"

namespace {

using namespace frontdesk;
using json::Value;

/// One system call a line: what was written is out, whatever happens to this process next.
void tell(const Value& line) {
    const std::string text = json::write(line) + '\n';
    if (::write(STDOUT_FILENO, text.data(), text.size()) != static_cast<ssize_t>(text.size())) std::exit(3);
}

class Victim {
  public:
    Victim(const app::Places& places, const core::Clock& clock, std::uint64_t seed)
        : m_app(places, clock), m_random{seed} {}

    void play_until_killed() {
        apply("sign in", app::AddTrainee{"赵敏", "金穗花园", ""});
        resume_what_is_open();
        while (true) {
            if (!m_app.state().running) start_any();
            take_a_step();
            std::this_thread::sleep_for(std::chrono::microseconds(m_random.below(600)));
        }
    }

  private:
    void resume_what_is_open() {
        for (const records::AttemptHead& attempt : m_app.state().attempts) {
            if (attempt.state != records::AttemptState::open) continue;
            apply("resume", app::ResumeAttempt{attempt.id});
            return;
        }
    }

    void start_any() {
        const auto& scenarios = m_app.content().library.scenarios;
        if (scenarios.empty()) throw core::Error("there is no scenario", "Name the folder of the scenarios.");
        const auto& scenario = scenarios[m_random.below(scenarios.size())];
        apply("start", app::StartScenario{scenario.id, app::Mode::practice, 0});
    }

    void take_a_step() {
        const std::uint64_t chance = m_random.below(20);
        if (chance == 0 && apply("step back", app::StepBack{})) return;
        if (chance == 1) apply("wait", app::Play{session::Wait{0.5}});
        if (chance == 2) apply("hint", app::Play{session::AskHint{}});
        if (chance == 3) jot_down();
        if (chance == 4) write_a_note();
        if (m_app.state().running) answer(*m_app.step().node);
    }

    /// Something goes into the form while the talk goes on.
    void jot_down() {
        if (!m_app.state().running) return;
        const app::RunningAttempt& running = *m_app.state().running;
        app::KeepDraft typed{running.draft, running.fields};
        typed.fields["note"] = "夜里 " + std::to_string(m_random.below(12)) + " 点也\"漏\"";
        apply("type", typed);
    }

    /// What a trainer types and has not given yet; now and then all of it is taken away.
    void write_a_note() {
        const std::uint64_t number = m_random.below(12);
        const std::string words = number == 0 ? "" : "周五前练 " + std::to_string(number) + " 遍";
        apply("write", app::KeepWords{app::assignment_note_place, words});
    }

    void answer(const scenario::Node& node) {
        if (const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind)) return say(*reply);
        if (const auto* choice = std::get_if<scenario::ChoiceNode>(&node.kind)) {
            apply("choose", app::Play{session::Choose{any(choice->options).id}});
        } else if (const auto* acts = std::get_if<scenario::ActNode>(&node.kind)) {
            apply("do", app::Play{session::Do{any(acts->options).act}});
        } else if (const auto* form = std::get_if<scenario::FormNode>(&node.kind)) {
            fill(*form);
        }
    }

    /// Types the reply in two goes, as somebody does who thinks in between, and sends it.
    void say(const scenario::ReplyNode& node) {
        std::vector<std::string> replies = node.models;
        replies.insert(replies.end(), node.bad.begin(), node.bad.end());
        const std::string& reply = any(replies);
        const app::FormFields fields = m_app.state().running->fields;
        apply("type", app::KeepDraft{text::repaired(reply.substr(0, reply.size() / 2)), fields});
        apply("type", app::KeepDraft{reply, fields});
        apply("say", app::Play{session::Say{reply}});
    }

    void fill(const scenario::FormNode& form) {
        session::Fill fields;
        for (const scenario::FormField& field : form.fields) {
            const auto& values = field.kind == scenario::FieldKind::choice ? field.choices : field.expect;
            if (!values.empty()) fields.fields[field.id] = any(values);
        }
        apply("type", app::KeepDraft{"", fields.fields});
        apply("fill", app::Play{fields});
    }

    template <typename Item>
    const Item& any(const std::vector<Item>& items) {
        FRONTDESK_CHECK(!items.empty());
        return items[m_random.below(items.size())];
    }

    /// False if it was refused.
    bool apply(const char* what, const app::Intent& intent) {
        Value about;
        about.set("about", what);
        tell(about);
        const app::Changes changes = m_app.apply(intent);
        if (m_app.state().notice && m_app.state().notice->kind == app::NoticeKind::failure) {
            throw core::Error(m_app.state().notice->text, m_app.state().notice->way_out);
        }
        tell(standing(changes.refused ? "refused" : what));
        return !changes.refused;
    }

    /// Where the run stands now, as it must be found again.
    Value standing(const char* what) const {
        Value line;
        line.set("done", what);
        const app::State& state = m_app.state();
        line.set("note", state.kept.at(app::assignment_note_place));
        if (state.running) {
            const session::Session& session = state.running->session;
            line.set("attempt", state.running->id.value);
            line.set("inputs", session.inputs);
            line.set("node", session.at);
            line.set("draft", state.running->draft);
            Value fields{json::Object{}};
            for (const auto& [id, value] : state.running->fields) fields.set(id, value);
            line.set("fields", std::move(fields));
            Value turns{json::Array{}};
            for (const session::Entry& entry : session.transcript) turns.push(entry.text);
            line.set("turns", std::move(turns));
        } else if (state.result) {
            line.set("finished", state.result->head.id.value);
            line.set("total", state.result->score.total);
        }
        return line;
    }

    app::App m_app;
    core::Random m_random;
};

}  // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::fprintf(stderr, "kill_victim SCENARIOS DATA SEED\n");
        return 2;
    }
    try {
        const core::SystemClock clock;
        Victim({core::path_from_utf8(words[1]), core::path_from_utf8(words[2])}, clock, std::stoull(words[3]))
            .play_until_killed();
    } catch (const core::Error& error) {
        std::fprintf(stderr, "%s. %s\n", error.what(), error.way_out().c_str());
        return 1;
    }
}
