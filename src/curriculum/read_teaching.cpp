#include "curriculum/reading.h"
#include "exercise/read.h"
#include "scenario/read_people.h"

// The standard, drills and questions.
namespace frontdesk::curriculum {

namespace {

scenario::Owner read_person(json::ObjectReader& situation) {
    scenario::Owner owner;
    const json::Value* found = situation.value("owner");
    if (found == nullptr) return owner;
    json::ObjectReader reader(*found, "the owner", situation.sink());
    if (!reader.usable()) return owner;
    scenario::read_identity(reader, owner);
    return owner;
}

/// A list of texts that must not be empty.
std::vector<std::string> texts_needed(json::ObjectReader& reader, const std::string& key) {
    std::vector<std::string> texts = reader.texts_or_none(key);
    if (texts.empty()) {
        reader.sink().error(reader.position_of(key), "006",
                            "'" + key + "' of " + reader.what() + " is missing or empty",
                            "write at least one");
    }
    return texts;
}

DrillSituation read_situation(json::ObjectReader& reader) {
    DrillSituation situation;
    situation.id = reader.text("id");
    situation.place = place_of(reader, "id");
    situation.title = reader.text("title");
    const std::string context = reader.one_of("context", phrasing::context_words());
    situation.context = phrasing::context_from(context).value_or(phrasing::Context::call);
    situation.emergency = reader.boolean_or("emergency", false);
    situation.scene = reader.text("scene");
    situation.customer = reader.text("customer");
    situation.customer_gloss = reader.text_or("customer_gloss", {});
    situation.owner = read_person(reader);
    situation.bad = reader.text("bad");
    situation.felt = reader.text("felt");
    situation.wants = texts_needed(reader, "wants");
    situation.models = texts_needed(reader, "models");
    situation.tip = reader.text("tip");
    situation.third_parties = reader.texts_or_none("third_parties");
    return situation;
}

Question read_question(json::ObjectReader& reader) {
    Question question;
    question.id = reader.text("id");
    question.place = place_of(reader, "id");
    const std::string word = reader.one_of("kind", exercise::kind_words());
    const auto kind = exercise::kind_from(word);
    question.prompt = reader.text("prompt");
    question.explain = reader.text("explain");
    question.source = reader.text("source");
    if (reader.has("kind") && kind) {
        question.exercise = exercise::read_exercise(reader, *kind);
    } else {
        reader.ignore_rest();
    }
    return question;
}

}  // namespace

Standard read_standard(json::ObjectReader& reader) {
    Standard standard;
    std::set<std::string> sections;
    std::set<std::string> paragraphs;
    read_each(reader, "sections", "a section", [&](json::ObjectReader& part) {
        Section section;
        section.id = part.text("id");
        check_id(part, section.id, sections);
        section.title = part.text("title");
        read_each(part, "paragraphs", "a paragraph", [&](json::ObjectReader& line) {
            Paragraph paragraph{line.text("id"), line.text("text"), line.text("from"), place_of(line, "id")};
            check_id(line, paragraph.id, paragraphs);
            section.paragraphs.push_back(std::move(paragraph));
        });
        standard.sections.push_back(std::move(section));
    });
    return standard;
}

Drill read_drill(json::ObjectReader& reader) {
    Drill drill;
    drill.rule = reader.text("rule");
    drill.place = place_of(reader, "rule");
    drill.title = reader.text("title");
    drill.sources = reader.texts_or_none("sources");
    drill.version = read_version(reader);
    std::set<std::string> known;
    read_each(reader, "situations", "a situation", [&](json::ObjectReader& part) {
        drill.situations.push_back(read_situation(part));
        check_id(part, drill.situations.back().id, known);
    });
    if (drill.situations.size() == 1) {
        reader.sink().error(reader.position_of("situations"), "017", "the drill has one situation only",
                            "write at least two, in different places and with different people");
    }
    return drill;
}

Topic read_topic(json::ObjectReader& reader) {
    Topic topic;
    topic.id = reader.text("id");
    topic.place = place_of(reader, "id");
    topic.title = reader.text("title");
    topic.version = read_version(reader);
    std::set<std::string> known;
    read_each(reader, "questions", "a question", [&](json::ObjectReader& part) {
        topic.questions.push_back(read_question(part));
        check_id(part, topic.questions.back().id, known);
    });
    return topic;
}

}  // namespace frontdesk::curriculum
