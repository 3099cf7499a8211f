#include "monkey_watch.h"

#include <algorithm>
#include <limits>

namespace frontdesk::tests {

namespace {

constexpr int every_attempt = std::numeric_limits<int>::max();

std::string named(const records::AttemptHead& head) {
    return "attempt " + std::to_string(head.id.value) + " at " + head.scenario;
}

void look_at_widget(const ui::TracedWidget& widget, const std::string& screen, float width) {
    const std::string what = screen + ": " + widget.id + " '" + widget.label + "'";
    if (widget.clipped) throw Trouble(what + " is cut off");
    if (widget.x < -1) throw Trouble(what + " begins left of the window");
    if (widget.x + widget.width > width + 1) throw Trouble(what + " leaves the window");
}

}  // namespace

void look_at_picture(const ui::Trace& trace, int width) {
    std::set<std::string> seen;
    bool any = false;
    for (const ui::TracedWidget& widget : trace.widgets()) {
        look_at_widget(widget, trace.screen(), static_cast<float>(width));
        if (widget.id != "heading" && !seen.insert(widget.id).second) {
            throw Trouble(trace.screen() + ": two widgets are called " + widget.id);
        }
        any = any || (widget.enabled && widget.visible);
    }
    if (!any) throw Trouble("nothing can be pressed on the screen '" + trace.screen() + "'");
}

void RecordsWatch::look(const records::Store& store) {
    const records::Health health = store.check_health();
    if (!health.sound) throw Trouble("the file of records is not sound: " + health.faults.front());
    std::set<records::TraineeId> people;
    std::set<records::AttemptId> there;
    for (const records::Trainee& trainee : store.trainees()) {
        people.insert(trainee.id);
        look_at_sittings(store, trainee.id);
        for (const records::AttemptHead& head : store.attempts(trainee.id, every_attempt)) {
            there.insert(head.id);
            look_at(store, head);
        }
    }
    if (!std::includes(people.begin(), people.end(), m_people.begin(), m_people.end())) {
        throw Trouble("somebody who practised is gone");
    }
    m_people = std::move(people);
    for (const auto& [id, head] : m_known) {
        if (!there.contains(id)) throw Trouble(named(head) + " is gone");
    }
}

void RecordsWatch::look_at(const records::Store& store, const records::AttemptHead& head) {
    const auto known = m_known.find(head.id);
    if (known != m_known.end()) {
        const records::AttemptHead& before = known->second;
        if (before.scenario != head.scenario || before.trainee != head.trainee || before.seed != head.seed) {
            throw Trouble(named(head) + " has become another one");
        }
        const bool was_over = before.state != records::AttemptState::open;
        if (was_over && (head.state != before.state || head.total != before.total ||
                         head.passed != before.passed || head.turns != before.turns)) {
            throw Trouble(named(head) + " was over and has changed");
        }
    }
    if (head.state == records::AttemptState::open && store.load_open(head.id).snapshot.empty()) {
        throw Trouble(named(head) + " is open and has nothing to go on from");
    }
    m_known[head.id] = head;
}

void RecordsWatch::look_at_sittings(const records::Store& store, records::TraineeId trainee) {
    std::size_t known = 0;
    for (const auto& [id, sitting] : m_sittings) known += sitting.trainee == trainee ? 1 : 0;
    const std::vector<records::Sitting> sittings = store.sittings(trainee);
    if (sittings.size() < known) throw Trouble("an examination is gone");
    for (const records::Sitting& sitting : sittings) {
        const auto before = m_sittings.find(sitting.id);
        if (before != m_sittings.end() && !before->second.is_open &&
            (sitting.is_open || sitting.passed != before->second.passed)) {
            throw Trouble("examination " + std::to_string(sitting.id.value) + " was over and has changed");
        }
        m_sittings[sitting.id] = sitting;
    }
}

long RecordsWatch::finished() const {
    return std::count_if(m_known.begin(), m_known.end(),
                         [](const auto& one) { return one.second.state == records::AttemptState::finished; });
}

}  // namespace frontdesk::tests
