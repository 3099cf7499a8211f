#include "phrasing/memory.h"

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

std::shared_ptr<const Assessment> Memory::verdict(std::string_view reply, const Situation& situation) {
    Question question = question_of(reply, situation);
    const auto known = m_verdicts.find(question);
    if (known == nullptr) return nullptr;
    if (known->has_value()) return {known, &known->value()};
    return m_asking_verdicts.find(question.add(situation.customer));
}

void Memory::keep(std::string_view reply, const Situation& situation, bool asks_customer,
                  const Assessment& assessment) {
    Question question = question_of(reply, situation);
    if (!asks_customer) {
        m_verdicts.keep(question, assessment);
        return;
    }
    m_verdicts.keep(question, std::nullopt);
    m_asking_verdicts.keep(question.add(situation.customer), assessment);
}

}  // namespace frontdesk::phrasing
