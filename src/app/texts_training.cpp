#include "app/texts_table.h"

// The page of what trainers do.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine training_lines[] = {
    {Text::rail_training, "培训", "培訓", "Training"},
    {Text::training_title, "培训", "培訓", "Training"},
    {Text::training_subtitle, "带班、布置作业、编写教材，都从这里进去", "帶班、派作業、編教材，都從這裡進去",
     "Run a class, assign work and look after the material"},
    {Text::training_open, "打开", "打開", "Open"},
    {Text::training_standard, "服务规范的每一条，有哪些练习在教，还缺哪些", "服務規範的每一條，有哪些練習在教，還缺哪些",
     "Which exercises teach each paragraph of the standard, and what is still missing"},
};
// clang-format on
static_assert(is_in_order(training_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> training_texts() {
    return training_lines;
}

}  // namespace frontdesk::app
