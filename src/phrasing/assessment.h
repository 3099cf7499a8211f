#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "phrasing/promise.h"
#include "phrasing/span.h"

// What the engine says of one reply. Plain values: they are stored, shown, exported and tested as they are.
namespace frontdesk::phrasing {

/// The situation in which a reply is said.
enum class Context { call_opening, call, desk, visit, complaint, emergency };

/// `call-opening`, `call`, …
const char* to_word(Context context);
/// The way back; nothing for any other word.
std::optional<Context> context_from(std::string_view word);
/// All of them, in the order of the enum.
const std::vector<std::string>& context_words();

/// Who says something.
enum class Speaker { clerk, customer, colleague };
const char* to_word(Speaker speaker);
std::optional<Speaker> speaker_from(std::string_view word);
const std::vector<std::string>& speaker_words();

enum class Severity { minor, major, fatal };
const char* to_word(Severity severity);

/// hit: counts. downgraded: counts as minor, `because` says why. cleared: does not count, `because` says why.
enum class Verdict { hit, downgraded, cleared };
const char* to_word(Verdict verdict);

/// A forbidden act that was found, or a place that looked like one and was cleared.
struct Finding {
    std::string rule;  ///< "F05"
    Severity severity = Severity::major;
    Span span;
    std::string text;  ///< The words of the span.
    Verdict verdict = Verdict::hit;
    std::string
        because;  ///< The guard or remedy that decided ("guard:quoted", "remedy:M11"), empty for a plain hit.
    std::string because_text;         ///< The same, told to a person in Simplified Chinese.
    Span because_span;                ///< Where it stands in the reply; empty span for a plain hit.
    std::string feels;                ///< What the customer feels.
    std::vector<std::string> better;  ///< One or two better ways to say it.
    std::vector<Span> hits = {};      ///< Every place in the reply that counts for the rule, `span` among
                                      ///< them; empty if there is this one only.
};

/// A recommended move that was made; once per rule and reply.
struct Move {
    std::string rule;  ///< "M11"
    Span span;
    std::string text;
    std::vector<Span> hits = {};  ///< As of a finding.
};

/// How many places count.
template <typename Found>
int hit_count(const Found& found) {
    return found.hits.empty() ? 1 : static_cast<int>(found.hits.size());
}

/// Is it the customer who is addressed? `unknown`: the situation does not say how the customer is called.
enum class AddressFit { unknown, right, wrong_name, wrong_title };
const char* to_word(AddressFit fit);

/// A place where the customer is addressed by name.
struct AddressUse {
    Span span;
    AddressFit fit = AddressFit::unknown;
    bool dated = false;  ///< Plain 小姐 in Simplified script: an advice, costs nothing.
};

/// What feeds the courtesy dimension whatever the moves.
struct Courtesy {
    std::vector<Span> words;      ///< 请 您好 谢谢 对不起 再见, as said
    std::vector<Span> plain_you;  ///< 你 said to the customer
    int polite_you = 0;           ///< how many 您
    std::vector<AddressUse> addresses;
};

struct Assessment {
    std::vector<Finding> forbidden;  ///< hits and downgraded, in the order of the reply; one per rule
    std::vector<Finding> cleared;
    std::vector<Move> moves;
    Courtesy courtesy;
    std::vector<Promise> promises;  ///< in the order of the reply
};

}  // namespace frontdesk::phrasing
