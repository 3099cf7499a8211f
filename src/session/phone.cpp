#include "session/phone.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "session/refusals.h"

namespace frontdesk::session {
namespace {

bool is_one_of(const std::string& act, std::initializer_list<const char*> acts) {
    return std::any_of(acts.begin(), acts.end(), [&](const char* each) { return act == each; });
}

bool can_do(const Phone& phone, const std::string& act) {
    if (act == "pick-up") return phone.any(LineState::ringing) || phone.any(LineState::idle);
    if (act == "dial") return phone.any(LineState::idle);
    if (act == "hold") return phone.any(LineState::talking);
    if (act == "resume") return phone.any(LineState::held) && !phone.any(LineState::talking);
    if (act == "swap") return phone.any(LineState::held) && phone.any(LineState::talking);
    return true;
}

const char* in_words(LineState state) {
    switch (state) {
        case LineState::idle:
            return "空闲";
        case LineState::ringing:
            return "正在响铃";
        case LineState::talking:
            return "正在通话";
        case LineState::held:
            break;
    }
    return "正在保持";
}

struct ActName {
    const char* act;
    const char* name;
};
constexpr ActName act_names[] = {
    {"pick-up", "接听"}, {"dial", "拨号"}, {"hold", "保持"}, {"resume", "恢复通话"}, {"swap", "切换线路"}};

std::string name_of(const std::string& act) {
    for (const ActName& each : act_names) {
        if (act == each.act) return each.name;
    }
    return act;
}

/// What the lines as they stand call for.
std::vector<std::string> possible_now(const Phone& phone) {
    std::vector<std::string> names;
    if (phone.any(LineState::ringing)) names.push_back(name_of("pick-up"));
    for (const char* act : {"hold", "resume", "swap"}) {
        if (can_do(phone, act)) names.push_back(name_of(act));
    }
    if (phone.any(LineState::talking)) names.emplace_back("挂断");
    return names;
}

void enter(Line& line, LineState state, std::int64_t clock_ms) {
    line.state = state;
    line.since_ms = clock_ms;
}

void hold_calls(Phone& phone, std::int64_t clock_ms) {
    for (Line& line : phone.lines) {
        if (line.state == LineState::talking) enter(line, LineState::held, clock_ms);
    }
}

/// Whatever was talked on is held. Returns the line.
int talk_on(Phone& phone, int number, std::int64_t clock_ms) {
    if (number == 0) return 0;
    hold_calls(phone, clock_ms);
    enter(phone.line(number), LineState::talking, clock_ms);
    return number;
}

int pick_up(Phone& phone, int rings, std::int64_t clock_ms) {
    const int number = rings != 0 ? rings : line_in(phone, LineState::idle);
    if (rings != 0) phone.rings_at_pick_up = rings_now(phone.line(rings), clock_ms);
    return talk_on(phone, number, clock_ms);
}

}  // namespace

const char* to_word(LineState state) {
    static constexpr std::array words = {"idle", "ringing", "talking", "held"};
    static_assert(words.size() == static_cast<std::size_t>(LineState::held) + 1);
    return words.at(static_cast<std::size_t>(state));
}

HungUp hung_up(const Entry& entry) {
    if (entry.kind != EntryKind::act) return HungUp::nobody;
    if (entry.chosen == "hang-up") return HungUp::clerk_first;
    return entry.chosen == "wait-hang-up" ? HungUp::caller_first : HungUp::nobody;
}

int rings_now(const Line& line, std::int64_t clock_ms) {
    const std::int64_t passed = std::max<std::int64_t>(0, clock_ms - line.since_ms);
    return line.first_ring + static_cast<int>(passed / line.period_ms);
}

std::int64_t ring_at_ms(const Line& line, int ring) {
    return line.since_ms + (ring - line.first_ring) * line.period_ms;
}

std::int64_t gives_up_at_ms(const Line& line) {
    return ring_at_ms(line, std::max(line.last_ring, line.first_ring) + 1);
}

void start_ringing(Phone& phone, const scenario::Ringing& ringing, std::int64_t clock_ms) {
    const auto is_busy = [&](int number) {
        const LineState state = phone.line(number).state;
        return state == LineState::talking || state == LineState::held;
    };
    const int other = 3 - ringing.line;
    const int number = is_busy(ringing.line) && !is_busy(other) ? other : ringing.line;
    Line& line = phone.line(number);
    if (line.state == LineState::ringing) return;
    line.period_ms = std::max<std::int64_t>(1, std::llround(ringing.period_s * 1000.0));
    line.first_ring = std::max(1, ringing.already);
    line.last_ring = ringing.last_ring;
    enter(line, LineState::ringing, clock_ms);
}

void stop_ringing(Line& line) {
    if (line.state == LineState::ringing) line.state = LineState::idle;
}

int line_in(const Phone& phone, LineState state) {
    int found = 0;
    for (const int number : {1, 2}) {
        if (phone.line(number).state != state) continue;
        if (found == 0 || phone.line(number).since_ms < phone.line(found).since_ms) found = number;
    }
    return found;
}

int ringing_line(const Phone& phone, const scenario::Node& node) {
    const auto* act = std::get_if<scenario::ActNode>(&node.kind);
    if (act != nullptr && act->ringing && phone.line(act->ringing->line).state == LineState::ringing)
        return act->ringing->line;
    return line_in(phone, LineState::ringing);
}

bool begins_in_call(const scenario::Scenario& scenario) {
    bool can_end = false;
    for (const auto& [id, node] : scenario.nodes) {
        const auto* acts = std::get_if<scenario::ActNode>(&node.kind);
        if (acts == nullptr) continue;
        for (const scenario::ActOption& option : acts->options) {
            if (is_one_of(option.act, {"pick-up", "dial"})) return false;
            can_end = can_end || is_one_of(option.act, {"hold", "swap", "hang-up", "wait-hang-up"});
        }
    }
    return can_end;
}

std::string impossible(const Phone& phone, const std::string& act) {
    if (can_do(phone, act)) return {};
    const std::vector<std::string> names = possible_now(phone);
    std::string told = "现在不能“" + name_of(act) + "”：1 线" + in_words(phone.line(1).state);
    told += std::string("，2 线") + in_words(phone.line(2).state) + "。";
    return told +
           (names.empty() ? "电话上现在没有什么可做的。" : "电话上可以做的有：" + listed(names) + "。");
}

int do_act(Phone& phone, const std::string& act, int rings, std::int64_t clock_ms) {
    const int talking = line_in(phone, LineState::talking);
    if (act == "pick-up") return pick_up(phone, rings, clock_ms);
    if (act == "dial") return talk_on(phone, line_in(phone, LineState::idle), clock_ms);
    if (act == "resume" || act == "swap") return talk_on(phone, line_in(phone, LineState::held), clock_ms);
    if (talking == 0) return 0;
    if (act == "hold") {
        hold_calls(phone, clock_ms);
        return talking;
    }
    if (!is_one_of(act, {"hang-up", "wait-hang-up"})) return 0;
    enter(phone.line(talking), LineState::idle, clock_ms);
    return talking;
}

}  // namespace frontdesk::session
