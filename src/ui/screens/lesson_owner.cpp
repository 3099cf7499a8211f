#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/chip.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/lesson.h"
#include "ui/screens/naming.h"
#include "ui/screens/play_model.h"

// Whom the room talks to, and what was said last.
namespace frontdesk::ui {

namespace {

using app::LessonPhase;
using app::LessonWay;
using app::Text;
using session::EntryKind;

const scenario::Owner& talked_to(const Scene& scene) {
    return session::present_person(*held(scene).scenario, held(scene).session);
}

scenario::Mood room_mood(const Scene& scene) {
    return scenario::mood_of(held(scene).session.heat());
}

void draw_owner_name(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const std::string type = ui.words(owner_type_word(talked_to(scene).type));
    const ChipLook look{ChipKind::outline, Icon::none, 27};
    const float chip_w = chip_width(ui, type, look);
    const std::string name = ui.shown(talked_to(scene).address);
    if (chip_w + text_width(ui, Face::title, name) + ui.px(12) < row.w) chip_right(ui, row, type, look);
    text_in(ui, Face::title, row, ui.theme.ink, name);
}

void draw_owner_mood(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const auto mood = static_cast<std::size_t>(room_mood(scene));
    const int delta = last_heat_delta(held(scene).session);
    if (delta != 0) {
        const Text words = delta > 0 ? Text::lesson_change_up : Text::lesson_change_down;
        const std::string change = ui.words(words, {std::to_string(std::abs(delta))});
        const float width = text_width(ui, Face::caption, change) + 1;
        text_in(ui, Face::caption, row.take_right(width, ui.px(6)), ui.theme.ink2, change);
        icon_in(ui, delta > 0 ? Icon::trend : Icon::trend_down, row.take_right(ui.px(16), ui.px(8)), 16,
                ui.theme.ink2);
    }
    text_in(ui, Face::body_bold, row, ui.theme.mood_text[mood], ui.words(mood_word(room_mood(scene))));
}

/// How many have raised a hand, or have said something so far.
void draw_count(Scene& scene, const Rect& box) {
    Ui& ui = scene.ui;
    const app::RunningLesson& lesson = held(scene);
    const bool hands = lesson.phase != LessonPhase::ended && lesson_way(scene) == LessonWay::vote;
    const auto spoken = std::count_if(lesson.people.begin(), lesson.people.end(),
                                      [](const auto& one) { return one.present && one.spoke > 0; });
    const int counted = hands ? lesson.hands_raised() : static_cast<int>(spoken);
    const std::string figure =
        ui.words(Text::lesson_hands_count, {std::to_string(counted), std::to_string(lesson.present())});
    fill(ui, box, ui.theme.primary_soft, ui.px(8));
    Rect row = box.inset(ui.px(15), 0);
    icon_in(ui, hands ? Icon::hand : Icon::people, row.take_left(ui.px(20), ui.px(10)), 20,
            ui.theme.primary_soft_ink);
    const float width = text_width(ui, Face::title, figure) + 1;
    text_in(ui, Face::title, row.take_right(width, ui.px(8)), ui.theme.primary_soft_ink, figure);
    const char* label = ui.words(hands ? Text::lesson_hands : Text::lesson_spoken);
    const Face face = text_width(ui, Face::body, label) <= row.w ? Face::body : Face::caption;
    text_in(ui, face, row, ui.theme.primary_soft_ink, label);
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"lesson:count", label, box.x, box.y, box.w, box.h, true, false, figure});
}

/// What the owner or somebody else said since the last turn, or else what is told.
std::string last_line(const Scene& scene) {
    const app::RunningLesson& lesson = held(scene);
    const auto& transcript = lesson.session.transcript;
    std::string told;
    for (std::size_t i = transcript.size(); i-- > 0;) {
        const session::Entry& entry = transcript[i];
        if (entry.kind == EntryKind::owner || entry.kind == EntryKind::other) return entry.text;
        if (entry.kind == EntryKind::ending) return entry.text;
        if (entry.kind != EntryKind::narrator) break;
        told.insert(0, entry.text);
    }
    if (!told.empty()) return told;
    const scenario::Node& node = *scene.app.lesson_step().node;
    const auto prompt_of = [](const auto& kind) {
        if constexpr (requires { kind.prompt; }) {
            return kind.prompt;
        } else {
            return std::string();
        }
    };
    const std::string prompt = std::visit(prompt_of, node.kind);
    return prompt.empty() ? lesson.scenario->summary : prompt;
}

struct LineFace {
    Face face;
    float pitch;
};
/// The largest first.
constexpr std::array line_faces{LineFace{Face::display, 42}, LineFace{Face::title, 31},
                                LineFace{Face::body, 26}};

}  // namespace

void draw_lesson_owner(Scene& scene, Rect column) {
    Ui& ui = scene.ui;
    const float below = ui.px(11 + 32 + 8 + 28 + 1 + 24 + 34 + 46);
    const float face = std::max(ui.px(80), column.h - below);
    portrait_in_frame(ui, column.take_top(face, ui.px(11)), talked_to(scene).portrait, room_mood(scene));
    draw_owner_name(scene, column.take_top(ui.px(32), ui.px(8)));
    draw_owner_mood(scene, column.take_top(ui.px(28), ui.px(1)));
    mood_bar(ui, column.take_top(ui.px(24)), static_cast<float>(held(scene).session.heat()));
    draw_count(scene, column.take_bottom(ui.px(46)));
}

void draw_lesson_line(Scene& scene, Rect& column, float below) {
    Ui& ui = scene.ui;
    const std::string words = ui.shown(last_line(scene));
    const float padding_x = ui.px(19);
    const float padding_y = ui.px(10);
    const float width = column.w - 2 * padding_x;
    const bool ended = held(scene).phase == LessonPhase::ended;
    const float least = std::floor(column.h * 0.18F);
    const float room = ended ? column.h * 0.9F : std::clamp(column.h - below, least, column.h * 0.42F);
    const float most = room - 2 * padding_y;
    LineFace chosen = line_faces.back();
    for (const LineFace& one : line_faces) {
        const RichLayout& layout = scene.memory.texts.lay_out(ui, one.face, width, words, {});
        if (rich_size(layout, ui.px(one.pitch)).height > most) continue;
        chosen = one;
        break;
    }
    const RichLayout& layout = scene.memory.texts.lay_out(ui, chosen.face, width, words, {});
    const float height = rich_size(layout, ui.px(chosen.pitch)).height;
    const Rect bubble = column.take_top(std::min(height, most) + 2 * padding_y);
    bubble_ground(ui, bubble, ui.theme.surface, BubbleCorner::lower_left);
    bubble_edge(ui, bubble, ui.theme.line, BubbleCorner::lower_left);
    Rect inside = bubble.inset(padding_x, padding_y);
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"lesson:line", words, bubble.x, bubble.y, bubble.w, bubble.h, true, false, {}});
    if (height <= most)
        return rich_text(ui, chosen.face, inside.min(), ui.theme.ink, ui.px(chosen.pitch), layout, {});
    scroll_in_card(ui, "lesson:line:area", inside, [&](Rect& content) {
        rich_text(ui, chosen.face, content.min(), ui.theme.ink, ui.px(chosen.pitch), layout, {});
        content.take_top(height);
    });
}

}  // namespace frontdesk::ui
