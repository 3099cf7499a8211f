#pragma once

#include <string>
#include <vector>

#include "scenario/condition.h"

// Who is on the other side, what they want to know, and what is to be learnt from them.
namespace frontdesk::scenario {

enum class OwnerType { rational, disappointed, angry, visitor, courier, elderly };
const char* to_word(OwnerType type);

/// Five bands of heat (火气 0–100) that face, mood bar and lines go by.
enum class Mood { furious, annoyed, neutral, relieved, pleased };
/// furious ≥ 80, annoyed 60–79, neutral 40–59, relieved 20–39, pleased < 20.
Mood mood_of(int heat);
const char* to_word(Mood mood);

/// The id of the person whom the key `owner` describes.
inline constexpr const char* main_person = "owner";

/// Somebody on the other side: the owner of the scenario, or one of its other people.
struct Owner {
    std::string id = main_person;
    std::string name;      ///< "陈建国"
    std::string address;   ///< How the clerk should say it: "陈先生"
    std::string flat;      ///< "6栋1203"
    std::string role;      ///< "业主", "访客", "快递员"
    std::string portrait;  ///< chen | wang | li | liu
    OwnerType type = OwnerType::rational;
    int heat = 50;      ///< at the start, 0–100
    int line = 1;       ///< the telephone line that they are on, 1 or 2
    std::string waits;  ///< what they have come for, shown while they wait: "来取装修出入证"; may be empty
};

/// In other words, with what it is in English, for learners (may be empty).
struct AskedAgain {
    std::string text;
    std::string gloss;
};

/// Something that a person wants to know, and asks again in other words as long as nobody says it.
struct Question {
    std::string id;
    Condition answered;             ///< looks at what was said to this person since they asked
    std::vector<AskedAgain> again;  ///< said in turn, each once
};

/// Something to be learnt during the talk; shown as 已经知道 / 还没问.
struct Fact {
    std::string id;
    std::string label;  ///< "回电号码"
    std::string value;  ///< "138 0013 8000"
};

}  // namespace frontdesk::scenario
