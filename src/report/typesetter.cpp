#include <array>
#include <cmath>

#include "report/paper.h"
#include "report/plain_text.h"

namespace frontdesk::report {

namespace {

struct Cut {
    double size;  ///< points
    bool bold;
};

Cut cut_of(Face face) {
    constexpr std::array<Cut, 9> cuts{{{7.5, false},
                                       {7.5, true},
                                       {8.5, false},
                                       {8.5, true},
                                       {10.5, false},
                                       {10.5, true},
                                       {12, true},
                                       {18, true},
                                       {24, true}}};
    static_assert(cuts.size() == static_cast<std::size_t>(Face::figure) + 1);
    return cuts.at(static_cast<std::size_t>(face));
}

/// The font that has the characters in the shapes of the region, then what else may be there.
std::string family_of(const std::string& language) {
    const bool traditional = language.starts_with("zh-TW") || language.starts_with("zh-Hant");
    return traditional
               ? "Noto Sans CJK TC, Noto Sans TC, Source Han Sans TC, WenQuanYi Micro Hei, sans-serif"
               : "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, WenQuanYi Micro Hei, sans-serif";
}

template <typename Object>
std::shared_ptr<Object> owned(Object* object) {
    return {object, [](Object* one) { g_object_unref(one); }};
}

/// Nothing is lined up with pixels: paper has none.
void set_for_paper(PangoContext* context, const std::string& language) {
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string(language.c_str()));
}

void set_font(PangoLayout* layout, const std::string& family, const Cut& cut) {
    PangoFontDescription* font = pango_font_description_from_string(family.c_str());
    pango_font_description_set_size(font, static_cast<int>(std::lround(cut.size * PANGO_SCALE)));
    pango_font_description_set_weight(font, cut.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
}

/// What was typed stands there as it was typed: no hyphens that nobody wrote.
void set_no_hyphens(PangoLayout* layout) {
    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

PangoRectangle extents(const Layout& layout) {
    PangoRectangle logical;
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    return logical;
}

}  // namespace

double height_of(const Layout& layout) {
    return pango_units_to_double(extents(layout).height);
}

double width_of(const Layout& layout) {
    return pango_units_to_double(extents(layout).width);
}

double baseline_of(const Layout& layout) {
    return pango_units_to_double(pango_layout_get_baseline(layout.get()));
}

Typesetter::Typesetter(const std::string& language)
    : m_fonts(owned(pango_cairo_font_map_new())),
      m_context(owned(pango_font_map_create_context(m_fonts.get()))),
      m_family(family_of(language)) {
    set_for_paper(m_context.get(), language);
}

Layout Typesetter::lay_out(Face face, std::string_view text, double width) const {
    Layout layout = owned(pango_layout_new(m_context.get()));
    set_font(layout.get(), m_family, cut_of(face));
    set_no_hyphens(layout.get());
    const std::string plain = plain_text(text);
    pango_layout_set_text(layout.get(), plain.data(), static_cast<int>(plain.size()));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (width > 0) pango_layout_set_width(layout.get(), pango_units_from_double(width));
    return layout;
}

Layout Typesetter::one_line(Face face, std::string_view text, double width) const {
    Layout layout = lay_out(face, plain_line(text), width);
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    return layout;
}

}  // namespace frontdesk::report
