#include "rivals.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>

#include "core/error.h"
#include "phrasing/stream.h"
#include "text/utf8.h"

namespace frontdesk::bench {

std::string folded_text(std::string_view reply) {
    return text::to_utf8(phrasing::Stream(reply).characters());
}

struct FilteredRe2::Engine {
    re2::FilteredRE2 patterns{2};
};

FilteredRe2::FilteredRe2(const std::vector<GeneratedPattern>& patterns) : m_engine(new Engine) {
    re2::RE2::Options options;
    options.set_longest_match(true);
    options.set_log_errors(false);
    for (const GeneratedPattern& pattern : patterns) {
        int id = 0;
        FRONTDESK_CHECK(m_engine->patterns.Add(pattern.regular, options, &id) == re2::RE2::NoError);
    }
    std::vector<std::string> atoms;
    m_engine->patterns.Compile(&atoms);
    for (const std::string& atom : atoms) m_atoms.add(text::to_utf32(atom));
    m_atoms.finish();
}

FilteredRe2::~FilteredRe2() = default;

std::size_t FilteredRe2::count(const std::string& text) const {
    std::vector<int> atoms;
    m_atoms.each(text::to_utf32(text),
                 [&](std::uint32_t atom, std::uint32_t) { atoms.push_back(static_cast<int>(atom)); });
    std::sort(atoms.begin(), atoms.end());
    atoms.erase(std::unique(atoms.begin(), atoms.end()), atoms.end());
    std::vector<int> matches;
    m_engine->patterns.AllMatches(text, atoms, &matches);
    return matches.size();
}

struct Pcre2Jit::Engine {
    std::vector<pcre2_code*> patterns;
    pcre2_match_data* match = pcre2_match_data_create(1, nullptr);

    ~Engine() {
        for (pcre2_code* pattern : patterns) pcre2_code_free(pattern);
        pcre2_match_data_free(match);
    }
};

Pcre2Jit::Pcre2Jit(const std::vector<GeneratedPattern>& patterns) : m_engine(new Engine) {
    for (const GeneratedPattern& pattern : patterns) {
        int error = 0;
        PCRE2_SIZE place = 0;
        pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.regular.data()),
                                         pattern.regular.size(), PCRE2_UTF, &error, &place, nullptr);
        FRONTDESK_CHECK(code != nullptr);
        FRONTDESK_CHECK(pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) == 0);
        m_engine->patterns.push_back(code);
    }
}

Pcre2Jit::~Pcre2Jit() = default;

std::size_t Pcre2Jit::count(const std::string& text) const {
    std::size_t count = 0;
    for (const pcre2_code* pattern : m_engine->patterns) {
        count += pcre2_match(pattern, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0,
                             m_engine->match, nullptr) >= 0;
    }
    return count;
}

FindLoop::FindLoop(const std::vector<GeneratedPattern>& patterns) {
    for (const GeneratedPattern& pattern : patterns) m_words.push_back(pattern.longest_word);
}

std::size_t FindLoop::count(const std::string& text) const {
    return static_cast<std::size_t>(
        std::count_if(m_words.begin(), m_words.end(),
                      [&](const std::string& word) { return text.find(word) != std::string::npos; }));
}

}  // namespace frontdesk::bench
