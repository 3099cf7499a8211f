#pragma once

#include <string>
#include <vector>

#include "app/intent.h"
#include "app/practice_items.h"
#include "core/time.h"
#include "exercise/answer.h"
#include "exercise/shuffle.h"
#include "practice/memory.h"

// Questions of knowledge, as the screen shows them.
namespace frontdesk::app {

struct AnsweredQuestion {
    exercise::Answer answer;
    bool right = false;
    core::Instant due;  ///< when it comes back
};

/// Questions one after the other.
struct RunningQuestions {
    std::string topic;        ///< empty: what is due
    bool only_wrong = false;  ///< of the topic, those whose last answer was wrong
    std::vector<PracticeItem> items;
    std::vector<AnsweredQuestion> answered;  ///< of the items from the front
    std::size_t at = 0;                      ///< the item on the screen; its number when all are behind

    exercise::Layout layout;       ///< of the one on the screen
    FormFields fields;             ///< what was pressed or typed of it and not handed in
    std::int64_t shown_at_ms = 0;  ///< steady

    bool is_finished() const { return at >= items.size(); }
    /// The one on the screen was answered and is looked at.
    bool is_answered() const { return at < answered.size(); }
    /// Only while it is not finished.
    const PracticeItem& item() const { return items[at]; }
    int right() const;
};

}  // namespace frontdesk::app
