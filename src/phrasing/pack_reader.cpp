#include "phrasing/pack_reader.h"

#include <algorithm>

#include "core/error.h"
#include "core/file.h"
#include "core/hash.h"
#include "phrasing/conversation_reader.h"
#include "phrasing/lint.h"
#include "phrasing/rule_reader.h"

namespace frontdesk::phrasing {

namespace {

constexpr const char* pack_file = "pack.json";
constexpr const char* classes_file = "classes.json";
constexpr const char* guards_file = "guards.json";

bool ends_with(const std::string& text, std::string_view tail) {
    return text.size() >= tail.size() && text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
}

void add_file(const std::filesystem::path& folder, const std::filesystem::path& path,
              std::vector<PackFile>& files, core::Problems& problems) {
    PackFile file;
    file.name = core::to_utf8(path.lexically_relative(folder).generic_string());
    file.path = core::to_utf8(path);
    if (!ends_with(file.name, ".json") || ends_with(file.name, ".schema.json")) return;
    try {
        file.content = core::read_file(path);
        files.push_back(std::move(file));
    } catch (const core::Error& error) {
        problems.push_back({"PH026", core::Level::error, {file.path, 0, 0}, error.what(), error.way_out()});
    }
}

/// Reads the files of one pack in the order in which they need each other.
class PackReader {
  public:
    explicit PackReader(const std::filesystem::path& folder)
        : m_folder(folder), m_files(list_pack_files(folder, m_read.problems)) {}

    PackRead run() {
        read_description();
        ClassTable classes;
        each_root(classes_file, [&](const json::Value& root, const json::Sink& sink) {
            read_classes(root, sink, classes);
        });
        m_read.pack.conversations.patterns = PatternSet(classes);
        m_read.pack.patterns = PatternSet(std::move(classes));
        each_root(guards_file,
                  [this](const json::Value& root, const json::Sink& sink) { read_guards(root, sink); });
        for (const PackFile& file : m_files) {
            if (is_rule_file(file)) {
                each_root(file.name, [this](const json::Value& root, const json::Sink& sink) {
                    read_rules(root, sink);
                });
            }
        }
        sort_rules();
        check_references(m_read.pack, m_read.problems);
        finish_conversations(m_read.pack, m_read.problems);
        m_read.pack.patterns.finish();
        return std::move(m_read);
    }

  private:
    template <class Take>
    void each_root(const std::string& name, const Take& take) {
        for (const PackFile& file : m_files) {
            if (file.name != name) continue;
            const json::Parsed parsed = json::parse(file.content, file.path);
            m_read.problems.insert(m_read.problems.end(), parsed.problems.begin(), parsed.problems.end());
            if (parsed.usable) take(parsed.root, json::Sink{m_read.problems, file.path, "PH"});
        }
    }

    void read_description() {
        bool found = false;
        each_root(pack_file, [&](const json::Value& root, const json::Sink& sink) {
            found = true;
            json::ObjectReader object(root, "the pack", sink);
            object.integer("format", 1, 1);
            object.text_or("$schema", "");
            object.text("id");
            m_read.pack.version = object.text("version");
            object.text("title");
            object.text_or("note", "");
        });
        if (!found) {
            m_read.problems.push_back({"PH025",
                                       core::Level::error,
                                       {core::to_utf8(m_folder), 0, 0},
                                       "the folder has no usable pack.json",
                                       "add one with format, id, version and title"});
        }
        std::string everything;
        for (const PackFile& file : m_files) {
            everything += file.name + '\0';
            everything += file.content + '\0';
        }
        m_read.pack.version += '+' + core::content_hash(everything);
    }

    void read_guards(const json::Value& root, const json::Sink& sink) {
        json::ObjectReader object(root, "the file of guards", sink);
        object.text_or("$schema", "");
        const json::Array* list = object.array("guards");
        if (list == nullptr) return;
        for (const json::Value& value : *list) {
            auto guard = read_guard(value, {sink, m_read.pack.patterns});
            if (!guard) continue;
            const auto& known = m_read.pack.guards;
            if (std::any_of(known.begin(), known.end(),
                            [&](const Guard& one) { return one.id == guard->id; })) {
                sink.error(value.position, "017", "there are two guards '" + guard->id + "'", "rename one");
            } else {
                m_read.pack.guards.push_back(std::move(*guard));
            }
        }
    }

    /// A file holds one rule, or several under "rules".
    void read_rules(const json::Value& root, const json::Sink& sink) {
        const json::Value* several = root.find("rules");
        const json::Array* list = several ? several->as_array() : nullptr;
        if (list == nullptr) {
            read_one(root, sink);
            return;
        }
        for (const json::Value& value : *list) read_one(value, sink);
    }

    void read_one(const json::Value& value, const json::Sink& sink) {
        if (is_conversation_rule(value)) return read_conversation_rule(value, sink, m_read.pack);
        auto rule = read_rule(value, m_read.pack.guards, {sink, m_read.pack.patterns});
        if (!rule) return;
        for (const Rule& known : m_read.pack.rules) {
            if (known.info.id != rule->info.id) continue;
            sink.error(value.position, "017",
                       "there is a rule " + known.info.id + " already, in " + known.file,
                       "give it another id");
            return;
        }
        m_read.pack.rules.push_back(std::move(*rule));
    }

    void sort_rules() {
        std::sort(m_read.pack.rules.begin(), m_read.pack.rules.end(),
                  [](const Rule& left, const Rule& right) { return left.info.id < right.info.id; });
    }

    std::filesystem::path m_folder;
    PackRead m_read;
    std::vector<PackFile> m_files;
};

}  // namespace

std::vector<PackFile> list_pack_files(const std::filesystem::path& folder, core::Problems& problems) {
    std::vector<PackFile> files;
    std::error_code failed;
    std::filesystem::recursive_directory_iterator entries(folder, failed);
    if (failed) {
        problems.push_back({"PH026",
                            core::Level::error,
                            {core::to_utf8(folder), 0, 0},
                            "the folder cannot be read: " + failed.message(),
                            "check that it is there and may be read"});
        return files;
    }
    for (; !failed && entries != std::filesystem::recursive_directory_iterator(); entries.increment(failed))
        if (entries->is_regular_file(failed)) add_file(folder, entries->path(), files, problems);
    std::sort(files.begin(), files.end(),
              [](const PackFile& left, const PackFile& right) { return left.name < right.name; });
    return files;
}

bool is_rule_file(const PackFile& file) {
    return file.name != pack_file && file.name != classes_file && file.name != guards_file;
}

PackRead read_pack(const std::filesystem::path& folder) {
    return PackReader(folder).run();
}

}  // namespace frontdesk::phrasing
