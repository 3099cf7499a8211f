// The header first: it brings what imgui_stdlib.h builds on.
// clang-format off
#include "ui/screens/editor.h"

#include <imgui_stdlib.h>
// clang-format on

#include <algorithm>

#include "ui/imgui_compat.h"
#include "ui/kit/paint.h"

// The scenario as text, beside its picture: what is typed in one is seen in the other.
namespace frontdesk::ui {

namespace {

using app::Text;

/// Why the text cannot be read, and where.
void draw_broken(Scene& scene, Rect& rest) {
    Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    if (open.document.is_readable() || open.findings.empty()) return;
    const core::Problem& problem = open.findings.front().problem;
    const std::string where = ui.words(
        Text::editor_line_column, {std::to_string(problem.place.line), std::to_string(problem.place.column)});
    const std::string words = where + ": " + problem.message;
    const float width = rest.w - ui.px(24);
    const float height = paragraph_height(ui, Face::caption, width, words) +
                         paragraph_height(ui, Face::caption, width, ui.words(Text::editor_text_broken));
    Rect box = rest.take_top(height + ui.px(16));
    fill(ui, box, ui.theme.amber_soft);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"editor:broken", words, box.x, box.y, box.w, box.h, true, false, where});
    }
    Rect column = box.inset(ui.px(12), ui.px(8));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.amber_soft_ink, words));
    paragraph(ui, Face::caption, column, ui.theme.amber_soft_ink, ui.words(Text::editor_text_broken));
}

/// The document's text, unless it is the one that is typed here just now.
void follow_document(EditorMemory& memory, const editing::Document& document) {
    if (memory.text_revision == document.revision()) return;
    memory.text_revision = document.revision();
    if (memory.text != document.text()) memory.text = document.text();
}

}  // namespace

void draw_editor_text(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    EditorMemory& memory = scene.memory.editor;
    const editing::Document& document = edited(scene).document;
    follow_document(memory, document);
    Rect rest = place;
    fill(ui, rest, ui.theme.surface);
    fill(ui, {rest.x, rest.y, std::max(1.0F, ui.px(1)), rest.h}, ui.theme.line);
    draw_broken(scene, rest);
    const Rect box = rest.inset(ui.px(4));
    const bool focused = ui.focus.offer("editor:text", true);
    if (focused && ui.focus.just_moved()) ImGui::SetKeyboardFocusHere();
    ui.in.fonts.need(memory.text, ui.font(Face::caption));
    push_font(ui.font(Face::caption));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {ui.px(8), ui.px(8)});
    ImGui::PushStyleColor(ImGuiCol_FrameBg, 0);
    ImGui::PushStyleColor(ImGuiCol_Text, ui.theme.ink);
    ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, ui.theme.primary_soft);
    ImGui::SetCursorScreenPos(box.min());
    const bool changed = ImGui::InputTextMultiline("##editor:text", &memory.text, {box.w, box.h});
    const bool active = ImGui::IsItemActive();
    ImGui::PopStyleColor(3);
    ImGui::PopStyleVar();
    ImGui::PopFont();
    if (active) ui.focus.move_to("editor:text");
    if (focused) edge(ui, rest.inset(ui.px(2)), ui.theme.primary, ui.px(6), ui.px(2));
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"editor:text", "", box.x, box.y, box.w, box.h, true, false, ""});
    }
    if (!changed) return;
    // Applied after this frame, it is the document's next revision.
    memory.text_revision = document.revision() + 1;
    do_edit(scene, app::SetText{memory.text});
}

}  // namespace frontdesk::ui
