#include "ui/screens/exercise_draft.h"

#include <doctest/doctest.h>

#include "exercise/judge.h"

using namespace frontdesk;
using namespace frontdesk::exercise;
using ui::ExerciseDraft;

namespace {

const Exercise one_of_three = Single{{{"a", "甲", true, ""}, {"b", "乙", false, ""}, {"c", "丙", false, ""}}};
const Exercise some_of_three =
    Multiple{{{"a", "甲", true, ""}, {"b", "乙", true, ""}, {"c", "丙", false, ""}}};
const Exercise three_steps = Order{{{"a", "甲"}, {"b", "乙"}, {"c", "丙"}}, {}};
const Exercise two_bins = Sort{{{"x", "急"}, {"y", "缓"}}, {{"a", "甲", "x", ""}, {"b", "乙", "y", ""}}};
const Exercise two_pairs = Match{{{"a", "甲", "一"}, {"b", "乙", "二"}}, {"三"}};
const Exercise three_rings = Number{3, 0, "声"};

}  // namespace

TEST_CASE("of a single choice only the last pick stays, and a second press lets it be") {
    app::FormFields fields;
    ExerciseDraft draft(fields, "q", one_of_three);
    CHECK(draft.missing() == 1);
    CHECK_FALSE(draft.answer());
    draft.toggle("b");
    draft.toggle("a");
    CHECK_FALSE(draft.is_picked("b"));
    REQUIRE(draft.answer());
    CHECK(judge(one_of_three, *draft.answer()).right);
    draft.toggle("a");
    CHECK(draft.missing() == 1);
}

TEST_CASE("of a multiple choice every pick stays until it is pressed again") {
    app::FormFields fields;
    ExerciseDraft draft(fields, "q", some_of_three);
    draft.toggle("c");
    draft.toggle("a");
    draft.toggle("b");
    draft.toggle("c");
    REQUIRE(draft.answer());
    CHECK(judge(some_of_three, *draft.answer()).right);
}

TEST_CASE("items fall in line as they are tapped, and leave it again") {
    app::FormFields fields;
    ExerciseDraft draft(fields, "q", three_steps);
    draft.tap("b");
    CHECK(draft.place_of("b") == 1);
    CHECK(draft.missing() == 2);
    draft.tap("b");
    CHECK(draft.place_of("b") == 0);
    draft.tap("a");
    draft.tap("b");
    CHECK_FALSE(draft.answer());
    draft.tap("c");
    CHECK(draft.place_of("c") == 3);
    REQUIRE(draft.answer());
    CHECK(judge(three_steps, *draft.answer()).right);
}

TEST_CASE("an item is put into one bin at a time") {
    app::FormFields fields;
    ExerciseDraft draft(fields, "q", two_bins);
    draft.put("a", "y");
    draft.put("a", "x");
    CHECK(draft.missing() == 1);
    draft.put("b", "y");
    CHECK(judge(two_bins, draft.answer().value()).right);
}

TEST_CASE("joining frees what was joined before, and joining the same two again parts them") {
    app::FormFields fields;
    ExerciseDraft draft(fields, "q", two_pairs);
    draft.join("a", "b");
    draft.join("b", "b");
    CHECK(draft.right_of("a").empty());
    CHECK(draft.left_of("b") == "b");
    CHECK(draft.next_left() == "a");
    draft.join("a", "a");
    CHECK(judge(two_pairs, draft.answer().value()).right);
    draft.join("a", "a");
    CHECK(draft.missing() == 1);
}

TEST_CASE("what was done about an exercise goes once the run is elsewhere, and nothing else does") {
    app::FormFields fields{{"flat", "3-501"}};
    ExerciseDraft(fields, "q", one_of_three).toggle("a");
    CHECK_FALSE(ui::forget_other_exercises(fields, "q"));
    CHECK(ExerciseDraft(fields, "q", one_of_three).is_picked("a"));
    CHECK(ui::forget_other_exercises(fields, "next"));
    CHECK(fields == app::FormFields{{"flat", "3-501"}});
}

TEST_CASE("a draft is kept among the fields under its node and leaves no others behind") {
    app::FormFields fields{{"flat", "3-501"}};
    ExerciseDraft draft(fields, "q", three_rings);
    draft.number_text() = "3";
    CHECK(fields.size() == 2);
    CHECK(ExerciseDraft(fields, "q", three_rings).answer().has_value());
    CHECK_FALSE(ExerciseDraft(fields, "other", three_rings).answer().has_value());
    draft.forget();
    CHECK(fields == app::FormFields{{"flat", "3-501"}});
}

TEST_CASE("an answer that was handed in lies on the desk again as it was") {
    const std::vector<std::pair<const Exercise*, Answer>> answered{
        {&one_of_three, Picked{{"b"}}},
        {&some_of_three, Picked{{"a", "c"}}},
        {&three_steps, Ordered{{"c", "a", "b"}}},
        {&two_bins, Sorted{{{"a", "y"}, {"b", "y"}}}},
        {&two_pairs, Matched{{{"a", "b"}, {"b", "a"}}}},
        {&three_rings, Counted{2.5}},
    };
    for (const auto& [exercise, answer] : answered) {
        app::FormFields fields = app::exercise_fields("q", answer);
        const ExerciseDraft draft(fields, "q", *exercise);
        REQUIRE(draft.answer());
        CHECK(*draft.answer() == answer);
    }
}
