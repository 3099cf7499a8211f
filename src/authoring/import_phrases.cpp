#include "authoring/import_phrases.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "authoring/phrase_probe.h"
#include "core/error.h"
#include "phrasing/pack_version.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace frontdesk::authoring {

namespace {

json::Value list_of(const std::vector<std::string>& texts) {
    json::Value list{json::Array{}};
    for (const std::string& text : texts) list.push(text);
    return list;
}

std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 12;
    const std::u32string characters = text::to_utf32(text);
    return characters.size() <= longest ? text : text::to_utf8(characters.substr(0, longest)) + "…";
}

/// What is gathered for one rule of the base.
struct Change {
    std::vector<std::string> phrases;
    std::vector<std::string> patterns;
    std::vector<std::string> better;
    std::vector<std::string> rows;
};

class Importer {
  public:
    Importer(const tables::Table& table, const std::string& file, const phrasing::PackSource& base)
        : m_base(base), m_probe(base), m_rows(read_phrase_rows(table, file, m_done.report)) {
        for (const phrasing::RuleSentence& sentence : phrasing::rule_sentences(base))
            m_taken.insert(sentence.rule);
    }

    Imported run(const std::string& file, const std::string& id) {
        collect_phrases();
        m_probe.make_patterns(m_phrases, m_rows, m_done.report);
        for (std::size_t row = 0; row < m_rows.size(); ++row) take_row(row);
        for (const auto& [rule, change] : m_changes) m_rules.push(change_json(rule, change));
        m_done.rows = static_cast<int>(m_rows.size());
        m_done.phrases = static_cast<int>(m_phrases.size());
        m_done.changed_rules = static_cast<int>(m_changes.size());
        if (m_rules.as_array()->empty())
            throw core::Error(file + ": none of the phrases can be used", "Mend what the report names.");
        write(file, id);
        return std::move(m_done);
    }

  private:
    void report(const char* code, const core::Place& place, std::string message, std::string way_out) {
        m_done.report.push_back({code, core::Level::warning, place, std::move(message), std::move(way_out)});
    }

