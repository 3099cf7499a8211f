#include <cstdio>
#include <filesystem>

#include "app/app.h"
#include "core/error.h"
#include "core/file.h"
#include "session/script.h"

// Fills a folder with the records of some weeks of practice, always the same ones: what the reference
// pictures are taken of.
//   reference_records FOLDER [class]
// With `class` a dozen more people at two sites have practised, well and badly: what supervisors look at.
using namespace frontdesk;

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t day_ms = 24 * 60 * minute_ms;
/// Monday, 2 November 2026, midnight in China.
constexpr std::int64_t first_day_ms = 1'793'548'800'000;
constexpr std::int64_t seconds_for_a_turn = 25;

/// Somebody who plays scripts at given hours.
class Pastime {
  public:
    explicit Pastime(const std::filesystem::path& folder)
        : m_app({std::filesystem::path(FRONTDESK_SOURCE_DIR) / "scenarios", folder}, m_clock) {}

    /// @param day from 0
    /// @param minute of the day
    void at(int day, int minute) {
        m_clock.advance_ms(first_day_ms + day * day_ms + minute * minute_ms - m_clock.now().ms);
    }

    app::Changes apply(const app::Intent& intent) {
        const app::Changes changes = m_app.apply(intent);
        if (!changes.refused) return changes;
        throw core::Error(m_app.state().notice ? m_app.state().notice->text : "refused", "");
    }

    /// The inputs of a play in tests/plays, from one to another; `last` −1: to its end.
    void play(const std::string& script, int first = 0, int last = -1) {
        const std::string file = std::string(FRONTDESK_SOURCE_DIR) + "/tests/plays/" + script + ".play.jsonl";
        const session::Script read = session::read_script(core::read_file(file), file);
        const int end = last < 0 ? static_cast<int>(read.lines.size()) : last;
        for (int i = first; i < end; ++i) {
            m_clock.advance_ms(seconds_for_a_turn * 1000);
            apply(app::Play{read.lines[static_cast<std::size_t>(i)].input});
        }
    }

    void practise(const std::string& scenario, const std::string& script, int last = -1) {
        constexpr std::uint64_t seed = 7;
        apply(app::StartScenario{scenario, app::Mode::practice, seed});
        play(script, 0, last);
    }

    /// Answers what is asked with the model answers, until the paper is done.
    void answer_well() {
        while (m_app.state().running) {
            m_clock.advance_ms(seconds_for_a_turn * 1000);
            apply(app::Play{model_answer(*m_app.step().node)});
        }
    }

    const app::State& state() const { return m_app.state(); }

  private:
    static session::Input model_answer(const scenario::Node& node) {
        if (const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind))
            return session::Say{reply->models.front()};
        if (const auto* summary = std::get_if<scenario::SummaryNode>(&node.kind))
            return session::Say{summary->models.front()};
        if (const auto* act = std::get_if<scenario::ActNode>(&node.kind))
            return session::Do{act->options.front().act};
        if (const auto* choice = std::get_if<scenario::ChoiceNode>(&node.kind))
            return session::Choose{choice->options.front().id};
        if (const auto* asked = std::get_if<scenario::ExerciseNode>(&node.kind))
            return session::Answer{exercise::solution_of(asked->exercise)};
        session::Fill fill;
        for (const auto& field : std::get<scenario::FormNode>(node.kind).fields)
            fill.fields[field.id] = field.expect.empty() ? "今天下午四点" : field.expect.front();
        return fill;
    }

    core::ManualClock m_clock;
    app::App m_app;
};

/// The first weeks of somebody diligent who is rude at the beginning.
void first_weeks(Pastime& pastime) {
    pastime.at(2, 960);
    pastime.apply(app::AddTrainee{"周晓芸", "金穗花园物业服务中心", "早班组"});
    pastime.apply(app::ShownRound{});
    pastime.practise("phone-greeting", "greeting-missed");
    pastime.at(3, 545);
    pastime.practise("complaint-angry-leak", "angry-leak-rude");
    const records::AttemptId rude = pastime.state().result->head.id;
    std::size_t second_reply = 0;
    int replies = 0;
    const auto& lines = pastime.state().result->session.transcript;
    for (std::size_t i = 0; i < lines.size() && replies < 2; ++i) {
        if (lines[i].kind == session::EntryKind::reply && ++replies == 2) second_reply = i;
    }
    pastime.at(3, 560);
    pastime.apply(app::RetryFrom{rude, second_reply});
    pastime.answer_well();
    pastime.at(7, 850);
    pastime.practise("phone-greeting", "greeting-polite");
    pastime.at(10, 690);
    pastime.practise("desk-collect-fee", "collect-fee-average");
    pastime.at(14, 945);
    pastime.practise("desk-farewell", "farewell-good");
    pastime.at(16, 615);
    pastime.practise("complaint-angry-leak", "angry-leak-polite");
}

