#pragma once

#include <string>
#include <string_view>

#include "core/random.h"
#include "exercise/exercise.h"

// Exercises for the tests: one of each kind, and random ones.
namespace frontdesk::exercise {

inline Single a_single() {
    return {{{"three", "响铃三声以内", true, "超过三声先致歉"}, {"five", "五声以内", false, ""}}};
}

inline Multiple a_multiple() {
    return {{{"name", "姓名", true, ""},
             {"flat", "房号", true, ""},
             {"age", "年龄", false, "与报修无关"},
             {"pay", "工资", false, ""}}};
}

inline Order an_order() {
    return {{{"greet", "问好"}, {"listen", "倾听"}, {"note", "记录"}, {"repeat", "复述"}, {"bye", "道别"}},
            {{"listen", "note"}}};
}

inline Sort a_sort() {
    return {{{"now", "马上处理"}, {"later", "约时间"}},
            {{"burst", "水管爆裂", "now", ""}, {"lamp", "灯不亮", "later", ""}, {"lift", "困人", "now", ""}}};
}

inline Match a_match() {
    return {{{"leak", "漏水", "工程部"}, {"noise", "噪音", "秩序部"}, {"trash", "垃圾", "环境部"}},
            {"财务部"}};
}

inline Number a_number() {
    return {3, 0.5, "声"};
}

/// Any exercise that a reader would take.
inline Exercise random_exercise(core::Random& random) {
    const auto id = [](std::size_t i) { return "p" + std::to_string(i); };
    const auto text = [](std::size_t i) { return "第" + std::to_string(i) + "项"; };
    const std::size_t count = 3 + random.below(6);
    const auto kind = static_cast<Kind>(random.below(6));
    std::vector<Option> options;
    Order order;
    Sort sort{{{"b0", "甲"}, {"b1", "乙"}, {"b2", "丙"}}, {}};
    Match match;
    const std::size_t right = random.below(count);
    for (std::size_t i = 0; i < count; ++i) {
        const bool also = kind == Kind::multiple && i != (right + 1) % count && random.below(2) == 0;
        options.push_back({id(i), text(i), i == right || also, ""});
        order.items.push_back({id(i), text(i)});
        sort.items.push_back({id(i), text(i), "b" + std::to_string(random.below(3)), ""});
        match.pairs.push_back({id(i), text(i), text(i + 100)});
    }
    if (random.below(2) == 0) order.loose.push_back({id(0), id(1)});
    for (std::size_t i = random.below(3); i > 0; --i) match.spare.push_back(text(i + 200));
    switch (kind) {
        case Kind::single:
            return Single{options};
        case Kind::multiple:
            return Multiple{options};
        case Kind::order:
            return order;
        case Kind::sort:
            return sort;
        case Kind::match:
            return match;
        case Kind::number:
            break;
    }
    return Number{static_cast<double>(random.below(2000)) / 10 - 100,
                  static_cast<double>(random.below(30)) / 10, ""};
}

}  // namespace frontdesk::exercise
