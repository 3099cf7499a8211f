#include "authoring/publish.h"

#include <algorithm>
#include <vector>

#include "core/error.h"
#include "core/file.h"
#include "json/value.h"
#include "phrasing/pack_version.h"
#include "phrasing/rule_sentences.h"

namespace frontdesk::authoring {

namespace {

namespace fs = std::filesystem;
using phrasing::PackPart;
using phrasing::PackSource;

/// The description with the version it is given out under and the hash of what it is given out with.
json::Value described(const json::Value& description, const std::string& version, const std::string& hash) {
    json::Value published{json::Object{}};
    bool told = false;
    for (const json::Member& member : *description.as_object()) {
        if (member.key == "published") continue;
        if (member.key == "version") {
            published.set("version", version);
            published.set("published", hash);
            told = true;
        } else {
            published.set(member.key, member.value);
        }
    }
    if (!told) published.set("version", version);
    return published;
}

const PackPart& description_of(const PackSource& source) {
    const auto found = std::find_if(source.parts.begin(), source.parts.end(),
                                    [](const PackPart& part) { return part.name == phrasing::pack_part; });
    FRONTDESK_CHECK(found != source.parts.end());
    return *found;
}

/// The member that holds the part as a whole; null if its own members stand beside the others'.
const char* member_of(const PackPart& part) {
    for (const phrasing::WholePart& whole : phrasing::whole_parts)
        if (part.name == whole.name) return whole.key;
    return nullptr;
}

/// Everything in one object, as `pack_source_of` takes it apart.
std::string single_file(const PackSource& source, const std::string& version) {
    json::Value rest{json::Object{}};
    json::Value rules{json::Array{}};
    for (const PackPart& part : source.parts) {
        if (part.holds_rules()) {
            phrasing::each_rule(part, [&](const json::Value& rule) { rules.push(rule); });
        } else if (const char* key = member_of(part)) {
            rest.set(key, part.root);
        } else if (part.name != phrasing::pack_part) {
            for (const json::Member& member : *part.root.as_object())
                if (member.key != "$schema" && member.key != "note") rest.set(member.key, member.value);
        }
    }
    rest.set("rules", std::move(rules));
    const auto whole = [&](const std::string& hash) {
        json::Value all = described(description_of(source).root, version, hash);
        for (const json::Member& member : *rest.as_object()) all.set(member.key, member.value);
        return json::write(all, json::Style::tidy);
    };
    return whole(phrasing::pack_source_of(whole(""), "the pack").rules_hash);
}

bool is_copied(const fs::path& path) {
    return path.extension() == ".json" || path.extension() == ".md";
}

/// The pack's files in a new folder.
void write_folder(const fs::path& from, const fs::path& to, const std::string& description) {
    fs::create_directories(to);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(from)) {
        if (!entry.is_regular_file() || !is_copied(entry.path())) continue;
        const fs::path name = entry.path().lexically_relative(from);
        fs::create_directories((to / name).parent_path());
        core::write_file(to / name, core::read_file(entry.path()));
    }
    core::write_file(to / phrasing::pack_part, description);
}

/// Refuses to go back, and to put something else under a version that is out already.
/// @return true if the very same is there.
bool is_there_already(const fs::path& out, const PackSource& coming) {
    std::error_code unknown;
    if (!fs::exists(out, unknown)) return false;
    const std::string place = "'" + core::to_utf8(out) + "'";
    if (fs::is_directory(out) && fs::is_empty(out)) return false;
    const PackSource there = phrasing::read_pack_source(out);
    const std::string id = there.description("id");
    if (id.empty()) {
        throw core::Error(place + " is there already and is no rule pack", "Name a new place with --out.");
    }
    if (id != coming.description("id")) {
        throw core::Error(place + " holds another pack, '" + id + "'", "Name a new place with --out.");
    }
    const std::string old_version = there.description("version");
    const std::string new_version = coming.description("version");
    const auto order = phrasing::compare_versions(new_version, old_version);
    if (order < 0) {
        throw core::Error(place + " holds version " + old_version + ", which is later than " + new_version,
                          "Give a later one with --version.");
    }
    if (order > 0) return false;
    if (there.content_hash == coming.content_hash) return true;
    throw core::Error(place + " holds version " + old_version + " with other content",
                      "Give a later one with --version: attempts name the version they were scored with.");
}

/// What was checked, and where it goes.
class Publisher {
  public:
    explicit Publisher(const PublishRequest& request)
        : m_request(request), m_source(phrasing::read_pack_source(request.pack)) {}

