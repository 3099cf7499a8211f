#include "replies.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "json/value.h"

namespace frontdesk::bench {

namespace {

std::string text_of(const json::Value& line, const char* key) {
    const json::Value* value = line.find(key);
    const std::string* text = value ? value->as_string() : nullptr;
    return text ? *text : std::string();
}

}  // namespace

std::vector<Reply> read_replies() {
    std::vector<std::filesystem::path> files;
    const std::filesystem::path folder = std::string(FRONTDESK_SOURCE_DIR) + "/tests/phrasing/labelled";
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Reply> replies;
    for (const auto& path : files) {
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);) {
            const json::Parsed parsed = json::parse(line, path.string());
            if (!parsed.usable) continue;
            Reply reply;
            reply.words = text_of(parsed.root, "reply");
            reply.situation.customer = text_of(parsed.root, "customer");
            const auto context = phrasing::context_from(text_of(parsed.root, "context"));
            reply.situation.context = context.value_or(phrasing::Context::call);
            reply.situation.emergency = reply.situation.context == phrasing::Context::emergency;
            replies.push_back(std::move(reply));
        }
    }
    return replies;
}

}  // namespace frontdesk::bench
