// What an opinion is learnt from:  opinion_material PACK OPINION.json < REPLIES.jsonl > MATERIAL.jsonl
//
// For each reply the text that an opinion weighs, with the small talk and the same words of OPINION.json, and
// what the patterns of PACK say of it without any opinion. See assets/tools/learn_opinion.py.
#include <iostream>
#include <string>

#include "core/file.h"
#include "phrasing/class_table.h"
#include "phrasing/engine.h"
#include "phrasing/opinion_reader.h"
#include "text/utf8.h"

namespace {

using namespace frontdesk;
using namespace frontdesk::phrasing;

std::string text_of(const json::Value& line, const char* key) {
    const json::Value* found = line.find(key);
    return found != nullptr && found->as_string() != nullptr ? *found->as_string() : std::string();
}

bool is_true(const json::Value& line, const char* key) {
    const json::Value* found = line.find(key);
    return found != nullptr && found->as_bool() != nullptr && *found->as_bool();
}

Situation situation_of(const json::Value& line) {
    Situation situation;
    situation.context = context_from(text_of(line, "context")).value_or(Context::call);
    situation.emergency = situation.context == Context::emergency || is_true(line, "emergency");
    situation.opening = is_true(line, "opening");
    situation.customer = text_of(line, "customer");
    const json::Value* names = line.find("third_parties");
    if (names == nullptr || names->as_array() == nullptr) return situation;
    for (const json::Value& name : *names->as_array())
        if (name.as_string() != nullptr) situation.third_parties.push_back(*name.as_string());
    return situation;
}

/// The bytes of each clause.
std::vector<Span> clauses_of(const OpinionText& text, const Stream& stream) {
    std::vector<Span> clauses;
    clauses.reserve(text.clauses.size());
    for (const OpinionText::Clause& clause : text.clauses) clauses.push_back(stream.to_bytes(clause.said));
    return clauses;
}

/// For each place the numbers of the first and the last clause that it touches.
json::Value places_of(const std::vector<Span>& hits, Span only, const std::vector<Span>& clauses) {
    json::Value places{json::Array{}};
    for (const Span& span : hits.empty() ? std::vector<Span>{only} : hits) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < static_cast<int>(clauses.size()); ++i) {
            if (clauses[i].begin >= span.end || span.begin >= clauses[i].end) continue;
            if (first < 0) first = i;
            last = i;
        }
        if (first < 0) continue;
        json::Value place{json::Array{}};
        place.push(first);
        place.push(last);
        places.push(std::move(place));
    }
    return places;
}

/// By rule the verdict and where the places that decided it stand.
json::Value verdicts_of(const Assessment& assessment, const std::vector<Span>& clauses) {
    json::Value verdicts{json::Object{}};
    const auto tell = [&](const std::string& rule, const std::string& verdict, const auto& found) {
        json::Value told{json::Object{}};
        told.set("verdict", verdict);
        told.set("places", places_of(found.hits, found.span, clauses));
        verdicts.set(rule, std::move(told));
    };
    for (const Finding& finding : assessment.forbidden) tell(finding.rule, to_word(finding.verdict), finding);
    // An act that another one takes the place of is found all the same: the opinion is heard before that.
    for (const Finding& finding : assessment.cleared)
        tell(finding.rule, finding.because.starts_with("absorbed:") ? finding.because : "cleared", finding);
    for (const Move& move : assessment.moves) tell(move.rule, "hit", move);
    return verdicts;
}

json::Value texts_of(const OpinionText& text) {
    json::Value clauses{json::Array{}};
    for (const OpinionText::Clause& clause : text.clauses) clauses.push(text::to_utf8(text.of(clause)));
    return clauses;
}

Engine patterns_of(const std::string& folder) {
    PackSource source = read_pack_source(core::path_from_utf8(folder));
    std::erase_if(source.parts, [](const PackPart& part) { return part.name == opinion_part; });
    return Engine::load(source, {}).engine;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "usage: opinion_material PACK OPINION.json < REPLIES.jsonl\n";
        return 2;
    }
    const Engine engine = patterns_of(arguments[1]);
    const Equivalents& equivalents = engine.classes().equivalents();
    const json::Parsed file = json::parse(core::read_file(core::path_from_utf8(arguments[2])), arguments[2]);
    core::Problems problems;
    const auto opinion = read_opinion(file.root, {problems, arguments[2], "PH"}, equivalents);
    for (const core::Problem& problem : problems) std::cerr << core::to_line(problem) << '\n';
    if (opinion == nullptr) return 2;
    for (std::string line; std::getline(std::cin, line);) {
        const json::Parsed reply = json::parse(line, "replies");
        const std::string words = text_of(reply.root, "reply");
        json::Value material{json::Object{}};
        const Stream stream(words, &equivalents);
        const OpinionText said = opinion->text_of(stream);
        material.set("clauses", texts_of(said));
        material.set("verdicts",
                     verdicts_of(engine.assess(words, situation_of(reply.root)), clauses_of(said, stream)));
        std::cout << json::write(material) << '\n';
    }
    return 0;
}
