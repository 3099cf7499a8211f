#pragma once

#include <functional>
#include <vector>

#include "report/document.h"
#include "report/pages.h"
#include "report/paper.h"

// Blocks of a document as boxes that are put on pages. One function for each kind of block.
namespace frontdesk::report {

struct Box {
    Measure measure;
    std::function<void(Paper&, double x, double y)> draw;  ///< x, y: its upper left corner
};
using Boxes = std::vector<Box>;

/// What a block is set in.
struct Column {
    const Typesetter& type;
    double width;   ///< points
    double height;  ///< of the text area of a page, points
};

void add_boxes(const Column& column, const Title& block, Boxes& boxes);
void add_boxes(const Column& column, const Heading& block, Boxes& boxes);
void add_boxes(const Column& column, const Paragraph& block, Boxes& boxes);
void add_boxes(const Column& column, const Score& block, Boxes& boxes);
void add_boxes(const Column& column, const Warning& block, Boxes& boxes);
void add_boxes(const Column& column, const Step& block, Boxes& boxes);
void add_boxes(const Column& column, const Check& block, Boxes& boxes);
void add_boxes(const Column& column, const Legend& block, Boxes& boxes);
void add_boxes(const Column& column, const Utterance& block, Boxes& boxes);
void add_boxes(const Column& column, const Grid& block, Boxes& boxes);
void add_boxes(const Column& column, const Figures& block, Boxes& boxes);
void add_boxes(const Column& column, const Columns& block, Boxes& boxes);

}  // namespace frontdesk::report
