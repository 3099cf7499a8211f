#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "generated_pack.h"
#include "phrasing/literal_search.h"

// Other ways to find the same patterns. All are given folded text, as one of them would have to be in
// earnest.
namespace frontdesk::bench {

/// The whole stream of a reply as UTF-8: what the others search in.
std::string folded_text(std::string_view reply);

/// RE2's own filter: all words that patterns need are looked for at once, then the patterns one by one.
class FilteredRe2 {
  public:
    explicit FilteredRe2(const std::vector<GeneratedPattern>& patterns);
    ~FilteredRe2();
    std::size_t count(const std::string& text) const;

  private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
    phrasing::LiteralSearch m_atoms;
};

/// PCRE2 with its just-in-time compiler, pattern by pattern.
class Pcre2Jit {
  public:
    explicit Pcre2Jit(const std::vector<GeneratedPattern>& patterns);
    ~Pcre2Jit();
    std::size_t count(const std::string& text) const;

  private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

/// What keyword lists do: one word a pattern, one search a word. Finds neither gaps nor alternatives.
class FindLoop {
  public:
    explicit FindLoop(const std::vector<GeneratedPattern>& patterns);
    std::size_t count(const std::string& text) const;

  private:
    std::vector<std::string> m_words;
};

}  // namespace frontdesk::bench
