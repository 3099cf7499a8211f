#include "report/pdf.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <exception>
#include <memory>

#include "report/boxes.h"
#include "report/plain_text.h"

namespace frontdesk::report {

namespace {

// A4 in points, and what stands where on it.
constexpr double paper_width = 595.276;
constexpr double paper_height = 841.890;
constexpr double margin = 48;
constexpr double header_top = 30;
constexpr double text_top = 62;
constexpr double text_bottom = paper_height - 60;
constexpr double footer_top = paper_height - 42;
constexpr double text_width = paper_width - 2 * margin;

/// Where cairo puts what it has made; an exception must not fly through it.
struct Sink {
    core::NewFile& file;
    std::exception_ptr failed;

    static cairo_status_t take(void* self, const unsigned char* bytes, unsigned int count) {
        auto& sink = *static_cast<Sink*>(self);
        if (sink.failed) return CAIRO_STATUS_WRITE_ERROR;
        try {
            sink.file.write({reinterpret_cast<const char*>(bytes), count});
            return CAIRO_STATUS_SUCCESS;
        } catch (...) {
            sink.failed = std::current_exception();
            return CAIRO_STATUS_WRITE_ERROR;
        }
    }
};

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

void set_metadata(cairo_surface_t* surface, const SinglePage& page) {
    const auto set = [surface](cairo_pdf_metadata_t which, const std::string& words) {
        cairo_pdf_surface_set_metadata(surface, which, plain_line(words).c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, page.title);
    set(CAIRO_PDF_METADATA_AUTHOR, page.author);
    set(CAIRO_PDF_METADATA_CREATOR, "frontdesk");
    set(CAIRO_PDF_METADATA_CREATE_DATE, core::to_iso(page.made));
}

/// Opens a PDF of pages of that size, has them drawn, and closes it.
void draw_into(const SinglePage& page, core::NewFile& file, const std::function<void(cairo_t*)>& draw) {
    Sink sink{file, nullptr};
    const std::unique_ptr<cairo_surface_t, Release> surface(
        cairo_pdf_surface_create_for_stream(&Sink::take, &sink, page.width, page.height));
    set_metadata(surface.get(), page);
    {
        const std::unique_ptr<cairo_t, Release> cairo(cairo_create(surface.get()));
        draw(cairo.get());
    }
    cairo_surface_finish(surface.get());
    if (sink.failed) std::rethrow_exception(sink.failed);
    const cairo_status_t status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS) {
        throw core::Error(std::string("the pages cannot be drawn: ") + cairo_status_to_string(status),
                          "Try again; if it stays so, restart the program.");
    }
}

Boxes boxes_of(const Document& document, const Typesetter& type) {
    const Column column{type, text_width, text_bottom - text_top};
    Boxes boxes;
    for (const Block& block : document.blocks)
        std::visit([&](const auto& one) { add_boxes(column, one, boxes); }, block);
    return boxes;
}

std::string page_words(const Document& document, std::size_t page, std::size_t pages) {
    std::string words = document.page_words;
    const auto put = [&words](const char* place, std::size_t figure) {
        const std::size_t at = words.find(place);
        if (at != std::string::npos) words.replace(at, 3, std::to_string(figure));
    };
    put("{0}", page + 1);
    put("{1}", pages);
    return words;
}

void draw_frame(Paper& paper, const Typesetter& type, const Document& document, std::size_t page,
                std::size_t pages) {
    const double right = paper_width - margin;
    const Layout aside = type.one_line(Face::caption, document.header_aside, text_width * 0.4);
    const Layout header = type.one_line(Face::caption, document.header, text_width - width_of(aside) - 16);
    paper.text(header, margin, header_top, inks::second);
    paper.text(aside, right, header_top, inks::second, Align::right);
    paper.line(margin, header_top + 17, right, header_top + 17, inks::line, 0.6);
    paper.text(type.one_line(Face::small, document.footer, text_width / 2), margin, footer_top, inks::second);
    paper.text(type.lay_out(Face::small, page_words(document, page, pages)), right, footer_top, inks::second,
               Align::right);
}

std::size_t draw_pages(cairo_t* cairo, const Document& document) {
    const Typesetter type(document.language);
    const Boxes boxes = boxes_of(document, type);
    std::vector<Measure> measures;
    for (const Box& box : boxes) measures.push_back(box.measure);
    const std::vector<Placed> places = paginate(measures, text_bottom - text_top);
    const std::size_t pages = places.empty() ? 1 : places.back().page + 1;
    Paper paper(cairo);
    std::size_t next = 0;
    for (std::size_t page = 0; page < pages && cairo_status(cairo) == CAIRO_STATUS_SUCCESS; ++page) {
        draw_frame(paper, type, document, page, pages);
        for (; next < boxes.size() && places[next].page == page; ++next) {
            if (places[next].below_head) boxes[*boxes[next].measure.head].draw(paper, margin, text_top);
            boxes[next].draw(paper, margin, text_top + places[next].y);
        }
        cairo_show_page(cairo);
    }
    return pages;
}

}  // namespace

int write_pdf(const Document& document, core::NewFile& file) {
    const SinglePage page{document.title, document.author, document.made, paper_width, paper_height};
    std::size_t pages = 0;
    draw_into(page, file, [&](cairo_t* cairo) { pages = draw_pages(cairo, document); });
    return static_cast<int>(pages);
}

void write_page(const SinglePage& page, core::NewFile& file, const std::function<void(Paper&)>& draw) {
    draw_into(page, file, [&draw](cairo_t* cairo) {
        Paper paper(cairo);
        draw(paper);
        cairo_show_page(cairo);
    });
}

}  // namespace frontdesk::report