void examination(Pastime& pastime, std::uint64_t draw, int papers) {
    pastime.apply(app::StartExam{"new-hire", draw});
    for (int paper = 0; paper < papers; ++paper) {
        if (!pastime.state().running) pastime.apply(app::BeginPaper{});
        pastime.answer_well();
    }
}

void fill(const std::filesystem::path& folder) {
    {
        Pastime pastime(folder);
        first_weeks(pastime);
        pastime.at(16, 840);
        examination(pastime, 471'100, 3);
        pastime.at(17, 530);
        pastime.practise("complaint-callback", "callback-average", 5);
        pastime.apply(app::KeepDraft{"好的，鲍先生，我这就"});
    }
    // The other one's machine stopped in the middle of her examination.
    Pastime pastime(folder);
    pastime.at(17, 540);
    pastime.apply(app::AddTrainee{"李小红", "金穗花园物业服务中心", "晚班组"});
    pastime.apply(app::ShownRound{});
    examination(pastime, 200'300, 1);
    pastime.apply(app::BeginPaper{});
}

/// One of the class: out of ten attempts so many are good, and so many of the others rude.
struct Classmate {
    const char* name;
    const char* site;
    const char* team;
    int good = 0, rude = 0;
};

constexpr const char* garden = "金穗花园物业服务中心";
constexpr const char* village = "银杏里物业服务中心";
constexpr Classmate classmates[] = {
    {"王强", garden, "早班组", 9, 0},   {"赵丽", garden, "早班组", 8, 0},
    {"郑洁", garden, "早班组", 7, 1},   {"吴迪", garden, "早班组", 5, 2},
    {"何佳", garden, "晚班组", 9, 0},   {"冯涛", garden, "晚班组", 4, 4},
    {"韩梅", garden, "晚班组", 6, 2},   {"邓超", garden, "晚班组", 3, 5},
    {"曹颖", village, "早班组", 8, 1},  {"彭程", village, "早班组", 6, 1},
    {"田甜", village, "晚班组", 10, 0}, {"林小雨", village, "晚班组", 2, 6},
};

/// A scenario of which there is a good, an average and a rude play.
struct PlayedThrice {
    const char* scenario;
    const char* play;
};
constexpr PlayedThrice played_thrice[] = {
    {"complaint-vent", "vent"},
    {"phone-arrears", "arrears"},
    {"desk-fee-question", "fee-question"},
    {"complaint-neighbour-noise", "neighbour-noise"},
    {"phone-enquiry-parking-fee", "parking-fee"},
    {"phone-visit-appointment", "visit-appointment"},
    {"desk-greet-visitor", "greet-visitor"},
    {"complaint-enquiry", "enquiry"},
    {"desk-deposit-refund", "deposit-refund"},
    {"phone-complaint-angry-noise", "night-noise"},
};

/// Everybody plays every one of them, on a day and at an hour of their own.
void class_of_a_dozen(const std::filesystem::path& folder) {
    constexpr int first_minute = 8 * 60 + 30;
    constexpr int minutes_for_one = 35;
    int play = 0;
    for (const PlayedThrice& one : played_thrice) {
        Pastime pastime(folder);
        int person = 0;
        for (const Classmate& mate : classmates) {
            pastime.at(play * 2, first_minute + person * minutes_for_one);
            pastime.apply(app::AddTrainee{mate.name, mate.site, mate.team});
            if (play == 0) pastime.apply(app::ShownRound{});
            // The same few steps for everybody, begun elsewhere by each.
            const int luck = (play * 7 + person * 3) % 10;
            const bool is_rude = luck >= mate.good && luck < mate.good + mate.rude;
            const char* how = luck < mate.good ? "-good" : is_rude ? "-rude" : "-average";
            pastime.practise(one.scenario, std::string(one.play) + how);
            ++person;
        }
        ++play;
    }
}

}  // namespace

int main(int count, char** words) {
    const bool with_class = count == 3 && std::string(words[2]) == "class";
    if (count != 2 && !with_class) {
        std::fprintf(stderr, "reference_records FOLDER [class]\n");
        return 2;
    }
    try {
        fill(core::path_from_utf8(words[1]));
        if (with_class) class_of_a_dozen(core::path_from_utf8(words[1]));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "reference_records: %s\n", error.what());
        return 1;
    }
}
