#include "text/spoken.h"

#include <cstddef>
#include <cstdint>

#include "text/utf8.h"

namespace frontdesk::text {

namespace {

using Line = std::u32string_view;

constexpr Line figures = U"零一二三四五六七八九";
constexpr Line amounts =
    U"元块毛角钱多余几来平米公斤克个次天人张件份户家度分秒小年月日周岁把只盒条台辆级步字页位种名升毫"
    U"厘瓦吨遍点倍万亿千百袋箱桶根排行成";
/// Before these one says 两, not 二.
constexpr Line counted = U"个位次天张件台辆户家遍点块万千条只把份袋箱桶根年";
constexpr std::size_t telephone_figures = 7;

bool is_figure(char32_t character) {
    return (character >= U'0' && character <= U'9') || (character >= U'０' && character <= U'９');
}

int value_of(char32_t figure) {
    return static_cast<int>(figure >= U'０' ? figure - U'０' : figure - U'0');
}

bool stands_in(Line set, char32_t character) {
    return set.find(character) != Line::npos;
}

std::u32string one_by_one(Line run, bool with_yao) {
    std::u32string said;
    for (const char32_t figure : run) {
        const int value = value_of(figure);
        said += value == 1 && with_yao ? U'幺' : figures[static_cast<std::size_t>(value)];
    }
    return said;
}

/// @param value below ten thousand
std::u32string small_amount(int value) {
    constexpr Line ranks = U"千百十";
    std::u32string said;
    bool gap = false;
    int unit = 1000;
    for (std::size_t rank = 0; rank < 4; ++rank, unit /= 10) {
        const int figure = value / unit % 10;
        gap = gap || (figure == 0 && !said.empty());
        if (figure == 0) continue;
        if (gap) said += U'零';
        gap = false;
        if (!(figure == 1 && unit == 10 && said.empty())) said += figures[static_cast<std::size_t>(figure)];
        if (rank < ranks.size()) said += ranks[rank];
    }
    return said;
}

/// @param run at most eight figures
std::u32string amount(Line run) {
    int value = 0;
    for (const char32_t figure : run) value = value * 10 + value_of(figure);
    if (value == 0) return U"零";
    const int high = value / 10000;
    const int low = value % 10000;
    std::u32string said = high > 0 ? small_amount(high) + U'万' : U"";
    if (low == 0) return said;
    if (high > 0 && low < 1000) said += U'零';
    std::u32string rest = small_amount(low);
    if (high > 0 && rest.starts_with(U'十')) rest.insert(0, U"一");
    return said + rest;
}

/// Goes through a line once.
class Reader {
  public:
    explicit Reader(Line line) : m_line(line) {}

    std::u32string read() {
        while (m_at < m_line.size()) {
            if (!skip_direction() && !read_figures()) read_character();
        }
        return m_said;
    }

  private:
    char32_t ahead(std::size_t at) const { return at < m_line.size() ? m_line[at] : U'\0'; }

    std::size_t run_end(std::size_t from) const {
        while (is_figure(ahead(from))) ++from;
        return from;
    }

    Line run_at(std::size_t from) const {
        return from < m_line.size() ? m_line.substr(from, run_end(from) - from) : Line();
    }

    /// （退了半步）
    bool skip_direction() {
        const char32_t open = m_line[m_at];
        if (open != U'（' && open != U'(') return false;
        const std::size_t close = m_line.find(open == U'（' ? U'）' : U')', m_at);
        if (close == Line::npos) return false;
        m_at = close + 1;
        return true;
    }

    void read_character() {
        const char32_t character = m_line[m_at++];
        if (character == U'℃') {
            m_said += U"摄氏度";
        } else if (character == U'㎡') {
            m_said += U"平方米";
        } else if (character != U'~' && character != U'～') {
            m_said += character;
        }
    }

    bool read_figures() {
        if (!is_figure(m_line[m_at])) return false;
        if (read_telephone() || read_time() || read_share_or_decimal()) return true;
        const Line run = run_at(m_at);
        m_at += run.size();
        say_plain(run);
        read_to();
        return true;
    }

