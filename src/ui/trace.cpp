#include "ui/trace.h"

#include <cmath>
#include <cstdio>

namespace frontdesk::ui {

namespace {

void append_quoted(std::string& json, std::string_view text) {
    json += '"';
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            json += '\\';
            json += byte;
        } else if (code < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", code);
            json += escape;
        } else {
            json += byte;
        }
    }
    json += '"';
}

void append_field(std::string& json, std::string_view name, std::string_view text) {
    append_quoted(json, name);
    json += ':';
    append_quoted(json, text);
}

void append_widget(std::string& json, const TracedWidget& widget) {
    json += '{';
    append_field(json, "id", widget.id);
    json += ',';
    append_field(json, "label", widget.label);
    json += ",\"rect\":[";
    for (const float side : {widget.x, widget.y, widget.width, widget.height}) {
        if (json.back() != '[') json += ',';
        json += std::to_string(std::lround(side));
    }
    json += "],\"enabled\":";
    json += widget.enabled ? "true" : "false";
    json += ",\"clipped\":";
    json += widget.clipped ? "true" : "false";
    json += ",\"visible\":";
    json += widget.visible ? "true" : "false";
    json += ',';
    append_field(json, "value", widget.value);
    json += '}';
}

}  // namespace

void Trace::begin_frame(std::string screen) {
    m_screen = std::move(screen);
    m_focus.clear();
    m_widgets.clear();
    m_cut.clear();
}

void Trace::note(TracedWidget widget) {
    m_widgets.push_back(std::move(widget));
}

const TracedWidget* Trace::find(std::string_view id) const {
    for (const TracedWidget& widget : m_widgets) {
        if (widget.id == id) return &widget;
    }
    return nullptr;
}

std::string Trace::to_json(long frame) const {
    std::string json = "{\"frame\":" + std::to_string(frame) + ',';
    append_field(json, "screen", m_screen);
    json += ',';
    append_field(json, "focus", m_focus);
    json += ",\"widgets\":[";
    for (std::size_t i = 0; i < m_widgets.size(); ++i) {
        if (i > 0) json += ',';
        append_widget(json, m_widgets[i]);
    }
    return json + "]}";
}

}  // namespace frontdesk::ui
