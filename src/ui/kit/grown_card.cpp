#include "ui/kit/grown_card.h"

#include "core/error.h"
#include "ui/kit/paint.h"

namespace frontdesk::ui {

GrownCard::GrownCard(Ui& ui) : m_ui(ui) {
    m_splitter.Split(ui.draw, 2);
    m_splitter.SetCurrentChannel(ui.draw, 1);
}

GrownCard::~GrownCard() {
    FRONTDESK_CHECK(m_closed);
}

void GrownCard::close(const Rect& rect, Kind kind) {
    m_splitter.SetCurrentChannel(m_ui.draw, 0);
    if (kind == Kind::first) {
        card_first(m_ui, rect);
    } else {
        card(m_ui, rect);
    }
    m_splitter.Merge(m_ui.draw);
    m_closed = true;
}

}  // namespace frontdesk::ui
