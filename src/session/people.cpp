#include "session/people.h"

#include <algorithm>

#include "session/phone.h"

namespace frontdesk::session {
namespace {

bool is_of_two_lines(const scenario::Scenario& scenario) {
    return std::any_of(scenario.people.begin(), scenario.people.end(),
                       [](const scenario::Owner& person) { return person.line == 2; });
}

/// The owner is on the first line.
const scenario::Owner& person_on(const scenario::Scenario& scenario, int line) {
    const auto found = std::find_if(scenario.people.begin(), scenario.people.end(),
                                    [&](const scenario::Owner& person) { return person.line == line; });
    return line == 1 || found == scenario.people.end() ? scenario.owner : *found;
}

bool is_call(LineState state) {
    return state == LineState::talking || state == LineState::held;
}

}  // namespace

int Session::heat_of(const std::string& person) const {
    constexpr int usual_heat = 50;
    const auto found = heats.find(person);
    return found == heats.end() ? usual_heat : found->second;
}

const scenario::Owner& present_person(const scenario::Scenario& scenario, const Session& session) {
    const scenario::Owner* person = scenario.person(session.present);
    return person == nullptr ? scenario.owner : *person;
}

const scenario::Owner& person_of(const scenario::Scenario& scenario, const Entry& entry) {
    const scenario::Owner* person = scenario.person(entry.person);
    return person == nullptr ? scenario.owner : *person;
}

void people_begin(const scenario::Scenario& scenario, Session& session) {
    session.present = scenario.owner.id;
    session.here = {scenario.owner.id};
    session.heats = {{scenario.owner.id, scenario.owner.heat}};
    for (const scenario::Owner& person : scenario.people) session.heats[person.id] = person.heat;
}

void come(Session& session, const std::string& person) {
    auto& here = session.here;
    if (std::find(here.begin(), here.end(), person) == here.end()) here.push_back(person);
}

void leave(Session& session, const std::string& person) {
    std::erase(session.here, person);
}

void turn_to(Session& session, const std::string& person) {
    come(session, person);
    session.present = person;
}

const scenario::Owner* person_on_line(const scenario::Scenario& scenario, int line) {
    return is_of_two_lines(scenario) ? &person_on(scenario, line) : nullptr;
}

void follow_lines(const scenario::Scenario& scenario, Session& session, const Phone& before) {
    if (!is_of_two_lines(scenario)) return;
    for (const int number : {1, 2}) {
        const LineState now = session.phone.line(number).state;
        const std::string& person = person_on(scenario, number).id;
        if (is_call(before.line(number).state) && now == LineState::idle) leave(session, person);
        if (now == LineState::talking && before.line(number).state != now) turn_to(session, person);
    }
}

}  // namespace frontdesk::session
