#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/exercise_fields.h"
#include "app/intent.h"
#include "exercise/answer.h"
#include "exercise/typed_number.h"

// What was done so far about an exercise. It stands among the fields of the half-filled form, so that it is
// stored with them and comes back after a crash; no drawing.
namespace frontdesk::ui {

class ExerciseDraft {
  public:
    /// @param fields of the run that is played; must outlive the draft, as must the exercise.
    ExerciseDraft(app::FormFields& fields, const std::string& node, const exercise::Exercise& exercise);

    /// Of single and multiple.
    bool is_picked(const std::string& option) const;
    /// Picks the option or lets it be again; of single, all others are let be.
    void toggle(const std::string& option);

    /// Of order: where the item stands, from 1; 0: nowhere yet.
    std::size_t place_of(const std::string& item) const;
    /// The item comes next, or stands nowhere again.
    void tap(const std::string& item);

    /// Of sort: the bin's id; empty: not sorted yet.
    std::string bin_of(const std::string& item) const { return value(item); }
    void put(const std::string& item, const std::string& bin) { m_fields[key(item)] = bin; }

    /// Of match: the right side that was joined to the left one; empty: none.
    std::string right_of(const std::string& left) const { return value(left); }
    /// The left side that holds the right one; empty: none.
    std::string left_of(const std::string& right) const;
    /// Joins the two; whatever either was joined to before is free again. The same two once more: parted.
    void join(const std::string& left, const std::string& right);
    /// The first left side that is not joined; empty if all are.
    std::string next_left() const;

    /// Of number, as typed.
    std::string& number_text() { return m_fields[key(app::number_part)]; }

    /// Whether it is worth telling how many parts are open: not of options and numbers.
    bool counts_parts() const;
    /// How many parts nothing is said of yet.
    std::size_t missing() const;
    /// Only if it is complete.
    std::optional<exercise::Answer> answer() const;
    /// Nothing is left of it.
    void forget();

  private:
    std::string key(const std::string& part) const { return m_prefix + part; }
    std::string value(const std::string& part) const;
    std::vector<std::string> ordered() const;
    void keep_order(const std::vector<std::string>& items);
    exercise::Answer as_it_stands() const;

    app::FormFields& m_fields;
    std::string m_prefix;
    const exercise::Exercise& m_exercise;
};

/// Drops what was done about exercises at other nodes than `node`; true if there was any.
bool forget_other_exercises(app::FormFields& fields, const std::string& node);

}  // namespace frontdesk::ui
