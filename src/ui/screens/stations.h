#pragma once

#include <algorithm>
#include <string_view>

#include "ui/kit/button.h"
#include "ui/screens/packs.h"
#include "ui/screens/scene.h"

// The pages on which records are looked after as a whole.
namespace frontdesk::ui {

template <typename Deed>
void do_with_stations(const Scene& scene, Deed deed) {
    scene.ui.intend(app::StationDeed{std::move(deed)});
}

/// Buttons one after the other that go on in a new row where the width is not enough.
class ButtonFlow {
  public:
    ButtonFlow(Ui& ui, Rect& column, float height) : m_ui(ui), m_column(column), m_height(height) {
        m_row = column.take_top(height);
    }
    bool put(std::string_view id, std::string_view label, const ButtonLook& look) {
        const float width = std::min(button_width(m_ui, label, look), m_column.w);
        if (width > m_row.w) {
            m_column.take_top(m_ui.px(8));
            m_row = m_column.take_top(m_height);
        }
        return button(m_ui, id, m_row.take_left(width, m_ui.px(10)), label, look);
    }

  private:
    Ui& m_ui;
    Rect& m_column;
    Rect m_row;
    float m_height;
};

/// Another station's records on their way in; takes its height off the column.
void draw_station_merge(Scene& scene, Rect& column);
void draw_station_backup(Scene& scene, Rect& column);

/// Has a merge or a backup go on, wherever one is.
void follow_stations(Ui& ui, const app::State& state);

/// Satisfaction month by month.
void draw_satisfaction_months(Scene& scene, Rect& column);
/// One finding with its history and what can be done next.
void draw_survey_finding(Scene& scene, Rect& column, const records::SurveyFinding& finding);

}  // namespace frontdesk::ui
