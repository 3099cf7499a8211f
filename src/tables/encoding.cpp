#include "tables/encoding.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "core/error.h"
#include "text/utf8.h"

namespace frontdesk::tables {

namespace {

constexpr const char* save_as_utf8 = "Open it in the program it was made with and save it as 'CSV UTF-8'.";

[[noreturn]] void refuse(const std::string& name, std::size_t line, const std::string& what) {
    const std::string place = line == 0 ? name : name + " line " + std::to_string(line);
    throw core::Error(place + ": " + what, save_as_utf8);
}

/// An open conversion, closed again.
class Conversion {
  public:
    explicit Conversion(const char* from) : m_handle(iconv_open("UTF-8", from)) {}
    Conversion(const Conversion&) = delete;
    Conversion& operator=(const Conversion&) = delete;
    ~Conversion() {
        if (is_open()) iconv_close(m_handle);
    }

    bool is_open() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    /// How many bytes could be converted; all of them if the text is sound.
    std::size_t run(std::string_view bytes, std::string& utf8) {
        // The interface is older than const.
        char* in = const_cast<char*>(bytes.data());
        std::size_t in_left = bytes.size();
        std::array<char, 1U << 16U> chunk{};
        while (in_left > 0) {
            char* out = chunk.data();
            std::size_t out_left = chunk.size();
            const std::size_t result = iconv(m_handle, &in, &in_left, &out, &out_left);
            utf8.append(chunk.data(), chunk.size() - out_left);
            if (result == static_cast<std::size_t>(-1) && errno != E2BIG) break;
        }
        return bytes.size() - in_left;
    }

  private:
    iconv_t m_handle;
};

std::size_t line_at(std::string_view bytes, std::size_t offset) {
    return 1 + static_cast<std::size_t>(
                   std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

std::string converted(std::string_view bytes, const char* encoding, const std::string& name) {
    Conversion conversion(encoding);
    if (!conversion.is_open()) refuse(name, 0, std::string("this system cannot read ") + encoding);
    std::string utf8;
    const std::size_t done = conversion.run(bytes, utf8);
    if (done == bytes.size()) return utf8;
    refuse(name, 1 + static_cast<std::size_t>(std::count(utf8.begin(), utf8.end(), '\n')),
           std::string("the text is neither UTF-8 nor sound ") + encoding);
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

/// Chinese in GB18030 is next to never sound UTF-8 over a whole line, so a file with lines of both kinds was
/// put together from two, or is damaged.
void refuse_mixture(std::string_view bytes, const std::string& name) {
    std::size_t utf8_line = 0;
    std::size_t other_line = 0;
    std::size_t number = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        const std::string_view line = bytes.substr(at, end - at);
        at = end + 1;
        ++number;
        if (is_ascii(line)) continue;
        std::size_t& first = text::is_valid(line) ? utf8_line : other_line;
        if (first == 0) first = number;
    }
    if (utf8_line == 0 || other_line == 0) return;
    refuse(name, other_line,
           "the line is not UTF-8, although line " + std::to_string(utf8_line) +
               " is: the file mixes two encodings, or it is damaged");
}

}  // namespace

DecodedText decode_text(std::string_view bytes, const std::string& name) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return {converted(bytes, "UTF-16", name), "UTF-16"};
    const std::size_t zero = bytes.find('\0');
    if (zero != std::string_view::npos) {
        throw core::Error(name + " line " + std::to_string(line_at(bytes, zero)) +
                              ": this is no text file but a binary one",
                          "Name a table in CSV or XLSX.");
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        if (!text::is_valid(bytes)) refuse_mixture(bytes, name);
    }
    if (text::is_valid(bytes)) return {std::string(bytes), "UTF-8"};
    refuse_mixture(bytes, name);
    return {converted(bytes, "GB18030", name), "GB18030"};
}

}  // namespace frontdesk::tables
