#pragma once

#include <string>
#include <vector>

#include "authoring/phrase_pattern.h"
#include "authoring/phrase_table.h"
#include "phrasing/rule_sentences.h"

namespace frontdesk::authoring {

/// A phrase on its way to a pattern.
struct Phrase {
    std::string text;
    std::size_t row = 0;
    std::string pattern;
    Place reach = Place::anywhere;
    std::string covered_by;  ///< Rule of the base that finds it already.
    bool usable = true;
};

/// Tries phrases out on the pack that they are to be put on.
class PhraseProbe {
  public:
    explicit PhraseProbe(const phrasing::PackSource& base);

    /// The rule of the base that finds the phrase in any usual situation; empty if none does.
    std::string covering_rule(const std::string& phrase) const;

    /// Makes the pattern of each phrase that is not covered. What is too short, does not find its own phrase
    /// or would be found in a fine sentence of the base is narrowed or becomes unusable, and is reported.
    void make_patterns(std::vector<Phrase>& phrases, const std::vector<PhraseRow>& rows,
                       core::Problems& report) const;

    /// Why the sentence is no better one: the forbidden act in it; empty if there is none.
    std::string act_in(const std::string& sentence) const;

  private:
    void measure(Phrase& phrase, const PhraseRow& row, core::Problems& report) const;
    phrasing::Engine::Loaded with(const std::vector<Phrase>& phrases) const;
    std::vector<std::string> alarms(const std::vector<Phrase>& phrases) const;

    const phrasing::PackSource& m_base;
    phrasing::Engine::Loaded m_loaded;
    std::vector<phrasing::RuleSentence> m_fine;
    std::set<std::string> m_classes;
};

}  // namespace frontdesk::authoring
