#include "phrasing/memory.h"

#include <algorithm>

#include "phrasing/engine.h"

namespace frontdesk::phrasing {

namespace {

/// All that a verdict can hang on, but for the customer's line.
Question question_of(std::string_view reply, const Situation& situation) {
    Question question;
    question.add(reply).add(static_cast<std::uint64_t>(situation.context)).add(situation.emergency);
    question.add(static_cast<std::uint64_t>(situation.speaker)).add(situation.opening).add(situation.address);
    for (const auto* names : {&situation.third_parties, &situation.others}) {
        question.add(names->size());
        for (const std::string& name : *names) question.add(name);
    }
    return question;
}

}  // namespace

Question& Question::add(std::string_view part) {
    add(part.size());
    m_text += part;
    return *this;
}

Question& Question::add(std::uint64_t number) {
    constexpr std::uint64_t low_bits = 0x7F;
    for (; number > low_bits; number >>= 7U) m_text += static_cast<char>((number & low_bits) | 0x80U);
    m_text += static_cast<char>(number);
    return *this;
}

std::optional<bool> CustomerLine::says(const Expression& expression) const {
    const std::lock_guard lock(m_door);
    const auto known = m_says.find(&expression);
    return known == m_says.end() ? std::nullopt : std::optional(known->second);
}

bool CustomerLine::answers(const AskedOfCustomer& asked) const {
    const std::lock_guard lock(m_door);
    return std::all_of(asked.begin(), asked.end(), [&](const auto& one) {
        const auto known = m_says.find(one.first);
        return known != m_says.end() && known->second == one.second;
    });
}

void CustomerLine::keep(const Expression& expression, bool says) const {
    const std::lock_guard lock(m_door);
    m_says.insert_or_assign(&expression, says);
}

std::shared_ptr<const CustomerLine> Memory::line(std::string_view customer) {
    Question question;
    question.add(customer);
    if (auto known = m_lines.find(question)) return known;
    auto fresh = std::make_shared<const CustomerLine>();
    m_lines.keep(question, fresh);
    return fresh;
}

std::shared_ptr<const Assessment> Memory::verdict(std::string_view reply, const Situation& situation,
                                                  const CustomerLine& line) {
    const auto known = m_verdicts.find(question_of(reply, situation));
    if (known == nullptr) return nullptr;
    const auto heard =
        std::find_if(known->begin(), known->end(), [&](const Heard& one) { return line.answers(one.asked); });
    return heard == known->end() ? nullptr : heard->assessment;
}

void Memory::keep(std::string_view reply, const Situation& situation, AskedOfCustomer asked,
                  std::shared_ptr<const Assessment> assessment) {
    const Question question = question_of(reply, situation);
    const auto known = m_verdicts.find(question);
    const auto is_same = [&](const Heard& heard) { return heard.asked == asked; };
    // Of a line that is new nobody knows yet that it answers like one before.
    if (known != nullptr && std::any_of(known->begin(), known->end(), is_same)) return;
    auto all = known == nullptr ? std::make_shared<std::vector<Heard>>()
                                : std::make_shared<std::vector<Heard>>(*known);
    if (all->size() == most_variants) all->erase(all->begin());
    all->push_back({std::move(asked), std::move(assessment)});
    m_verdicts.keep(question, std::move(all));
}

}  // namespace frontdesk::phrasing
