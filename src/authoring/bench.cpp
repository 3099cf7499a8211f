#include "authoring/bench.h"

#include <map>

#include "authoring/share.h"

namespace frontdesk::authoring {

double RuleFigures::precision() const {
    return share(found, found + false_alarms);
}

double RuleFigures::recall() const {
    return share(found, should_hit);
}

Wanted wanted_sentences(bool forbidden) {
    constexpr int of_a_move = 6;
    return forbidden ? Wanted{} : Wanted{Wanted{}.should_hit, of_a_move};
}

bool is_thin(const RuleFigures& figures, bool forbidden) {
    const Wanted wanted = wanted_sentences(forbidden);
    return figures.should_hit < wanted.should_hit || figures.should_not_hit < wanted.should_not_hit;
}

std::vector<RuleFigures> bench(const std::vector<phrasing::RuleSentence>& sentences,
                               const phrasing::Engine& engine) {
    using Kind = phrasing::RuleSentence::Kind;
    std::vector<RuleFigures> all;
    std::map<std::string, std::size_t> places;
    for (const phrasing::RuleInfo& rule : engine.rules()) {
        places[rule.id] = all.size();
        all.emplace_back().rule = rule.id;
    }
    for (const phrasing::RuleSentence& sentence : sentences) {
        const auto place = places.find(sentence.rule);
        if (place == places.end() || sentence.kind == Kind::better) continue;
        RuleFigures& figures = all[place->second];
        const bool hit = phrasing::counts(engine.assess(sentence.reply, sentence.situation), sentence.rule);
        const bool expected = sentence.kind == Kind::should_hit;
        ++(expected ? figures.should_hit : figures.should_not_hit);
        if (hit) ++(expected ? figures.found : figures.false_alarms);
    }
    return all;
}

RuleFigures total(const std::vector<RuleFigures>& figures) {
    RuleFigures sum;
    for (const RuleFigures& one : figures) {
        sum.should_hit += one.should_hit;
        sum.should_not_hit += one.should_not_hit;
        sum.found += one.found;
        sum.false_alarms += one.false_alarms;
    }
    return sum;
}

}  // namespace frontdesk::authoring
