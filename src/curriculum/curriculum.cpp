#include "curriculum/curriculum.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/error.h"
#include "core/file.h"
#include "curriculum/reading.h"

namespace frontdesk::curriculum {

namespace {

namespace fs = std::filesystem;

constexpr const char* standard_file = "standard.json";

/// The file of a topic, course, examination or drill is named by it, and so no name comes twice.
template <typename Part>
void check_file_names(const std::vector<Part>& parts, std::string Part::*id, core::Problems& problems) {
    for (const Part& part : parts) {
        const std::string stem = core::to_utf8(core::path_from_utf8(part.place.file).stem());
        if (stem == part.*id) continue;
        problems.push_back({"CU009", core::Level::error, part.place,
                            "'" + part.*id + "' is not the name of its file",
                            "rename the file to '" + part.*id + ".json' or write '" + stem + "'"});
    }
}

/// What is shipped, and what a company has written; the second may be empty.
struct Folders {
    const fs::path& shipped;
    const fs::path& company;
};

/// Reads one file after the other; what is read of a file with errors is not kept.
class Collector {
  public:
    explicit Collector(core::Problems& problems) : m_problems(problems) {}

    template <typename Part>
    void read(const fs::path& file, const std::string& what, Part (*read_part)(json::ObjectReader&),
              std::vector<Part>& parts) {
        const std::string name = core::to_utf8(file);
        core::Problems found;
        if (const auto text = content(file, name, found)) {
            json::Parsed parsed = json::parse(*text, name);
            std::move(parsed.problems.begin(), parsed.problems.end(), std::back_inserter(found));
            if (parsed.usable) {
                const json::Sink sink{found, name, "CU"};
                read_root(parsed.root, what, sink, read_part, parts);
            }
        }
        std::move(found.begin(), found.end(), std::back_inserter(m_problems));
    }

    template <typename Part>
    void read_all(const fs::path& folder, const std::string& what, Part (*read_part)(json::ObjectReader&),
                  std::vector<Part>& parts) {
        for (const fs::path& file : core::json_files_in(folder)) read(file, what, read_part, parts);
    }

    /// The parts of both folders; one of the company takes the place of the shipped one of its id.
    template <typename Part>
    void read_on_top(const Folders& folders, const char* name, const std::string& what,
                     Part (*read_part)(json::ObjectReader&), std::string Part::*id,
                     std::vector<Part>& parts) {
        read_all(folders.shipped / name, what, read_part, parts);
        std::vector<Part> own;
        if (!folders.company.empty()) read_all(folders.company / name, what, read_part, own);
        check_file_names(parts, id, m_problems);
        check_file_names(own, id, m_problems);
        for (Part& part : own) {
            const auto same = [&](const Part& other) { return other.*id == part.*id; };
            parts.erase(std::remove_if(parts.begin(), parts.end(), same), parts.end());
            parts.push_back(std::move(part));
        }
        if (own.empty()) return;
        std::stable_sort(parts.begin(), parts.end(),
                         [id](const Part& left, const Part& right) { return left.*id < right.*id; });
    }

  private:
    static std::optional<std::string> content(const fs::path& file, const std::string& name,
                                              core::Problems& found) {
        constexpr std::size_t largest_file = std::size_t{2} << 20U;
        try {
            return core::read_file(file, largest_file);
        } catch (const core::Error& error) {
            found.push_back({"CU011",
                             core::Level::error,
                             {name, 0, 0},
                             error.what(),
                             "put a readable file there, or take it away"});
            return std::nullopt;
        }
    }

    template <typename Part>
    static void read_root(const json::Value& root, const std::string& what, const json::Sink& sink,
                          Part (*read_part)(json::ObjectReader&), std::vector<Part>& parts) {
        json::ObjectReader reader(root, what, sink);
        if (!reader.usable()) return;
        reader.text_or("$schema", {});  // for the author's editor
        if (reader.integer("format", 1, INT32_MAX) > newest_format) {
            sink.error(reader.position_of("format"), "007",
                       "this file is of a newer format than this program reads", "update the program");
            reader.ignore_rest();
            return;
        }
        Part part = read_part(reader);
        reader.finish();
        if (!core::has_errors(sink.problems)) parts.push_back(std::move(part));
    }

    core::Problems& m_problems;
};

template <typename Part>
const Part* found_in(const std::vector<Part>& parts, std::string Part::*id, const std::string& word) {
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.*id == word; });
    return found == parts.end() ? nullptr : &*found;
}

constexpr ProblemCode codes[] = {
    {"CU001", "a value is of the wrong kind"},
    {"CU002", "a required key is missing"},
    {"CU003", "an unknown key"},
    {"CU004", "a word that is not one of those allowed"},
    {"CU005", "a number or range out of bounds"},
    {"CU006", "an empty text or list where something is needed"},
    {"CU007", "the format is newer than the program"},
    {"CU008", "a name that is not written in lower-case letters, digits and '-'"},
    {"CU009", "the id or rule is not the name of the file"},
    {"CU010", "an id that is taken already"},
    {"CU011", "a file cannot be read"},
    {"CU012", "a paragraph that the standard does not have"},
    {"CU013", "a scenario, drill, topic, examination or rule that does not exist"},
    {"CU014", "a drill whose bad reply is not judged to be the act"},
    {"CU015", "a drill's model answer that leaves a wanted move out"},
    {"CU016", "a drill's model answer that is a forbidden act"},
    {"CU017", "a drill with one situation only"},
    {"CU018", "a step of a course that names nothing, or several things"},
    {"CU019", "an examination whose quotas cannot be filled"},
    {"CU020", "something that is taught without naming a paragraph of the standard"},
    {"CU021", "an examination that names fatal rules although nothing fatal fails it"},
};

}  // namespace

const Drill* Curriculum::find_drill(const std::string& rule) const {
    return found_in(drills, &Drill::rule, rule);
}

const Topic* Curriculum::find_topic(const std::string& id) const {
    return found_in(topics, &Topic::id, id);
}

const ExamBlueprint* Curriculum::find_exam(const std::string& id) const {
    return found_in(exams, &ExamBlueprint::id, id);
}

Curriculum load_curriculum(const fs::path& folder, const scenario::Library& library,
                           const fs::path& company) {
    Curriculum curriculum;
    Collector collector(curriculum.problems);
    std::vector<Standard> standards;
    std::error_code error;
    if (fs::exists(folder / standard_file, error))
        collector.read(folder / standard_file, "the standard", read_standard, standards);
    if (!standards.empty()) curriculum.standard = std::move(standards.front());
    const Folders folders{folder, company};
    collector.read_on_top(folders, "drills", "the drill", read_drill, &Drill::rule, curriculum.drills);
    collector.read_on_top(folders, "knowledge", "the topic", read_topic, &Topic::id, curriculum.topics);
    collector.read_on_top(folders, "courses", "the course", read_course, &Course::id, curriculum.courses);
    collector.read_on_top(folders, "exams", "the examination", read_exam, &ExamBlueprint::id,
                          curriculum.exams);
    core::Problems wrong = check_references(curriculum, library);
    std::move(wrong.begin(), wrong.end(), std::back_inserter(curriculum.problems));
    return curriculum;
}

bool is_part_of_curriculum(const fs::path& file) {
    const std::string folder = core::to_utf8(file.parent_path().filename());
    return file.filename() == standard_file || folder == "drills" || folder == "knowledge" ||
           folder == "courses" || folder == "exams";
}

std::span<const ProblemCode> problem_codes() {
    return codes;
}

}  // namespace frontdesk::curriculum
