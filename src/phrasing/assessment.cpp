#include "phrasing/assessment.h"

#include <algorithm>

#include "core/error.h"

namespace frontdesk::phrasing {

const char* to_word(Context context) {
    switch (context) {
        case Context::call_opening:
            return "call-opening";
        case Context::call:
            return "call";
        case Context::desk:
            return "desk";
        case Context::visit:
            return "visit";
        case Context::complaint:
            return "complaint";
        case Context::emergency:
            return "emergency";
    }
    FRONTDESK_CHECK(false);
}

std::optional<Context> context_from(std::string_view word) {
    const std::vector<std::string>& words = context_words();
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Context>(found - words.begin());
}

const std::vector<std::string>& context_words() {
    static const std::vector<std::string> words = [] {
        std::vector<std::string> all;
        for (int i = 0; i <= static_cast<int>(Context::emergency); ++i) {
            all.emplace_back(to_word(static_cast<Context>(i)));
        }
        return all;
    }();
    return words;
}

const char* to_word(Speaker speaker) {
    return speaker_words().at(static_cast<std::size_t>(speaker)).c_str();
}

std::optional<Speaker> speaker_from(std::string_view word) {
    const std::vector<std::string>& words = speaker_words();
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Speaker>(found - words.begin());
}

const std::vector<std::string>& speaker_words() {
    static const std::vector<std::string> words{"clerk", "customer", "colleague"};
    return words;
}

const char* to_word(Severity severity) {
    switch (severity) {
        case Severity::minor:
            return "minor";
        case Severity::major:
            return "major";
        case Severity::fatal:
            return "fatal";
    }
    FRONTDESK_CHECK(false);
}

const char* to_word(AddressFit fit) {
    switch (fit) {
        case AddressFit::unknown:
            break;
        case AddressFit::right:
            return "right";
        case AddressFit::wrong_name:
            return "wrong-name";
        case AddressFit::wrong_title:
            return "wrong-title";
    }
    return "unknown";
}

const char* to_word(Verdict verdict) {
    switch (verdict) {
        case Verdict::hit:
            return "hit";
        case Verdict::downgraded:
            return "downgraded";
        case Verdict::cleared:
            return "cleared";
    }
    FRONTDESK_CHECK(false);
}

}  // namespace frontdesk::phrasing
