#include "app/texts_table.h"

// The columns of one's own data that are of assignments and lessons, and the counting of items.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine own_data_lines[] = {
    {Text::own_given, "布置时间", "派發時間", "Given"},
    {Text::own_kind, "类型", "類型", "Kind"},
    {Text::own_title, "作业", "作業", "Assignment"},
    {Text::own_state, "进度", "進度", "State"},
    {Text::own_best, "最好成绩", "最佳成績", "Best"},
    {Text::own_tries, "用了几次", "用了幾次", "Tries used"},
    {Text::own_withdrawn, "已收回", "已收回", "Withdrawn"},
    {Text::own_exception, "例外的原因", "例外的原因", "Reason of an exception"},
    {Text::own_lesson_team, "班组", "班組", "Team"},
    {Text::own_lesson_spoke, "发言次数", "發言次數", "Times spoken"},
    {Text::own_lesson_points, "发言得分", "發言得分", "Points of what was said"},
    {Text::own_lesson_present, "在场", "在場", "Present"},
    {Text::items_counting, "正在统计：{0} / {1} 次", "正在統計：{0} / {1} 次", "Counting: {0} of {1} attempts"},
};
// clang-format on
static_assert(is_in_order(own_data_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> own_data_texts() {
    return own_data_lines;
}

}  // namespace frontdesk::app
