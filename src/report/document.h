#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/time.h"

// What can be typeset, as plain values: a document is a sequence of blocks, one below the other. All words
// are in the language of the reader already; nothing here knows what they are about. A new kind of block is a
// struct here and a function in boxes.h.
namespace frontdesk::report {

/// How something is meant; never told by its colour alone.
enum class Tone { good, advice, fatal };

struct Title {
    std::string words;
    std::string below;  ///< who, where, when; may be empty
};

struct Heading {
    std::string words;
    std::string aside;  ///< at the right edge, small; may be empty
};

struct Paragraph {
    std::string words;
};

/// One bar of several.
struct Bar {
    std::string name;
    int percent = 0;                     ///< 0–100
    std::optional<int> before = {};      ///< 0–100; drawn as a tick
    std::string difference = {};         ///< "+12"; may be empty
    std::string instead_of_figure = {};  ///< why there is no figure; then nothing else is drawn
};

/// A figure out of 100 with its verdict, and what it is made of as a web and as bars.
struct Score {
    int total = 0;  ///< 0–100
    Tone tone = Tone::good;
    std::string verdict;  ///< "合格"
    std::vector<std::string> reasons;
    std::string bars_title;
    std::vector<Bar> bars;    ///< the web is drawn from three on
    std::string now, before;  ///< legend of the web; `before` empty: there is none
};

/// A box that must not be overlooked.
struct Warning {
    std::string title;
    std::vector<std::string> lines;
};

/// A numbered thing to do.
struct Step {
    int number = 0;
    std::string words;
    std::string below;  ///< may be empty
};

/// Something that is well or is not, with a sign in front.
struct Check {
    bool fine = false;
    std::string words;
};

/// How a part of a text is underlined.
enum class MarkKind {
    hit,      ///< thick
    fatal,    ///< double
    move,     ///< thin
    excused,  ///< dashed
};

struct Mark {
    std::size_t begin = 0;  ///< first byte of the text as given
    std::size_t end = 0;    ///< one past the last byte
    MarkKind kind = MarkKind::hit;
    int badge = 0;  ///< number in a circle behind it, which a note repeats; 0: none
};

struct Note {
    Tone tone = Tone::good;
    int badge = 0;  ///< of the part that it is about; 0: none
    std::string head;
    std::string below;  ///< may be empty
};

/// Something that was said, done or told, with its notes in the margin.
struct Utterance {
    enum class Side { left, right, told };
    Side side = Side::told;
    std::string speaker;  ///< may be empty
    std::string words;
    std::vector<Mark> marks;
    std::vector<Note> notes;
};

/// What the underlines of the utterances below mean.
struct Legend {
    struct Item {
        MarkKind kind;
        std::string words;
    };
    std::vector<Item> items;
    std::string aside;  ///< at the right edge; may be empty
};

/// A table with heads, which stand again on every page that it goes over to; figures stand at the right of
/// their column.
struct Grid {
    struct Column {
        std::string name;
        double share = 1;  ///< of the width, beside those of the others
        bool figures = false;
    };
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;  ///< as many cells as columns; what is too long is cut
};

/// Figures side by side, large, each with what it is of below.
struct Figures {
    struct Figure {
        std::string figure, words;
    };
    std::vector<Figure> all;  ///< up to six
};

/// Columns side by side, of figures that are not negative.
struct Columns {
    struct Column {
        std::string name;
        int figure = 0;
    };
    std::string title;
    std::vector<Column> all;
    int most = 0;  ///< what the highest could be; 0: the highest there is
};

using Block = std::variant<Title, Heading, Paragraph, Score, Warning, Step, Check, Legend, Utterance, Grid,
                           Figures, Columns>;

struct Document {
    std::string language = "zh-CN";  ///< BCP 47; chooses between the forms of a character
    std::string title;               ///< of the file
    std::string author;
    std::string header;        ///< at the top left of every page
    std::string header_aside;  ///< at the top right
    std::string footer;        ///< at the bottom left
    std::string page_words;    ///< "第 {0} 页，共 {1} 页"
    core::Instant made;
    std::vector<Block> blocks;
};

}  // namespace frontdesk::report
