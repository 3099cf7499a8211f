#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/practice_cards.h"
#include "app/practice_items.h"
#include "records/practice_rows.h"

// How far somebody is with what is practised beside scenarios, and what comes when.
namespace frontdesk::app {

/// Days that the forecast tells of, today among them.
inline constexpr int forecast_days = 7;

/// One drill: how well its situations are said better.
struct DrillStanding {
    const curriculum::Drill* drill = nullptr;  ///< never null
    int situations = 0;
    int practised = 0;  ///< situations that were said better at least once
    int due = 0;        ///< situations that wait now, whatever the limit
    int tries = 0;      ///< rated replies
    int right = 0;      ///< of these, without a forbidden act and with all that was wanted
};

/// A round through a topic, each question once, that was begun and not ended.
struct OpenRound {
    core::Instant since;
    int answered = 0;
};

/// One topic: what of it is known.
struct TopicStanding {
    const curriculum::Topic* topic = nullptr;  ///< never null
    int questions = 0;
    int answered = 0;  ///< questions that were answered at least once
    int right = 0;     ///< questions whose last answer was right
    int due = 0;       ///< questions that wait now, whatever the limit
    std::optional<OpenRound> round;
};

/// What is to be practised beside scenarios, as it stands for whoever is signed in.
struct PracticeOverview {
    int limit = 0;                        ///< drills and questions in a day
    int done_today = 0;                   ///< practised since midnight, freely or not
    std::vector<std::string> due_drills;  ///< keys, in the order in which they come; today's limit holds for
    std::vector<std::string> due_questions;  ///< both together
    int waiting = 0;                         ///< all that is due, whatever the limit
    std::vector<practice::DayAhead> days;    ///< today and the six days behind it
    std::optional<core::Instant> next_due;   ///< when the next one comes that is not due yet
    std::vector<DrillStanding> drills;       ///< in the order of the curriculum
    std::vector<TopicStanding> topics;

    /// How many come today still, drills and questions.
    int due_today() const { return static_cast<int>(due_drills.size() + due_questions.size()); }
    /// Null if the curriculum has no such drill or topic.
    const DrillStanding* find_drill(const std::string& rule) const;
    const TopicStanding* find_topic(const std::string& topic) const;
};

/// What an overview is made of.
struct PracticeFacts {
    int limit = 0;
    Cards cards;
    std::vector<records::Review> reviews;       ///< all of them, the oldest first
    std::map<std::string, std::string> drafts;  ///< by item; rounds as `round_key` names them
};

/// @throws core::Error if a card cannot be read.
PracticeOverview overview_of(const curriculum::Curriculum& curriculum, const PracticeFacts& facts,
                             core::Instant now);

/// Under which name a round through a topic stands among the drafts, and since when it is open.
std::string round_key(const std::string& topic);
std::string round_text(core::Instant since);
std::optional<core::Instant> round_since(const std::map<std::string, std::string>& drafts,
                                         const std::string& topic);

}  // namespace frontdesk::app
