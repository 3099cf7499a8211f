#include "cli/assessment_json.h"

#include <cstdint>

#include "phrasing/promise_json.h"

namespace frontdesk::cli {

namespace {

void set_span(json::Value& object, const phrasing::Span& span) {
    object.set("begin", static_cast<std::int64_t>(span.begin));
    object.set("end", static_cast<std::int64_t>(span.end));
}

template <typename Item>
json::Value array_of(const std::vector<Item>& items) {
    json::Value array{json::Array{}};
    for (const Item& item : items) array.push(to_json(item));
    return array;
}

}  // namespace

json::Value to_json(const phrasing::Finding& finding) {
    json::Value object;
    object.set("rule", finding.rule);
    object.set("severity", phrasing::to_word(finding.severity));
    set_span(object, finding.span);
    object.set("text", finding.text);
    object.set("verdict", phrasing::to_word(finding.verdict));
    if (!finding.because.empty()) {
        json::Value because;
        because.set("by", finding.because);
        because.set("text", finding.because_text);
        set_span(because, finding.because_span);
        object.set("because", std::move(because));
    } else {
        object.set("because", json::Value());
    }
    object.set("feels", finding.feels);
    json::Value better{json::Array{}};
    for (const std::string& wording : finding.better) better.push(wording);
    object.set("better", std::move(better));
    return object;
}

json::Value to_json(const phrasing::Move& move) {
    json::Value object;
    object.set("rule", move.rule);
    set_span(object, move.span);
    object.set("text", move.text);
    return object;
}

json::Value to_json(const phrasing::Courtesy& courtesy) {
    json::Value object;
    object.set("words", static_cast<std::int64_t>(courtesy.words.size()));
    object.set("plain_you", static_cast<std::int64_t>(courtesy.plain_you.size()));
    object.set("polite_you", courtesy.polite_you);
    json::Value addresses{json::Array{}};
    for (const phrasing::AddressUse& use : courtesy.addresses) {
        json::Value address;
        set_span(address, use.span);
        address.set("fit", phrasing::to_word(use.fit));
        address.set("dated", use.dated);
        addresses.push(std::move(address));
    }
    object.set("addresses", std::move(addresses));
    return object;
}

json::Value to_json(const std::vector<phrasing::Finding>& findings) {
    return array_of(findings);
}
json::Value to_json(const std::vector<phrasing::Move>& moves) {
    return array_of(moves);
}

json::Value to_json(const std::vector<phrasing::Promise>& promises) {
    json::Value list{json::Array{}};
    for (const phrasing::Promise& promise : promises) list.push(phrasing::to_json(promise));
    return list;
}

}  // namespace frontdesk::cli
