#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk::scenario {

/// A place in a line where what the trainee promised is said back:
/// `{promise:call-back:when|这两天}`. Behind the bar stands what is said where nothing was promised.
struct PromiseQuote {
    std::size_t begin = 0;  ///< bytes of the line
    std::size_t end = 0;
    std::string written;
    std::string act;
    std::string what;  ///< `when`: the words of the time; `words`: those of the act
    std::string otherwise;
    bool well_written = false;
};

/// All of them, in order.
std::vector<PromiseQuote> promise_quotes(std::string_view line);

}  // namespace frontdesk::scenario
