#include <algorithm>
#include <optional>

#include "report/boxes.h"

// Figures in rows and columns.
namespace frontdesk::report {

namespace {

constexpr double cell_gap = 8;
constexpr double grid_row = 18;
constexpr double columns_height = 84;

struct GridPlaces {
    std::vector<double> left, width;
};

GridPlaces places_of(const Grid& grid, double width) {
    double shares = 0;
    for (const Grid::Column& column : grid.columns) shares += column.share;
    const double room = width - cell_gap * static_cast<double>(grid.columns.size() - 1);
    GridPlaces places;
    double left = 0;
    for (const Grid::Column& column : grid.columns) {
        places.left.push_back(left);
        places.width.push_back(room * column.share / shares);
        left += places.width.back() + cell_gap;
    }
    return places;
}

/// Draws one row of cells, each in its place.
/// @param below the box with the heads; none: this row is it
void add_grid_row(const Column& column, const Grid& grid, const std::vector<std::string>& cells,
                  std::optional<std::size_t> below, Boxes& boxes) {
    const bool head = !below;
    const GridPlaces places = places_of(grid, column.width);
    std::vector<Layout> texts;
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        texts.push_back(
            column.type.one_line(head ? Face::caption_bold : Face::caption, cells[i], places.width[i]));
    }
    std::vector<bool> figures;
    for (const Grid::Column& one : grid.columns) figures.push_back(one.figures);
    const double width = column.width;
    boxes.push_back({{grid_row, head ? 6.0 : 0.0, head, below}, [=](Paper& paper, double x, double y) {
                         for (std::size_t i = 0; i < texts.size(); ++i) {
                             const double top = y + (grid_row - height_of(texts[i])) / 2;
                             const double left = x + places.left[i];
                             paper.text(texts[i], figures[i] ? left + places.width[i] : left, top,
                                        head ? inks::second : inks::text,
                                        figures[i] ? Align::right : Align::left);
                         }
                         paper.line(x, y + grid_row, x + width, y + grid_row, inks::line, head ? 0.9 : 0.4);
                     }});
}

}  // namespace

void add_boxes(const Column& column, const Grid& block, Boxes& boxes) {
    std::vector<std::string> heads;
    for (const Grid::Column& one : block.columns) heads.push_back(one.name);
    const std::size_t head = boxes.size();
    add_grid_row(column, block, heads, std::nullopt, boxes);
    for (const std::vector<std::string>& row : block.rows) add_grid_row(column, block, row, head, boxes);
}

void add_boxes(const Column& column, const Figures& block, Boxes& boxes) {
    if (block.all.empty()) return;
    const double width = column.width / static_cast<double>(block.all.size());
    std::vector<std::pair<Layout, Layout>> all;
    for (const Figures::Figure& one : block.all) {
        all.emplace_back(column.type.one_line(Face::figure, one.figure, width - cell_gap),
                         column.type.one_line(Face::caption, one.words, width - cell_gap));
    }
    const double height = height_of(all.front().first) + height_of(all.front().second) + 18;
    const double whole = column.width;
    boxes.push_back({{height, 8, false}, [=](Paper& paper, double x, double y) {
                         paper.fill({x, y, whole, height}, inks::good_soft, 6);
                         double left = x + width / 2;
                         for (const auto& [figure, words] : all) {
                             paper.text(figure, left, y + 7, inks::text, Align::centre);
                             paper.text(words, left, y + 9 + height_of(figure), inks::second, Align::centre);
                             left += width;
                         }
                     }});
}

void add_boxes(const Column& column, const Columns& block, Boxes& boxes) {
    if (block.all.empty()) return;
    int most = std::max(1, block.most);
    for (const Columns::Column& one : block.all) most = std::max(most, one.figure);
    const double width = std::min(64.0, column.width / static_cast<double>(block.all.size()));
    struct Drawn {
        Layout figure, name;
        double share;
    };
    std::vector<Drawn> all;
    for (const Columns::Column& one : block.all) {
        all.push_back({column.type.one_line(Face::small_bold, std::to_string(one.figure), width),
                       column.type.one_line(Face::small, one.name, width - 2),
                       static_cast<double>(one.figure) / most});
    }
    const Layout title = column.type.one_line(Face::caption, block.title, column.width);
    const double figures = height_of(all.front().figure) + 2;
    const double names = height_of(all.front().name) + 3;
    const double top_of_all = height_of(title) + 6 + figures;
    const double whole = column.width;
    boxes.push_back({{top_of_all + columns_height + names, 8, false}, [=](Paper& paper, double x, double y) {
                         paper.text(title, x, y, inks::second);
                         const double foot = y + top_of_all + columns_height;
                         double middle = x + width / 2;
                         for (const Drawn& one : all) {
                             const double high = columns_height * one.share;
                             const double bar = std::min(26.0, width * 0.6);
                             if (high > 0)
                                 paper.fill({middle - bar / 2, foot - high, bar, high}, inks::good, 2);
                             paper.text(one.figure, middle, foot - high - figures, inks::text, Align::centre);
                             paper.text(one.name, middle, foot + 3, inks::second, Align::centre);
                             middle += width;
                         }
                         paper.line(x, foot, x + whole, foot, inks::line, 0.8);
                     }});
}

}  // namespace frontdesk::report
