#pragma once

#include "scenario/notes.h"

// What makes no sense although every value is well formed. One function per question; each reports everything
// that it finds, and none relies on another having found nothing.
namespace frontdesk::scenario {

/// What the checks look at.
struct Material {
    const Scenario& scenario;
    const Notes& notes;
    const json::Value& root;
    const json::Sink& sink;
    mutable int guesses_left = 100;  ///< A file made of slips must not keep us guessing for minutes.

    /// "did you mean 'calmed'? If not, " or nothing.
    std::string did_you_mean(const std::string& word, const std::vector<std::string>& candidates) const;
    /// The candidate that was probably meant, or nothing.
    std::string guess(const std::string& word, const std::vector<std::string>& candidates) const;
    /// Where the value stands that the keys (or list indexes written as digits) lead to, or as near as they
    /// do.
    json::Position locate(const std::vector<std::string>& path) const;
    /// Where a node's id stands.
    json::Position node_position(const Node& node) const { return {node.place.line, node.place.column}; }
};

void check_targets(const Material& material);
void check_facts(const Material& material);
void check_variables(const Material& material);
void check_rules(const Material& material);
void check_conditions(const Material& material);
void check_promises(const Material& material);
void check_people(const Material& material);
void check_questions(const Material& material);
void check_duplicates(const Material& material);
void check_flow(const Material& material);
void check_timing(const Material& material);
void check_lines(const Material& material);
void check_teaching(const Material& material);
void check_points(const Material& material);
void check_forms(const Material& material);
void check_standard(const Material& material);

/// All of the above.
void check_all(const Material& material);

}  // namespace frontdesk::scenario
