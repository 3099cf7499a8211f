#include <algorithm>
#include <set>
#include <utility>

#include "core/error.h"
#include "core/file.h"
#include "json/reader.h"
#include "scenario/checks/names.h"
#include "scenario/library.h"
#include "scenario/temper.h"
#include "scenario/words.h"

namespace frontdesk::scenario {

namespace {

using json::ObjectReader;

constexpr int most_effect = 50;

struct TempersReader {
    const json::Sink& sink;
    Tempers& tempers;
    std::map<std::string, std::string> force_of_rule;

    void read_rules(ObjectReader& reader, Force& force) {
        const json::Array* rules = reader.array("rules");
        if (rules == nullptr) return;
        for (const json::Value& element : *rules) {
            const std::string rule = element.as_string() == nullptr ? std::string() : *element.as_string();
            if (!is_move(rule) && !is_forbidden_act(rule)) {
                sink.error(element.position, "010", "'" + rule + "' is no rule",
                           "write a rule, F01 to F35 or M01 to M37");
                continue;
            }
            const auto [known, fresh] = force_of_rule.emplace(rule, force.id);
            if (!fresh) {
                sink.error(element.position, "011",
                           "'" + rule + "' already exerts the force '" + known->second + "'",
                           "leave each rule in one force");
                continue;
            }
            force.rules.push_back(rule);
        }
    }

    void read_force(const json::Value& value) {
        ObjectReader reader(value, "a force", sink);
        Force force;
        force.id = reader.text("id");
        force.felt = reader.text("felt");
        if (find(force.id)) {
            sink.error(reader.position_of("id"), "012", "the force '" + force.id + "' stands here twice",
                       "rename one of them");
        }
        read_rules(reader, force);
        tempers.forces.push_back(std::move(force));
    }

    /// A forbidden act that nobody feels would be marked down without the face ever falling.
    void check_complete(const json::Position& position) {
        for (const std::string& rule : forbidden_acts()) {
            if (force_of_rule.contains(rule)) continue;
            sink.warning(position, "013", "no force stands for '" + rule + "', so the owner does not feel it",
                         "add it to the 'rules' of the force that fits");
        }
    }

    bool find(const std::string& id) const {
        return std::any_of(tempers.forces.begin(), tempers.forces.end(),
                           [&](const Force& force) { return force.id == id; });
    }

    void read_type(ObjectReader& types, const std::string& word, OwnerType type) {
        const json::Value* value = types.value(word);
        if (value == nullptr) return;
        ObjectReader reader(*value, "'" + word + "'", sink);
        tempers.nothing[type] = static_cast<int>(reader.integer("nothing", -most_effect, most_effect));
        for (const Force& force : tempers.forces) {
            tempers.effects[type][force.id] =
                static_cast<int>(reader.integer(force.id, -most_effect, most_effect));
        }
    }

    void read(const json::Value& root) {
        ObjectReader reader(root, "the tempers", sink);
        reader.text_or("$schema", {});  // for the author's editor
        if (reader.integer("format", 1, INT32_MAX) > newest_format) {
            sink.error(reader.position_of("format"), "007",
                       "this file is of a newer format than this program reads", "update the program");
            reader.ignore_rest();
            return;
        }
        if (const json::Array* forces = reader.array("forces")) {
            for (const json::Value& force : *forces) read_force(force);
            check_complete(reader.position_of("forces"));
        }
        const json::Value* effects = reader.value("effects");
        if (effects == nullptr) return;
        ObjectReader types(*effects, "'effects'", sink);
        if (!types.usable()) return;
        for (std::size_t i = 0; i < owner_type_words().size(); ++i) {
            read_type(types, owner_type_words()[i], static_cast<OwnerType>(i));
        }
    }
};

}  // namespace

TempersRead read_tempers(const std::filesystem::path& file) {
    TempersRead result;
    const std::string name = core::to_utf8(file);
    json::Parsed parsed = json::parse(core::read_file(file), name);
    result.problems = std::move(parsed.problems);
    if (!parsed.usable) return result;
    const json::Sink sink{result.problems, name, "TE"};
    TempersReader{sink, result.tempers, {}}.read(parsed.root);
    return result;
}

}  // namespace frontdesk::scenario
