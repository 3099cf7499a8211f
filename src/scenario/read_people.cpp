#include "scenario/read_people.h"

#include <utility>

#include "scenario/read_condition.h"
#include "scenario/words.h"

namespace frontdesk::scenario {

namespace {

/// What is told of the owner and of everybody else alike.
void read_character(json::ObjectReader& reader, Owner& person) {
    constexpr int usual_heat = 50;
    read_identity(reader, person);
    person.heat = static_cast<int>(reader.integer_or("heat", 0, 100, usual_heat));
    person.waits = reader.text_or("waits", {});
}

void check_person_id(const std::string& id, const json::Position& position, const Reading& reading) {
    reading.check_name("the person id", id, position);
    if (!enum_from<Speaker>(speaker_words(), id)) return;
    reading.sink.error(position, "020", "'" + id + "' already stands for somebody in every scenario",
                       "give this person an id of their own, as in 'zhang'");
}

Owner read_one(const json::Value& value, const Reading& reading) {
    json::ObjectReader reader(value, "a person", reading.sink);
    Owner person;
    person.id = reader.text("id");
    check_person_id(person.id, reader.position_of("id"), reading);
    reading.give(GivenKind::person, person.id, reader.position_of("id"));
    read_character(reader, person);
    person.line = static_cast<int>(reader.integer_or("line", 1, 2, 1));
    return person;
}

AskedAgain read_asked_again(const json::Value& value, const Reading& reading) {
    if (const std::string* text = value.as_string(); text != nullptr && !text->empty()) return {*text, {}};
    json::ObjectReader reader(value, "how a question is asked again", reading.sink);
    AskedAgain again;
    again.text = reader.text("text");
    again.gloss = reader.text_or("gloss", {});
    return again;
}

Question read_question(const json::Value& value, const Reading& reading) {
    json::ObjectReader reader(value, "a question", reading.sink);
    Question question;
    question.id = reader.text("id");
    reading.check_name("the question id", question.id, reader.position_of("id"));
    reading.give(GivenKind::question, question.id, reader.position_of("id"));
    if (const json::Value* answered = reader.value("answered")) {
        question.answered = read_condition(*answered, "'answered' of " + reader.what(), reading);
    }
    const json::Array* asked_again = reader.array("again");
    if (asked_again != nullptr) {
        for (const json::Value& each : *asked_again)
            question.again.push_back(read_asked_again(each, reading));
    }
    if (asked_again != nullptr && asked_again->empty()) {
        reading.sink.error(reader.position_of("again"), "006", "'again' of " + reader.what() + " is empty",
                           "write how it is asked again, in other words");
    }
    return question;
}

/// Each element of the optional list under `key`.
template <typename Item>
std::vector<Item> read_each(json::ObjectReader& scenario, const std::string& key,
                            Item (*read)(const json::Value&, const Reading&), const Reading& reading) {
    std::vector<Item> items;
    if (!scenario.has(key)) {
        scenario.value_or_null(key);
        return items;
    }
    const json::Array* array = scenario.array(key);
    if (array == nullptr) return items;
    for (const json::Value& element : *array) items.push_back(read(element, reading));
    return items;
}

}  // namespace

void read_identity(json::ObjectReader& reader, Owner& person) {
    person.name = reader.text("name");
    person.address = reader.text("address");
    person.flat = reader.text_or("flat", {});
    person.role = reader.text_or("role", "业主");
    person.portrait = reader.one_of("portrait", portrait_words());
    const std::string type = reader.one_of("type", owner_type_words());
    person.type = enum_from<OwnerType>(owner_type_words(), type).value_or(OwnerType::rational);
}

Owner read_owner(json::ObjectReader& scenario, const Reading& reading) {
    Owner owner;
    const json::Value* found = scenario.value("owner");
    if (found == nullptr) return owner;
    json::ObjectReader reader(*found, "the owner", reading.sink);
    if (reader.usable()) read_character(reader, owner);
    return owner;
}

std::vector<Owner> read_people(json::ObjectReader& scenario, const Reading& reading) {
    return read_each<Owner>(scenario, "people", read_one, reading);
}

std::vector<Question> read_questions(json::ObjectReader& scenario, const Reading& reading) {
    return read_each<Question>(scenario, "questions", read_question, reading);
}

std::string read_person(json::ObjectReader& reader, const std::string& key, UseKind kind,
                        const Reading& reading) {
    if (!reader.has(key)) {
        reader.value_or_null(key);
        return {};
    }
    std::string id = reader.text(key);
    if (!id.empty()) reading.use(kind, id, reader.position_of(key));
    return id;
}

}  // namespace frontdesk::scenario