    /// Groups of figures with blanks or hyphens between them that are long enough together.
    bool read_telephone() {
        std::size_t figures_so_far = 0;
        std::size_t end = m_at;
        for (std::size_t from = m_at; is_figure(ahead(from)); from = end + 1) {
            end = run_end(from);
            figures_so_far += end - from;
            if (ahead(end) != U' ' && ahead(end) != U'-') break;
        }
        const bool is_amount = run_end(m_at) == end && stands_in(amounts, ahead(end));
        if (figures_so_far < telephone_figures || (is_amount && figures_so_far <= 8)) return false;
        for (; m_at < end; ++m_at) {
            const char32_t character = m_line[m_at];
            m_said += is_figure(character) ? one_by_one(Line(&character, 1), true) : U" ";
        }
        return true;
    }

    /// 15:30
    bool read_time() {
        const Line hour = run_at(m_at);
        const char32_t colon = ahead(m_at + hour.size());
        const Line minute = run_at(m_at + hour.size() + 1);
        if ((colon != U':' && colon != U'：') || hour.size() > 2 || minute.size() != 2) return false;
        const std::u32string said_hour = amount(hour);
        m_said += (said_hour == U"二" ? U"两" : said_hour) + U"点";
        if (minute != U"00") {
            m_said += minute[0] == U'0' ? one_by_one(minute, false) : amount(minute);
            m_said += U'分';
        }
        m_at += hour.size() + 1 + minute.size();
        return true;
    }

    /// 85%, 3.5, 3.5%
    bool read_share_or_decimal() {
        const Line whole = run_at(m_at);
        if (whole.size() > 8) return false;
        std::u32string said = amount(whole);
        std::size_t end = m_at + whole.size();
        const Line fraction = ahead(end) == U'.' ? run_at(end + 1) : Line();
        if (!fraction.empty()) {
            said += U'点' + one_by_one(fraction, false);
            end += 1 + fraction.size();
        }
        const bool is_share = ahead(end) == U'%' || ahead(end) == U'％';
        if (fraction.empty() && !is_share) return false;
        m_said += is_share ? U"百分之" + said : said;
        m_at = end + (is_share ? 1 : 0);
        return true;
    }

    /// A number with nothing of the above about it.
    void say_plain(Line run) {
        const char32_t next = ahead(m_at);
        const bool is_year = run.size() == 4 && next == U'年';
        const bool is_amount = run.size() <= 2 || (run.size() <= 8 && stands_in(amounts, next));
        if (is_year) {
            m_said += one_by_one(run, false);
        } else if (!is_amount || (run[0] == U'0' && run.size() > 1)) {
            m_said += one_by_one(run, run.size() > 2);
        } else if (run.size() == 1 && value_of(run[0]) == 2 && stands_in(counted, next)) {
            m_said += U'两';
        } else {
            m_said += amount(run);
        }
    }

    /// The stroke of 3-5天 is said; that between house and room is not.
    void read_to() {
        const char32_t stroke = ahead(m_at);
        const bool joins = stroke == U'-' || stroke == U'~' || stroke == U'～' || stroke == U'–';
        if (!joins || !is_figure(ahead(m_at + 1))) return;
        ++m_at;
        m_said += run_at(m_at).size() <= 2 ? U"到" : U" ";
    }

    Line m_line;
    std::size_t m_at = 0;
    std::u32string m_said;
};

/// Whether there is more than punctuation and blanks.
bool says_something(Line line) {
    for (const char32_t character : line) {
        const bool is_mark = character < U'0' || (character >= U'\u2000' && character <= U'\u206f') ||
                             (character >= U'\u3000' && character <= U'\u303f') ||
                             stands_in(U"，！？：；~～", character);
        if (!is_mark) return true;
    }
    return false;
}

}  // namespace

std::string spoken(std::string_view line) {
    const std::u32string whole = to_utf32(line);
    const std::u32string said = Reader(whole).read();
    return says_something(said) ? to_utf8(said) : std::string();
}

}  // namespace frontdesk::text
