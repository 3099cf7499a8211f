#pragma once

#include <span>

#include "ui/kit/icons.h"
#include "ui/kit/ui.h"
#include "ui/screens/memory.h"

// What a screen is drawn with, and the list of screens.
namespace frontdesk::ui {

struct Scene {
    Ui& ui;
    const app::App& app;
    Memory& memory;
    Rect area;  ///< the window without the rail and notices

    const app::State& state() const { return app.state(); }
    /// Logical pixels: what a layout decides by.
    float width() const { return area.w / ui.in.scale; }
    float height() const { return area.h / ui.in.scale; }
    void go(ScreenId screen) const { memory.screen = screen; }
};

/// One line of the list of screens.
struct ScreenLine {
    ScreenId id;
    const char* name;  ///< stable; told to tests
    Icon icon;
    app::Text label;
    void (*draw)(Scene&);
};

/// All screens, in the order of ScreenId.
std::span<const ScreenLine> screen_list();

void draw_who(Scene& scene);
void draw_today(Scene& scene);
void draw_courses(Scene& scene);
void draw_standard(Scene& scene);
void draw_play(Scene& scene);
void draw_drills(Scene& scene);
void draw_questions(Scene& scene);
void draw_result(Scene& scene);
void draw_compare(Scene& scene);
void draw_records(Scene& scene);
void draw_settings(Scene& scene);
void draw_exam(Scene& scene);
void draw_exam_result(Scene& scene);
void draw_training(Scene& scene);
void draw_editor(Scene& scene);
void draw_assignments(Scene& scene);
void draw_items(Scene& scene);
void draw_lesson_setup(Scene& scene);
void draw_lesson(Scene& scene);
void draw_lesson_report(Scene& scene);
void draw_phrasing(Scene& scene);
void draw_catalogue(Scene& scene);
void draw_supervisor(Scene& scene);
void draw_accounts_page(Scene& scene);
void draw_audit(Scene& scene);
void draw_own_secret(Scene& scene);
void draw_packs(Scene& scene);
void draw_reviews(Scene& scene);
void draw_review(Scene& scene);
void draw_appeals(Scene& scene);
void draw_calibration(Scene& scene);
void draw_stations(Scene& scene);
void draw_surveys(Scene& scene);
void draw_exports(Scene& scene);
void draw_certificates(Scene& scene);

}  // namespace frontdesk::ui
