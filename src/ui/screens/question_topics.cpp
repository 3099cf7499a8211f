#include <algorithm>

#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/practice_cards.h"
#include "ui/screens/questions.h"

// Every topic, with what of it is known.
namespace frontdesk::ui {

namespace {

using app::Text;
using app::TopicStanding;

/// How far one is with a topic, as it stands on its chip.
struct TopicState {
    std::string words;
    ChipLook look;
};

TopicState state_of(const Ui& ui, const TopicStanding& standing) {
    const std::string questions = std::to_string(standing.questions);
    if (standing.round) {
        return {ui.words(Text::questions_round, {std::to_string(standing.round->answered), questions}),
                {ChipKind::advice, Icon::none, 24}};
    }
    if (standing.answered == 0) return {ui.words(Text::questions_new), {ChipKind::plain, Icon::none, 24}};
    if (standing.right == standing.questions) {
        return {ui.words(Text::questions_all_known), {ChipKind::made, Icon::check, 24}};
    }
    return {ui.words(Text::questions_known, {std::to_string(standing.right), questions}),
            {ChipKind::made, Icon::none, 24}};
}

void draw_topic(Scene& scene, const Rect& row, const TopicStanding& standing) {
    Ui& ui = scene.ui;
    const std::string title = ui.shown(standing.topic->title);
    const std::string id = "topic:" + standing.topic->id;
    const TopicState state = state_of(ui, standing);
    const Press press = press_area(ui, row, {id, title, true, false, state.words});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft, 0);
    Rect rest = row.inset(ui.px(16), 0);
    icon_in(ui, Icon::right, rest.take_right(ui.px(18), ui.px(8)), 18, ui.theme.ink2);
    chip_right(ui, rest, state.words, state.look);
    if (standing.due > 0) {
        chip_right(ui, rest, ui.words(Text::drills_due_count, {std::to_string(standing.due)}),
                   {ChipKind::advice, Icon::none, 24});
    }
    if (row.w > ui.px(620)) {
        const float known = static_cast<float>(standing.right) / static_cast<float>(standing.questions);
        progress_bar(ui, rest.take_right(ui.px(120), ui.px(16)), known);
        text_in(ui, Face::caption, rest.take_right(ui.px(92), ui.px(8)), ui.theme.ink2,
                ui.words(Text::questions_count, {std::to_string(standing.questions)}), Align::right);
    }
    text_in(ui, Face::body, rest, ui.theme.ink, title);
    if (press.focused) focus_ring(ui, row.inset(ui.px(4)), ui.px(6));
    if (press.pressed) ui.intend(app::StartQuestions{standing.topic->id});
}

/// The topic to go on with: one that was left in the middle, else the first that is not known yet.
const TopicStanding* next_topic(const Scene& scene) {
    const auto& topics = scene.state().practice.topics;
    const auto open = std::find_if(topics.begin(), topics.end(),
                                   [](const TopicStanding& standing) { return standing.round.has_value(); });
    if (open != topics.end()) return &*open;
    const auto fresh = std::find_if(topics.begin(), topics.end(), [](const TopicStanding& standing) {
        return standing.answered < standing.questions;
    });
    return fresh != topics.end() ? &*fresh : nullptr;
}

void draw_questions_offer(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& due = scene.state().practice.due_questions;
    if (!due.empty()) {
        const Offer offer{ui.words(Text::questions_due, {std::to_string(due.size())}),
                          ui.words(Text::questions_due_hint),
                          "questions:start",
                          ui.words(Text::drills_start),
                          "",
                          ""};
        if (draw_offer(scene, column, offer) == Chosen::main) ui.intend(app::StartQuestions{});
        return;
    }
    const TopicStanding* next = next_topic(scene);
    if (next == nullptr) return;
    const std::string count = ui.words(Text::questions_count, {std::to_string(next->questions)});
    const Offer offer{ui.shown(next->topic->title),
                      count + " · " + state_of(ui, *next).words,
                      "questions:next",
                      ui.words(Text::drills_start),
                      "",
                      ""};
    if (draw_offer(scene, column, offer) == Chosen::main) ui.intend(app::StartQuestions{next->topic->id});
}

}  // namespace

void draw_topics(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    draw_questions_offer(scene, column);
    const auto& topics = scene.state().practice.topics;
    int questions = 0;
    for (const TopicStanding& standing : topics) questions += standing.questions;
    const Rect outer = column;
    GrownCard behind(ui);
    column.take_top(ui.px(12));
    text_in(ui, Face::body_bold, column.take_top(ui.px(30), ui.px(4)).inset(ui.px(16), 0), ui.theme.ink,
            ui.words(Text::questions_list, {std::to_string(topics.size()), std::to_string(questions)}));
    for (const TopicStanding& standing : topics) draw_topic(scene, column.take_top(ui.px(48)), standing);
    const float bottom = column.y + ui.px(6);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