    void collect_phrases() {
        std::map<std::u32string, std::size_t> known;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const PhraseCell& cell = m_rows[row].forbidden;
            const std::vector<std::string> texts = split_phrases(cell.text);
            if (texts.empty()) {
                report("IM006", cell.place, "there are no words in '" + cell.text + "'",
                       "write what is said");
            }
            for (const std::string& text : texts) {
                const auto [first, fresh] = known.emplace(text::fold(text).characters, row);
                if (fresh) {
                    m_phrases.push_back({text, row, {}, {}, m_probe.covering_rule(text), true});
                } else {
                    report("IM007", cell.place,
                           "'" + text + "' stands in row " +
                               std::to_string(m_rows[first->second].forbidden.place.line) + " already",
                           "take one of them out");
                }
            }
        }
    }

    /// The rule that covers at least half of the row's phrases; empty if there is none.
    std::string covering_rule(const std::vector<const Phrase*>& phrases) const {
        std::map<std::string, std::size_t> covered;
        for (const Phrase* phrase : phrases)
            if (!phrase->covered_by.empty()) ++covered[phrase->covered_by];
        for (const auto& [rule, count] : covered)
            if (count * 2 >= phrases.size()) return rule;
        return {};
    }

    void take_row(std::size_t row) {
        std::vector<const Phrase*> phrases;
        for (const Phrase& phrase : m_phrases)
            if (phrase.row == row && phrase.usable) phrases.push_back(&phrase);
        if (phrases.empty()) return;
        const std::string covering = covering_rule(phrases);
        std::vector<std::string> better = better_of(m_rows[row]);
        if (!covering.empty()) return add_change(covering, phrases, better, m_rows[row]);
        std::vector<const Phrase*> fresh;
        for (const Phrase* phrase : phrases) {
            if (phrase->covered_by.empty()) {
                fresh.push_back(phrase);
            } else {
                report(
                    "IM008", m_rows[row].forbidden.place,
                    "'" + phrase->text + "' is found by " + phrase->covered_by + " already and was left out",
                    "nothing needs to be done if that rule is right");
            }
        }
        if (!fresh.empty()) add_rule(fresh, better, m_rows[row]);
    }

    void add_change(const std::string& rule, const std::vector<const Phrase*>& phrases,
                    const std::vector<std::string>& better, const PhraseRow& row) {
        Change& change = m_changes[rule];
        for (const Phrase* phrase : phrases) {
            if (phrase->covered_by.empty()) change.patterns.push_back(phrase->pattern);
            if (phrase->covered_by.empty() || phrase->covered_by == rule)
                change.phrases.push_back(phrase->text);
        }
        change.better.insert(change.better.end(), better.begin(), better.end());
        change.rows.push_back(std::to_string(row.forbidden.place.line));
        report("IM008", row.forbidden.place,
               "'" + phrases.front()->text + "' is found by the built-in rule " + rule +
                   " already: the row became a change of it",
               "look whether the row means the same act");
    }

    std::vector<std::string> better_of(const PhraseRow& row) {
        std::vector<std::string> better;
        for (const std::string& sentence : split_sentences(row.instead.text)) {
            const std::string act = m_probe.act_in(sentence);
            if (act.empty()) {
                better.push_back(sentence);
            } else {
                report(
                    "IM010", row.instead.place,
                    std::string("what is to be said instead is ").append(act).append(": ").append(sentence),
                    "offer other words; these were left out");
            }
        }
        if (row.instead.text.empty())
            report("IM003", row.instead.place, "the row does not say what to say instead", "fill the cell");
        return better;
    }

    /// F101 for the row that is numbered 1, else the next free one.
    std::string free_id(const std::string& number) {
        constexpr int base = 100;
        constexpr int most = 899;
        int told = 0;
        std::from_chars(number.data(), number.data() + number.size(), told);
        int next = told >= 1 && told <= most ? base + told : m_last_id + 1;
        while (!m_taken.insert("F" + std::to_string(next)).second) ++next;
        if (told < 1 || told > most) m_last_id = next;
        return "F" + std::to_string(next);
    }

    void add_rule(const std::vector<const Phrase*>& phrases, const std::vector<std::string>& better,
                  const PhraseRow& row) {
        std::vector<std::string> texts;
        std::vector<std::string> patterns;
        for (const Phrase* phrase : phrases) {
            texts.push_back(phrase->text);
            if (std::find(patterns.begin(), patterns.end(), phrase->pattern) == patterns.end())
                patterns.push_back(phrase->pattern);
        }
        if (row.feels.text.empty()) {
            report("IM004", row.feels.place, "the row does not say what the customer feels",
                   "fill the cell; until then the rule says that it hurts");
        }
        json::Value rule;
        rule.set("id", free_id(row.number.text));
        rule.set("name", shortened(texts.front()));
        rule.set("severity", "major");
        rule.set("source", row.forbidden.place.file + ", row " + std::to_string(row.forbidden.place.line));
        rule.set("feels", row.feels.text.empty() ? "这句话听了让人不舒服" : row.feels.text);
        rule.set("better", list_of(better));
        rule.set("patterns", list_of(patterns));
        rule.set("should_hit", list_of(texts));
        rule.set("should_not_hit", list_of(better));
        m_rules.push(std::move(rule));
        ++m_done.new_rules;
    }

    static json::Value change_json(const std::string& rule, const Change& change) {
        json::Value entry;
        entry.set("id", rule);
        std::string rows = "rows of the table:";
        for (const std::string& row : change.rows) rows.append(" ").append(row);
        entry.set("note", rows);
        json::Value what{json::Object{}};
        if (!change.patterns.empty()) what.set("add_patterns", list_of(change.patterns));
        if (!change.better.empty()) what.set("add_better", list_of(change.better));
        what.set("add_should_hit", list_of(change.phrases));
        entry.set("change", std::move(what));
        return entry;
    }

    void write(const std::string& file, const std::string& id) {
        json::Value extends;
        extends.set("id", m_base.description("id"));
        const std::string version = m_base.description("version");
        if (phrasing::is_version(version)) extends.set("at_least", version);
        json::Value overlay;
        overlay.set("format", 1);
        overlay.set("id", id);
        overlay.set("version", "1.0.0");
        overlay.set("title", id);
        overlay.set("note", "made from " + file);
        overlay.set("extends", std::move(extends));
        overlay.set("rules", std::move(m_rules));
        m_done.overlay = json::write(overlay, json::Style::tidy);
        check();
    }

    /// The last word: the overlay on its pack, with the sentences of both.
    void check() {
        const std::vector<phrasing::PackSource> overlays{
            phrasing::pack_source_of(m_done.overlay, "the overlay")};
        const auto loaded = phrasing::Engine::load(m_base, overlays);
        core::Problems problems = loaded.problems;
        for (core::Problem& problem : phrasing::check_sentences(m_base, overlays, loaded.engine))
            problems.push_back(std::move(problem));
        for (core::Problem& problem : problems) {
            if (problem.place.file == "the overlay" && problem.code != "PH029")
                m_done.report.push_back(std::move(problem));
        }
    }

    const phrasing::PackSource& m_base;
    PhraseProbe m_probe;
    Imported m_done;
    std::vector<PhraseRow> m_rows;
    std::vector<Phrase> m_phrases;
    std::set<std::string> m_taken;
    std::map<std::string, Change> m_changes;
    json::Value m_rules{json::Array{}};
    int m_last_id = 100;
};

}  // namespace

Imported import_phrases(const tables::Table& table, const std::string& file, const phrasing::PackSource& base,
                        const std::string& id) {
    return Importer(table, file, base).run(file, id);
}

}  // namespace frontdesk::authoring