    Publication run() {
        Publication done;
        done.problems = problems();
        if (core::has_errors(done.problems)) return done;
        const std::string version = m_request.version.value_or(m_source.description("version"));
        if (!phrasing::is_version(version)) {
            throw core::Error("'" + version + "' is no version", "Write numbers with points, as in 1.2.0.");
        }
        done.id = m_source.description("id");
        const bool one_file = m_request.out.extension() == ".json";
        done.was_there = one_file ? put_file(version) : put_folder(version);
        done.version = version + '+' + m_content_hash;
        done.published = true;
        return done;
    }

  private:
    core::Problems problems() const {
        std::error_code unknown;
        if (!fs::exists(m_request.pack, unknown)) {
            throw core::Error("there is no '" + core::to_utf8(m_request.pack) + "'",
                              "Name a folder or file that holds a pack.");
        }
        PackSource base = m_source;
        std::vector<PackSource> overlays;
        if (m_source.is_overlay()) {
            base = phrasing::read_pack_source(m_request.base);
            overlays.push_back(m_source);
        }
        const auto loaded = phrasing::Engine::load(base, overlays);
        core::Problems problems = loaded.problems;
        const auto broken = phrasing::check_sentences(base, overlays, loaded.engine);
        problems.insert(problems.end(), broken.begin(), broken.end());
        return problems;
    }

    bool put_file(const std::string& version) {
        const std::string text = single_file(m_source, version);
        const PackSource coming = phrasing::pack_source_of(text, core::to_utf8(m_request.out));
        m_content_hash = coming.content_hash;
        if (is_there_already(m_request.out, coming)) return true;
        core::write_file(m_request.out, text);
        return false;
    }

    bool put_folder(const std::string& version) {
        const fs::path out = fs::absolute(m_request.out).lexically_normal();
        const fs::path place = out.has_filename() ? out : out.parent_path();
        fs::path temporary = place;
        temporary += ".new";
        std::error_code ignored;
        fs::remove_all(temporary, ignored);
        try {
            fill(temporary, version);
            const PackSource coming = phrasing::read_pack_source(temporary);
            m_content_hash = coming.content_hash;
            const bool there = is_there_already(place, coming);
            if (!there) core::replace_folder(temporary, place);
            fs::remove_all(temporary, ignored);
            return there;
        } catch (const fs::filesystem_error& error) {
            fs::remove_all(temporary, ignored);
            throw core::Error(std::string("the pack cannot be written: ") + error.code().message(),
                              "Check that the folder may be written to and that the disk is not full.");
        } catch (...) {
            fs::remove_all(temporary, ignored);
            throw;
        }
    }

    void fill(const fs::path& folder, const std::string& version) const {
        if (fs::is_directory(m_request.pack)) {
            const json::Value description =
                described(description_of(m_source).root, version, m_source.rules_hash);
            write_folder(m_request.pack, folder, json::write(description, json::Style::tidy));
            return;
        }
        throw core::Error("a pack in one file is published as one file",
                          "Name a file with --out, ending in .json.");
    }

    const PublishRequest& m_request;
    PackSource m_source;
    std::string m_content_hash;
};

}  // namespace

Publication publish(const PublishRequest& request) {
    return Publisher(request).run();
}

}  // namespace frontdesk::authoring
