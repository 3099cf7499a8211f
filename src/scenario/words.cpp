#include "scenario/words.h"

namespace frontdesk::scenario {

const Words& owner_type_words() {
    static const Words words{"rational", "disappointed", "angry", "visitor", "courier", "elderly"};
    return words;
}

const Words& mood_words() {
    static const Words words{"furious", "annoyed", "neutral", "relieved", "pleased"};
    return words;
}

const Words& dimension_words() {
    static const Words words{"courtesy", "empathy", "accuracy", "resolution", "promise", "procedure"};
    return words;
}

const Words& speaker_words() {
    static const Words words{"owner", "narrator", "other"};
    return words;
}

const Words& ending_kind_words() {
    static const Words words{"good", "fair", "poor"};
    return words;
}

const Words& field_kind_words() {
    static const Words words{"text", "flat", "phone", "time", "choice"};
    return words;
}

const Words& since_words() {
    static const Words words{"last-reply", "start"};
    return words;
}

const Words& promise_ask_words() {
    static const Words words{"made", "definite", "contradicted", "kept", "broken"};
    return words;
}

const Words& promise_outcome_words() {
    static const Words words{"kept", "broken", "done-now"};
    return words;
}

const Words& promise_act_words() {
    static const Words words{"call-back", "report",   "visit",   "repair", "handle",
                             "find-out",  "register", "pass-on", "send",   "compensate"};
    return words;
}

const Words& track_words() {
    static const Words words{"phone", "reception", "complaints", "business", "visits"};
    return words;
}

const Words& portrait_words() {
    static const Words words{"chen", "wang", "li", "liu", "zhao", "ma", "sun", "zhou", "he", "tan"};
    return words;
}

const Words& act_words() {
    static const Words words{// the telephone
                             "pick-up", "dial", "hold", "resume", "swap", "hang-up", "wait-hang-up",
                             // the body
                             "stand-up", "smile", "seat", "both-hands", "push-over", "lead-aside", "tea",
                             "look-up", "keep-typing",
                             // the work
                             "register", "call-manager", "call-technician", "write-first", "write-note"};
    return words;
}

}  // namespace frontdesk::scenario
