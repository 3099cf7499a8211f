#include "scenario/promise_quote.h"

namespace frontdesk::scenario {

namespace {

constexpr std::string_view opening = "{promise";

void take_apart(PromiseQuote& quote) {
    std::string_view inner(quote.written);
    inner.remove_prefix(opening.size());
    if (inner.empty() || inner.front() != ':' || inner.back() != '}') return;
    inner = inner.substr(1, inner.size() - 2);
    const std::size_t bar = inner.find('|');
    const std::size_t colon = inner.find(':');
    if (bar == inner.npos || colon == inner.npos || colon > bar) return;
    quote.act = inner.substr(0, colon);
    quote.what = inner.substr(colon + 1, bar - colon - 1);
    quote.otherwise = inner.substr(bar + 1);
    quote.well_written =
        !quote.act.empty() && !quote.otherwise.empty() && (quote.what == "when" || quote.what == "words");
}

}  // namespace

std::vector<PromiseQuote> promise_quotes(std::string_view line) {
    std::vector<PromiseQuote> quotes;
    for (std::size_t at = line.find(opening); at != line.npos; at = line.find(opening, at + 1)) {
        PromiseQuote quote;
        const std::size_t closing = line.find('}', at);
        quote.begin = at;
        quote.end = closing == line.npos ? line.size() : closing + 1;
        quote.written = line.substr(at, quote.end - at);
        take_apart(quote);
        quotes.push_back(std::move(quote));
    }
    return quotes;
}

}  // namespace frontdesk::scenario
