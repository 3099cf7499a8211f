#include "phrasing/opinion_reader.h"

#include <algorithm>
#include <charconv>

#include "text/utf8.h"

namespace frontdesk::phrasing {

namespace {

class OpinionReader {
  public:
    OpinionReader(const json::Sink& sink, const Equivalents& equivalents)
        : m_sink(sink), m_equivalents(equivalents) {}

    std::shared_ptr<Opinion> read(const json::Value& root) {
        const std::size_t before = errors();
        {
            json::ObjectReader object(root, "the opinion", m_sink);
            object.text_or("$schema", "");
            object.text_or("note", "");
            const bool readable = object.integer("format", 1, 1) == 1 && errors() == before;
            if (!readable) {
                object.ignore_rest();
                return nullptr;
            }
            for (const std::string& clause : object.texts_or_none("small_talk"))
                m_opinion->add_small_talk(stream_literal(clause, &m_equivalents));
            if (object.has("same")) read_same(object);
            if (object.has("neighbours"))
                m_opinion->neighbours = static_cast<std::int32_t>(object.integer("neighbours", 0, 100));
            if (const json::Object* rules = object.object("opinions")) read_rules(*rules);
        }
        m_opinion->same.finish();
        return errors() == before ? m_opinion : nullptr;
    }

  private:
    std::size_t errors() const {
        return static_cast<std::size_t>(
            std::count_if(m_sink.problems.begin(), m_sink.problems.end(),
                          [](const core::Problem& one) { return one.level == core::Level::error; }));
    }

    void read_same(json::ObjectReader& object) {
        const json::Object* words = object.object("same");
        if (words == nullptr) return;
        for (const json::Member& member : *words) {
            json::ObjectReader variants(*object.peek("same"), "the words that are the same", m_sink);
            for (const std::string& variant : variants.texts_or_none(member.key)) {
                const std::u32string folded = stream_literal(variant, &m_equivalents);
                if (is_fitting(folded, member.value.position))
                    m_opinion->same.add(folded, stream_literal(member.key, &m_equivalents));
            }
            variants.ignore_rest();
        }
    }

    void read_rules(const json::Object& rules) {
        if (rules.size() > Opinion::most_rules) {
            m_sink.error(rules[Opinion::most_rules].key_position, "018",
                         "there are opinions on more than " + std::to_string(Opinion::most_rules) + " rules",
                         "take some out, or learn the opinion anew");
            return;
        }
        for (const json::Member& rule : rules) read_rule(rule);
    }

    void read_rule(const json::Member& rule) {
        json::ObjectReader object(rule.value, "the opinion on " + rule.key, m_sink);
        OpinionOn on;
        on.rule = rule.key;
        on.start = points(object, "start");
        on.hit = points(object, "hit");
        on.downgraded = points(object, "downgraded");
        if (object.has("veto")) on.veto = points(object, "veto");
        if (object.has("rescue")) on.rescue = points(object, "rescue");
        const std::uint32_t number = m_opinion->add(std::move(on));
        each_group(object, "words", [&](const std::string& word, std::int32_t weight, const auto& place) {
            const std::u32string folded = text::to_utf32(word);
            if (is_fitting(folded, place) && !m_opinion->add_word(number, folded, weight))
                report_too_many(place);
        });
        each_group(object, "beside", [&](const std::string& act, std::int32_t weight, const auto&) {
            const bool let_off = act.front() == '!';
            m_opinion->add_act(number, act.substr(let_off ? 1 : 0), let_off, weight);
        });
    }

    static std::int32_t points(json::ObjectReader& object, const char* key) {
        constexpr std::int64_t most = 1000000;
        return static_cast<std::int32_t>(object.integer(key, -most, most));
    }

    /// `"-12": "words with spaces between them"`
    template <class Take>
    void each_group(json::ObjectReader& object, const char* key, const Take& take) {
        const json::Object* groups = object.has(key) ? object.object(key) : nullptr;
        if (groups == nullptr) return;
        for (const json::Member& group : *groups) {
            std::int32_t weight = 0;
            const char* const behind = group.key.data() + group.key.size();
            const auto [end, failed] = std::from_chars(group.key.data(), behind, weight);
            const std::string* words = group.value.as_string();
            if (failed != std::errc() || end != behind || std::abs(weight) > Opinion::most_points ||
                words == nullptr) {
                m_sink.error(group.key_position, "001", "'" + group.key + "' is no group of words",
                             "write points and words, as in \"-12\": \"不用 ^我们\"");
                continue;
            }
            for (std::size_t begin = 0; begin < words->size();) {
                const std::size_t space = std::min(words->find(' ', begin), words->size());
                if (space > begin) take(words->substr(begin, space - begin), weight, group.value.position);
                begin = space + 1;
            }
        }
    }

    bool is_fitting(const std::u32string& word, const json::Position& place) const {
        if (!word.empty() && word.size() <= Opinion::longest_word) return true;
        m_sink.error(place, "018",
                     "'" + text::to_utf8(word) + "' must be of 1 to " +
                         std::to_string(Opinion::longest_word) + " characters",
                     "take it out, or learn the opinion anew");
        return false;
    }

    void report_too_many(const json::Position& place) {
        if (m_too_many) return;
        m_too_many = true;
        m_sink.error(place, "018", "there are more than " + std::to_string(Opinion::most_words) + " words",
                     "learn the opinion anew, with fewer words");
    }

    const json::Sink& m_sink;
    const Equivalents& m_equivalents;
    std::shared_ptr<Opinion> m_opinion = std::make_shared<Opinion>();
    bool m_too_many = false;
};

}  // namespace

std::shared_ptr<Opinion> read_opinion(const json::Value& root, const json::Sink& sink,
                                      const Equivalents& equivalents) {
    return OpinionReader(sink, equivalents).read(root);
}

}  // namespace frontdesk::phrasing
