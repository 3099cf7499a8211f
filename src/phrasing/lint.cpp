#include "phrasing/lint.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>

namespace frontdesk::phrasing {

namespace {

using VisitExpression = std::function<void(const Expression&)>;

void each_leaf(const ExpressionRef& expression, const VisitExpression& visit) {
    if (!expression) return;
    if (expression->kind == Expression::Kind::rule) visit(*expression);
    for (const ExpressionRef& part : expression->parts) each_leaf(part, visit);
}

/// Every mention of another rule that decides whether `rule` counts.
void each_mention(const Pack& pack, const Rule& rule, const VisitExpression& visit) {
    for (const ExpressionRef& expression :
         {rule.excused_by, rule.eased_by, rule.unless, rule.needs, rule.not_applicable})
        each_leaf(expression, visit);
    for (const RulePattern& pattern : rule.patterns) {
        each_leaf(pattern.needs, visit);
        each_leaf(pattern.unless, visit);
    }
    for (const std::uint32_t guard : rule.guards) each_leaf(pack.guards[guard].by, visit);
}

class ReferenceCheck {
  public:
    ReferenceCheck(const Pack& pack, core::Problems& problems) : m_pack(pack), m_problems(problems) {
        for (const Rule& rule : pack.rules) m_ids.push_back(rule.info.id);
    }

    void run() {
        for (const Rule& rule : m_pack.rules) {
            each_mention(m_pack, rule, [&](const Expression& leaf) {
                check_known(leaf.rule_id, leaf.file, leaf.position);
            });
            for (const Absorption& absorption : rule.absorbs)
                check_known(absorption.rule_id, rule.file, rule.position);
        }
        for (const Rule& rule : m_pack.rules) {
            std::set<std::string> seen;
            if (leads_back(rule, rule.info.id, seen)) {
                report(rule, "021", "rule " + rule.info.id + " waits for itself, through the rules it names",
                       "take one of these names out of excused_by, eased_by, unless or needs");
            }
            for (const Absorption& absorption : rule.absorbs) check_absorption(rule, absorption);
        }
    }

  private:
    void check_known(const std::string& id, const std::string& file, const json::Position& position) {
        const auto& off = m_pack.switched_off;
        if (m_pack.find(id) != nullptr || std::find(off.begin(), off.end(), id) != off.end()) return;
        if (!m_reported.insert(file + id).second) return;
        std::vector<std::string> alike;
        std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(alike),
                     [&](const std::string& other) { return !id.empty() && other[0] == id[0]; });
        const std::string near = core::nearest(id, alike);
        m_problems.push_back({"PH015",
                              core::Level::error,
                              {file, position.line, position.column},
                              "there is no rule '" + id + "'",
                              near.empty() ? "add it or take the name out"
                                           : "write '" + near + "' if that is meant, or add the rule"});
    }

    bool leads_back(const Rule& from, const std::string& to, std::set<std::string>& seen) const {
        bool found = false;
        each_mention(m_pack, from, [&](const Expression& leaf) {
            if (found) return;
            const Rule* next = m_pack.find(leaf.rule_id);
            if (next == nullptr) return;
            found = leaf.rule_id == to || (seen.insert(leaf.rule_id).second && leads_back(*next, to, seen));
        });
        return found;
    }

    void check_absorption(const Rule& rule, const Absorption& absorption) {
        const Rule* other = m_pack.find(absorption.rule_id);
        if (other == nullptr || other->info.id < rule.info.id) return;
        const bool mutual = std::any_of(other->absorbs.begin(), other->absorbs.end(),
                                        [&](const Absorption& back) { return back.rule_id == rule.info.id; });
        if (mutual) {
            report(rule, "022", rule.info.id + " and " + other->info.id + " absorb each other",
                   "let only the graver one absorb the other");
        }
    }

    void report(const Rule& rule, const std::string& number, std::string message, std::string way_out) {
        m_problems.push_back({"PH" + number,
                              core::Level::error,
                              {rule.file, rule.position.line, rule.position.column},
                              std::move(message),
                              std::move(way_out)});
    }

    const Pack& m_pack;
    core::Problems& m_problems;
    std::vector<std::string> m_ids;
    std::set<std::string> m_reported;
};

}  // namespace

void check_references(const Pack& pack, core::Problems& problems) {
    ReferenceCheck(pack, problems).run();
}

}  // namespace frontdesk::phrasing
