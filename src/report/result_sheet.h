#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/document.h"

namespace frontdesk::report {

/// The result of one attempt as it is printed: what the result screen tells, in the same words.
struct ResultSheet {
    /// How the parts are called in the reader's language.
    struct Words {
        std::string dimensions, now, before, not_assessed;  ///< the six dimensions and their legend
        std::string fatal;                                  ///< above the fatal items
        std::string transcript, legend_hit, legend_move;    ///< the talk
        std::string promises;
        std::string try_next, keep, keep_why;  ///< what to try next, and what to say if there is nothing
        std::string page;                      ///< "第 {0} 页，共 {1} 页"
        std::string program;                   ///< at the foot of every page
    };
    struct Dimension {
        std::string name;
        std::optional<int> percent;  ///< 0–100; nothing: this attempt did not speak of it
        std::optional<int> before;   ///< of the best attempt before
        std::string difference;      ///< "+12"; may be empty
    };
    struct TryNext {
        std::string what, why;
    };

    std::string language = "zh-CN";  ///< BCP 47
    std::string title;               ///< "成绩：楼上漏水"
    std::string scenario;
    std::string person, site, team;  ///< site and team may be empty
    std::string when;                ///< "2026-11-19 09:31，用时 6 分 40 秒"
    std::string date;                ///< for the top of every page
    std::string mode;
    core::Instant finished;
    int total = 0;  ///< 0–100
    Tone tone = Tone::good;
    std::string verdict;               ///< passed or not
    std::vector<std::string> reasons;  ///< why, and how it compares with the best before
    std::vector<std::string> fatal;    ///< names of the fatal items
    std::vector<Dimension> dimensions;
    bool has_before = false;  ///< there was an attempt before
    std::string mood_way;     ///< "陈先生：暴怒 → 缓和"; may be empty
    std::vector<Utterance> transcript;
    std::vector<Check> promises;
    std::vector<TryNext> try_next;
    Words words;
};

/// The sheet as a document for `write_pdf`.
Document to_document(const ResultSheet& sheet);

}  // namespace frontdesk::report
