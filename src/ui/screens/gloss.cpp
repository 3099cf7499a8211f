#include "ui/screens/gloss.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "scenario/promise_quote.h"

namespace frontdesk::ui {

namespace {

/// The parts of a variant that are said as they are written: what stands before, between and behind the
/// promises it quotes.
std::vector<std::string_view> fixed_parts(std::string_view line) {
    std::vector<std::string_view> parts;
    std::size_t at = 0;
    for (const scenario::PromiseQuote& quote : scenario::promise_quotes(line)) {
        parts.push_back(line.substr(at, quote.begin - at));
        at = quote.end;
    }
    parts.push_back(line.substr(at));
    return parts;
}

/// How a variant was said.
struct Saying {
    const scenario::Variant* variant = nullptr;
    std::size_t fixed = 0;                 ///< bytes that are said as they are written
    std::vector<std::string_view> put_in;  ///< for each promise that it quotes
};

/// With anything in the places of the quotes; nothing if `said` cannot be that variant.
std::optional<Saying> saying_of(const scenario::Variant& variant, std::string_view said) {
    const std::vector<std::string_view> parts = fixed_parts(variant.text);
    Saying saying{&variant, parts.front().size(), {}};
    if (parts.size() == 1) return said == variant.text ? std::optional(saying) : std::nullopt;
    if (!said.starts_with(parts.front()) || !said.ends_with(parts.back())) return std::nullopt;
    const std::size_t end = said.size() - parts.back().size();
    std::size_t at = parts.front().size();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::size_t found = i + 1 < parts.size() ? said.find(parts[i], at) : end;
        if (found == std::string_view::npos || found < at) return std::nullopt;
        saying.put_in.push_back(said.substr(at, found - at));
        saying.fixed += parts[i].size();
        at = found + parts[i].size();
    }
    return saying;
}

/// Of those that fit, the variant that leaves the least to what was put in.
std::optional<Saying> best_saying(const scenario::SayNode& say, std::string_view said) {
    std::optional<Saying> best;
    for (const scenario::Variant& variant : say.lines) {
        std::optional<Saying> saying = saying_of(variant, said);
        if (saying && (!best || saying->fixed > best->fixed)) best = std::move(saying);
    }
    return best;
}

/// The gloss, and in it the trainee's own words where it quotes the same promise.
std::string gloss_of_saying(const Saying& saying) {
    const std::vector<scenario::PromiseQuote> put_in = scenario::promise_quotes(saying.variant->text);
    const std::string& gloss = saying.variant->gloss;
    std::string text;
    std::size_t at = 0;
    for (const scenario::PromiseQuote& quote : scenario::promise_quotes(gloss)) {
        const auto same = std::find_if(put_in.begin(), put_in.end(), [&quote](const auto& each) {
            return each.act == quote.act && each.what == quote.what;
        });
        text += gloss.substr(at, quote.begin - at);
        text += same != put_in.end()
                    ? std::string(saying.put_in[static_cast<std::size_t>(same - put_in.begin())])
                    : quote.otherwise;
        at = quote.end;
    }
    return text + gloss.substr(at);
}

}  // namespace

Gloss gloss_of_line(const scenario::Scenario& scenario, const session::Entry& line) {
    const scenario::Node* node = scenario.find(line.node);
    const auto* say = node != nullptr ? std::get_if<scenario::SayNode>(&node->kind) : nullptr;
    if (say == nullptr) return {};
    const std::string_view said = line.text;
    if (const auto saying = best_saying(*say, said)) return {gloss_of_saying(*saying), {}, false};
    for (const scenario::Question& question : scenario.questions) {
        for (const scenario::AskedAgain& again : question.again) {
            if (!said.ends_with(again.text)) continue;
            const auto saying = best_saying(*say, said.substr(0, said.size() - again.text.size()));
            if (saying) return {gloss_of_saying(*saying), again.gloss, true};
        }
    }
    return {};
}

}  // namespace frontdesk::ui
