#include "app/practice_overview.h"

#include <algorithm>
#include <set>

#include "core/local_day.h"
#include "json/value.h"

namespace frontdesk::app {

namespace {

/// What the reviews say of one item.
struct History {
    int tries = 0, right = 0;
    bool last_right = false;
    core::Instant last;
};

std::map<std::string, History> histories_of(const std::vector<records::Review>& reviews) {
    std::map<std::string, History> histories;
    for (const records::Review& review : reviews) {
        History& history = histories[review.item];
        ++history.tries;
        history.right += review.correct ? 1 : 0;
        history.last_right = review.correct;
        history.last = review.at;
    }
    return histories;
}

/// The cards of what there still is.
std::vector<practice::Item> items_of(const curriculum::Curriculum& curriculum, const Cards& cards) {
    std::vector<practice::Item> items;
    for (const auto& [key, row] : cards) {
        if (find_item(curriculum, key)) items.push_back({key, card_of(row)});
    }
    return items;
}

/// Looks up what is known of each item of a drill or topic.
class Lookup {
  public:
    Lookup(const PracticeFacts& facts, const std::set<std::string>& waiting)
        : m_facts(facts), m_waiting(waiting), m_histories(histories_of(facts.reviews)) {}

    DrillStanding standing_of(const curriculum::Drill& drill) const {
        DrillStanding standing;
        standing.drill = &drill;
        for (const PracticeItem& item : app::items_of(drill)) {
            const History history = of(item.key);
            ++standing.situations;
            standing.practised += history.tries > 0 ? 1 : 0;
            standing.due += m_waiting.contains(item.key) ? 1 : 0;
            standing.tries += history.tries;
            standing.right += history.right;
        }
        return standing;
    }

    TopicStanding standing_of(const curriculum::Topic& topic) const {
        TopicStanding standing;
        standing.topic = &topic;
        if (const auto since = round_since(m_facts.drafts, topic.id)) standing.round = OpenRound{*since, 0};
        for (const PracticeItem& item : app::items_of(topic)) {
            const History history = of(item.key);
            ++standing.questions;
            standing.answered += history.tries > 0 ? 1 : 0;
            standing.right += history.last_right ? 1 : 0;
            standing.due += m_waiting.contains(item.key) ? 1 : 0;
            if (standing.round && history.tries > 0 && history.last >= standing.round->since) {
                ++standing.round->answered;
            }
        }
        return standing;
    }

  private:
    History of(const std::string& key) const {
        const auto found = m_histories.find(key);
        return found == m_histories.end() ? History{} : found->second;
    }

    const PracticeFacts& m_facts;
    const std::set<std::string>& m_waiting;
    std::map<std::string, History> m_histories;
};

/// As the courses have them, then the others.
std::vector<const curriculum::Topic*> topics_in_order(const curriculum::Curriculum& curriculum) {
    std::vector<const curriculum::Topic*> topics;
    const auto add = [&topics](const curriculum::Topic* topic) {
        const bool known = std::find(topics.begin(), topics.end(), topic) != topics.end();
        if (topic != nullptr && !known) topics.push_back(topic);
    };
    for (const curriculum::Course& course : curriculum.courses) {
        for (const curriculum::CourseDay& day : course.days) {
            for (const curriculum::CourseStep& step : day.steps) {
                if (step.kind == curriculum::StepKind::knowledge) add(curriculum.find_topic(step.id));
            }
        }
    }
    for (const curriculum::Topic& topic : curriculum.topics) add(&topic);
    return topics;
}

int done_since(const std::vector<records::Review>& reviews, core::Instant moment) {
    return static_cast<int>(
        std::count_if(reviews.begin(), reviews.end(),
                      [moment](const records::Review& review) { return review.at >= moment; }));
}

}  // namespace

const DrillStanding* PracticeOverview::find_drill(const std::string& rule) const {
    const auto found = std::find_if(drills.begin(), drills.end(),
                                    [&rule](const auto& standing) { return standing.drill->rule == rule; });
    return found == drills.end() ? nullptr : &*found;
}

const TopicStanding* PracticeOverview::find_topic(const std::string& topic) const {
    const auto found = std::find_if(topics.begin(), topics.end(),
                                    [&topic](const auto& standing) { return standing.topic->id == topic; });
    return found == topics.end() ? nullptr : &*found;
}

PracticeOverview overview_of(const curriculum::Curriculum& curriculum, const PracticeFacts& facts,
                             core::Instant now) {
    PracticeOverview overview;
    overview.limit = facts.limit;
    overview.done_today = done_since(facts.reviews, core::start_of(core::local_day(now)));
    const practice::Parameters parameters = practice_parameters(now);
    const practice::Today today = today_of(now, overview.limit, overview.done_today);
    const std::vector<practice::Item> items = items_of(curriculum, facts.cards);
    for (const practice::Item& item : practice::due_now(parameters, items, today, now)) {
        const bool is_drill = find_item(curriculum, item.key)->is_drill();
        (is_drill ? overview.due_drills : overview.due_questions).push_back(item.key);
    }
    const practice::Today without_limit = today_of(now, static_cast<int>(items.size()), 0);
    std::set<std::string> waiting;
    for (const practice::Item& item : practice::due_now(parameters, items, without_limit, now)) {
        waiting.insert(item.key);
    }
    overview.waiting = static_cast<int>(waiting.size());
    overview.days = practice::forecast(items, day_starts(now, forecast_days), today);
    overview.next_due = practice::next_due(items, today, now);
    const Lookup lookup(facts, waiting);
    for (const curriculum::Drill& drill : curriculum.drills) {
        overview.drills.push_back(lookup.standing_of(drill));
    }
    for (const curriculum::Topic* topic : topics_in_order(curriculum)) {
        overview.topics.push_back(lookup.standing_of(*topic));
    }
    return overview;
}

std::string round_key(const std::string& topic) {
    return "round:" + topic;
}

std::string round_text(core::Instant since) {
    json::Value round;
    round.set("since", since.ms);
    return json::write(round);
}

std::optional<core::Instant> round_since(const std::map<std::string, std::string>& drafts,
                                         const std::string& topic) {
    const auto stored = drafts.find(round_key(topic));
    if (stored == drafts.end()) return std::nullopt;
    const json::Parsed parsed = json::parse(stored->second, "round");
    const json::Value* since = parsed.usable ? parsed.root.find("since") : nullptr;
    if (since == nullptr || since->as_integer() == nullptr) return std::nullopt;
    return core::Instant{*since->as_integer()};
}

}  // namespace frontdesk::app
