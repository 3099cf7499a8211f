#pragma once

#include <string>

#include "exercise/answer.h"
#include "exercise/words.h"
#include "visitor.h"

// How exercises are answered by mouse and keyboard.
namespace frontdesk::tests {

/// Presses what `answer` says.
struct Pressing {
    Visitor& visitor;

    void operator()(const exercise::Picked& answer) const {
        for (const std::string& option : answer.options) visitor.click("answer:" + option);
    }
    void operator()(const exercise::Ordered& answer) const {
        for (const std::string& item : answer.items) visitor.click("answer:" + item);
    }
    void operator()(const exercise::Sorted& answer) const {
        for (const auto& [item, bin] : answer.bins) visitor.click("answer:" + item + ":" + bin);
    }
    void operator()(const exercise::Matched& answer) const {
        for (const auto& [left, right] : answer.rights) {
            visitor.click("answer:left:" + left);
            visitor.click("answer:right:" + right);
        }
    }
    void operator()(const exercise::Counted& answer) const {
        visitor.click("answer:number");
        visitor.type(exercise::number_text(answer.number));
    }
};

}  // namespace frontdesk::tests
