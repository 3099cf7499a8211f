#include "corpus.h"

#include <doctest/doctest.h>

#include <sstream>

#include "core/file.h"
#include "json/value.h"

namespace frontdesk::corpus {
namespace {

namespace fs = std::filesystem;

std::string text_or_nothing(const json::Value& value, const char* key) {
    const json::Value* found = value.find(key);
    return found == nullptr || found->as_string() == nullptr ? std::string() : *found->as_string();
}

phrasing::Situation situation_of(const json::Value& value) {
    phrasing::Situation situation;
    const std::string context = text_or_nothing(value, "context");
    if (!context.empty()) {
        const auto known = phrasing::context_from(context);
        REQUIRE(known.has_value());
        situation.context = *known;
    }
    situation.emergency = situation.context == phrasing::Context::emergency;
    situation.customer = text_or_nothing(value, "customer");
    if (const json::Value* names = value.find("third_parties")) {
        for (const json::Value& name : *names->as_array())
            situation.third_parties.push_back(*name.as_string());
    }
    return situation;
}

std::set<std::string> rules_of(const json::Value& line, const char* key) {
    const json::Value* value = line.find(key);
    REQUIRE(value != nullptr);
    REQUIRE(value->as_array() != nullptr);
    std::set<std::string> rules;
    for (const json::Value& rule : *value->as_array()) rules.insert(*rule.as_string());
    return rules;
}

void add_sentences(const json::Value& rule, std::vector<Reply>& replies) {
    for (const char* key : {"should_hit", "should_not_hit"}) {
        const json::Value* list = rule.find(key);
        if (list == nullptr || list->as_array() == nullptr) continue;
        for (const json::Value& sentence : *list->as_array()) {
            Reply reply;
            reply.id = text_or_nothing(rule, "id") + ' ' + key;
            if (const std::string* text = sentence.as_string()) {
                reply.text = *text;
            } else {
                reply.text = text_or_nothing(sentence, "reply");
                reply.situation = situation_of(sentence);
            }
            if (!reply.text.empty()) replies.push_back(std::move(reply));
        }
    }
}

}  // namespace

fs::path pack_folder() {
    return core::path_from_utf8(FRONTDESK_SOURCE_DIR "/scenarios/phrasings");
}

std::vector<Reply> labelled(const std::string& name) {
    const fs::path folder = core::path_from_utf8(FRONTDESK_SOURCE_DIR "/tests/phrasing/labelled");
    const std::string file = name + ".jsonl";
    std::istringstream lines(core::read_file(folder / file));
    std::vector<Reply> replies;
    for (std::string line; std::getline(lines, line);) {
        const json::Parsed parsed = json::parse(line, file);
        REQUIRE(parsed.usable);
        Reply reply;
        reply.id = text_or_nothing(parsed.root, "id");
        reply.text = text_or_nothing(parsed.root, "reply");
        reply.situation = situation_of(parsed.root);
        reply.forbidden = rules_of(parsed.root, "forbidden");
        reply.moves = rules_of(parsed.root, "moves");
        reply.unseen = name.starts_with("unseen");
        REQUIRE_FALSE(reply.text.empty());
        replies.push_back(std::move(reply));
    }
    return replies;
}

std::vector<Reply> pack_sentences() {
    std::vector<Reply> replies;
    for (const auto& entry : fs::recursive_directory_iterator(pack_folder())) {
        if (entry.path().extension() != ".json") continue;
        const json::Parsed parsed =
            json::parse(core::read_file(entry.path()), entry.path().filename().string());
        const json::Value* rules = parsed.root.find("rules");
        if (rules == nullptr) {
            add_sentences(parsed.root, replies);
        } else {
            for (const json::Value& rule : *rules->as_array()) add_sentences(rule, replies);
        }
    }
    return replies;
}

}  // namespace frontdesk::corpus
