#include "curriculum/part.h"

#include <array>
#include <iterator>
#include <utility>

#include "curriculum/reading.h"

namespace frontdesk::curriculum {

namespace {

void append(core::Problems& problems, core::Problems more) {
    std::move(more.begin(), more.end(), std::back_inserter(problems));
}

/// What the part says of the rest, as if it were the only one.
struct PartCheck {
    const Surroundings& around;
    core::Problems& problems;

    void operator()(std::monostate) const {}
    void operator()(const Drill& drill) const {
        Curriculum alone;
        alone.drills.push_back(drill);
        follow_names(std::move(alone), drill.place.file);
        append(problems, check_drill(drill, around.engine));
    }
    void operator()(const Topic& topic) const {
        Curriculum alone;
        alone.topics.push_back(topic);
        follow_names(std::move(alone), topic.place.file);
    }
    void operator()(const ExamBlueprint& exam) const {
        Curriculum alone;
        alone.exams.push_back(exam);
        follow_names(std::move(alone), exam.place.file);
        append(problems, check_exam(exam, around.engine));
    }

  private:
    void follow_names(Curriculum alone, const std::string& file) const {
        alone.standard = around.standard;
        for (core::Problem& problem : check_references(alone, around.library))
            if (problem.place.file == file) problems.push_back(std::move(problem));
    }
};

template <typename Part>
void take(json::ObjectReader& reader, Part (*read)(json::ObjectReader&), PartRead& result) {
    Part part = read(reader);
    reader.finish();
    if (!core::has_errors(result.problems)) result.part = std::move(part);
}

}  // namespace

const char* folder_of(PartKind kind) {
    constexpr std::array folders{"drills", "knowledge", "exams"};
    return folders.at(static_cast<std::size_t>(kind));
}

const char* name_key_of(PartKind kind) {
    return kind == PartKind::drill ? "rule" : "id";
}

PartRead read_part(PartKind kind, const std::string& text, const std::string& file,
                   const Surroundings& around) {
    PartRead result;
    json::Parsed parsed = json::parse(text, file);
    result.problems = std::move(parsed.problems);
    if (!parsed.usable) return result;
    const json::Sink sink{result.problems, file, "CU"};
    json::ObjectReader reader(parsed.root, "the part", sink);
    if (!reader.usable()) return result;
    reader.text_or("$schema", {});
    reader.integer("format", 1, newest_format);
    if (kind == PartKind::drill) take(reader, read_drill, result);
    if (kind == PartKind::topic) take(reader, read_topic, result);
    if (kind == PartKind::exam) take(reader, read_exam, result);
    std::visit(PartCheck{around, result.problems}, result.part);
    return result;
}

}  // namespace frontdesk::curriculum
