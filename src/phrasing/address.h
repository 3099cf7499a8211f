#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json/reader.h"
#include "phrasing/assessment.h"
#include "phrasing/stream.h"

namespace frontdesk::phrasing {

/// How customers are addressed: a pack's `titles.json`. Words are folded, the longest first.
struct Titles {
    std::string rule;  ///< The move that is made with an address: "M06".
    std::vector<std::u32string> male;
    std::vector<std::u32string> female;
    std::vector<std::u32string> either;
    std::vector<std::u32string>
        dated;  ///< Of the above: normal in Traditional script, dated on the mainland.

    bool empty() const { return rule.empty(); }
};

/// Problems: PH001–PH006.
Titles read_titles(const json::Value& root, const json::Sink& sink);

/// Holds the words of a place where the customer is addressed against how the customer is to be addressed.
/// @param said folded, for example 好的陈女士您
/// @param expected as the scenario has it: "陈先生"; empty or without a title: nobody's name is known
AddressFit fit_of(std::u32string_view said, std::string_view expected, const Titles& titles);

/// A dated title is said; in Traditional script none is.
bool is_dated(std::u32string_view said, std::string_view reply, const Titles& titles);

}  // namespace frontdesk::phrasing
