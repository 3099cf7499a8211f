#include "text/chinese.h"

#include <opencc/opencc.h>

#include <array>
#include <map>
#include <memory>

namespace frontdesk::text {
namespace {

/// Texts on screen number in the thousands; a cache that grew far beyond them holds half-typed replies.
constexpr std::size_t most_remembered = 20000;

struct QuotationMark {
    std::string_view simplified;
    std::string_view traditional;
};
constexpr std::array quotation_marks{QuotationMark{"“", "「"}, QuotationMark{"”", "」"},
                                     QuotationMark{"‘", "『"}, QuotationMark{"’", "』"}};

/// The corner brackets that Taiwan writes; the dictionaries of OpenCC leave quotation marks alone. Both kinds
/// take three bytes. The apostrophe in a word of Latin letters stays.
void write_corner_brackets(std::string& text) {
    const auto is_latin = [&text](std::size_t at) {
        return at < text.size() &&
               ((text[at] >= 'A' && text[at] <= 'Z') || (text[at] >= 'a' && text[at] <= 'z'));
    };
    constexpr std::string_view first_bytes = "\xE2\x80";
    for (std::size_t at = text.find(first_bytes); at != std::string::npos;
         at = text.find(first_bytes, at + 3)) {
        const std::string_view here = std::string_view(text).substr(at, 3);
        for (const QuotationMark& mark : quotation_marks) {
            if (here != mark.simplified) continue;
            const bool is_apostrophe =
                mark.simplified == "’" && at > 0 && is_latin(at - 1) && is_latin(at + 3);
            if (!is_apostrophe) text.replace(at, 3, mark.traditional);
            break;
        }
    }
}

class Converter {
  public:
    // Not s2twp: its words are those of computing and make a 程式 of a complaint's 程序, a 專案 of a charge.
    Converter() : m_handle(opencc_open("s2tw.json")) {}
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter() {
        if (works()) opencc_close(m_handle);
    }

    bool works() const { return m_handle != failed(); }

    std::string convert(std::string_view simplified) {
        if (const auto known = m_known.find(simplified); known != m_known.end()) return known->second;
        std::string traditional = convert_anew(simplified);
        if (m_known.size() >= most_remembered) m_known.clear();
        m_known.emplace(simplified, traditional);
        return traditional;
    }

  private:
    // The C interface reports failure as the pointer -1.
    static opencc_t failed() { return reinterpret_cast<opencc_t>(-1); }

    std::string convert_anew(std::string_view simplified) {
        char* const made = opencc_convert_utf8(m_handle, simplified.data(), simplified.size());
        if (made == nullptr) return std::string(simplified);
        std::string traditional = made;
        opencc_convert_utf8_free(made);
        write_corner_brackets(traditional);
        return traditional;
    }

    opencc_t m_handle;
    std::map<std::string, std::string, std::less<>> m_known;
};

/// Loading the dictionaries takes about 40 ms, so it waits for the first text in Traditional characters.
Converter& converter() {
    static Converter instance;
    return instance;
}

}  // namespace

std::string to_traditional(std::string_view simplified) {
    if (simplified.empty() || !can_convert()) return std::string(simplified);
    return converter().convert(simplified);
}

bool can_convert() {
    return converter().works();
}

}  // namespace frontdesk::text
