#include <algorithm>

#include "app/lesson_room.h"
#include "core/random.h"
#include "session/phone.h"
#include "text/utf8.h"

// What a room can raise hands for.
namespace frontdesk::app {

namespace {

constexpr std::size_t most_options = 4;
constexpr std::size_t most_bad_options = 3;

LessonAnswer said_option(const std::string& words) {
    return {session::Say{words}, words};
}

/// Read from the last row: the short ones.
std::vector<std::string> shortest(std::vector<std::string> words, std::size_t most) {
    std::stable_sort(words.begin(), words.end(), [](const std::string& left, const std::string& right) {
        return text::length(left) < text::length(right);
    });
    if (words.size() > most) words.resize(most);
    return words;
}

/// At least one model answer; the bad ones take the other places, and more models what is left of them.
std::vector<LessonAnswer> words_to_choose(const std::vector<std::string>& models,
                                          const std::vector<std::string>& bad, std::uint64_t seed) {
    std::vector<LessonAnswer> options;
    const std::vector<std::string> tempting = shortest(bad, most_bad_options);
    for (const std::string& words : shortest(models, most_options - tempting.size()))
        options.push_back(said_option(words));
    for (const std::string& words : tempting) options.push_back(said_option(words));
    core::Random random{seed};
    for (std::size_t i = options.size(); i > 1; --i)
        std::swap(options[i - 1], options[static_cast<std::size_t>(random.below(i))]);
    return options;
}

/// The same node gives the same order in one lesson, another node another.
std::uint64_t seed_of(const session::Session& session) {
    std::uint64_t seed = session.seed;
    for (const char letter : session.at) seed = seed * 1'000'003U + static_cast<unsigned char>(letter);
    return seed;
}

struct Offer {
    const session::Session& session;

    std::vector<LessonAnswer> operator()(const scenario::ReplyNode& node) const {
        return words_to_choose(node.models, node.bad, seed_of(session));
    }
    std::vector<LessonAnswer> operator()(const scenario::SummaryNode& node) const {
        return words_to_choose(node.models, node.bad, seed_of(session));
    }
    std::vector<LessonAnswer> operator()(const scenario::ChoiceNode& node) const {
        std::vector<LessonAnswer> options;
        for (const scenario::Option& option : node.options)
            options.push_back({session::Choose{option.id}, option.text});
        return options;
    }
    std::vector<LessonAnswer> operator()(const scenario::ActNode& node) const {
        std::vector<LessonAnswer> options;
        for (const scenario::ActOption& option : node.options) {
            if (!session::impossible(session.phone, option.act).empty()) continue;
            options.push_back({session::Do{option.act}, option.act});
        }
        return options;
    }
    template <typename Other>
    std::vector<LessonAnswer> operator()(const Other&) const {
        return {};
    }
};

}  // namespace

std::vector<LessonAnswer> LessonRoom::options(const session::Session& session) const {
    if (session.ended) return {};
    return std::visit(Offer{session}, session::current_step(m_world, session).node->kind);
}

std::vector<std::string> model_answers(const scenario::Node& node) {
    if (const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind)) return reply->models;
    if (const auto* summary = std::get_if<scenario::SummaryNode>(&node.kind)) return summary->models;
    const auto* choice = std::get_if<scenario::ChoiceNode>(&node.kind);
    if (choice == nullptr || choice->options.empty()) return {};
    const auto best =
        std::max_element(choice->options.begin(), choice->options.end(),
                         [](const auto& left, const auto& right) { return left.points < right.points; });
    std::vector<std::string> models{best->text};
    if (!best->why.empty()) models.push_back(best->why);
    return models;
}

}  // namespace frontdesk::app
