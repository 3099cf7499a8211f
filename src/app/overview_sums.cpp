#include <algorithm>

#include "app/overview.h"

// Figures of the overview that follow from sums.
namespace frontdesk::app {

void ResultSum::add(const records::ResultEntry& entry) {
    seconds += entry.seconds;
    if (entry.is_branch()) return;
    if (!entry.is_finished()) {
        ++put_aside;
        return;
    }
    ++finished;
    passed += static_cast<int>(entry.passed());
    ++by_total[static_cast<std::size_t>(std::clamp(entry.total, 0, 100))];
}

void ResultSum::add(const ResultSum& other) {
    finished += other.finished;
    passed += other.passed;
    put_aside += other.put_aside;
    seconds += other.seconds;
    for (std::size_t i = 0; i < by_total.size(); ++i) by_total[i] += other.by_total[i];
}

std::optional<int> ResultSum::pass_percent() const {
    if (finished == 0) return std::nullopt;
    return static_cast<int>((200LL * passed + finished) / (2LL * finished));
}

std::optional<int> ResultSum::median() const {
    if (finished == 0) return std::nullopt;
    int left = (finished + 1) / 2;
    std::size_t total = 0;
    while (left > by_total[total]) left -= by_total[total++];
    return static_cast<int>(total);
}

const char* to_word(Readiness readiness) {
    constexpr std::array words{"ready", "practise", "coach"};
    static_assert(words.size() == readiness_count);
    return words.at(static_cast<std::size_t>(readiness));
}

Readiness readiness_of(const ResultSum& sum, bool fatal_recently) {
    const ReadinessRule& rule = readiness_rule;
    const bool fails =
        sum.finished >= rule.coach_finished && 100LL * sum.passed < 1LL * rule.coach_below * sum.finished;
    if (fails || fatal_recently) return Readiness::coach;
    const bool ready = sum.finished >= rule.least_finished && sum.median().value_or(0) >= rule.median &&
                       100LL * sum.passed >= 1LL * rule.pass_percent * sum.finished;
    return ready ? Readiness::ready : Readiness::practise;
}

}  // namespace frontdesk::app
