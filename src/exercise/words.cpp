#include "exercise/words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "exercise/judge.h"

namespace frontdesk::exercise {

namespace {

using Texts = std::vector<std::string>;

std::string joined(const Texts& texts, const char* between) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : between) + text;
    return all;
}

/// In quotation marks; those inside become single ones.
std::string quoted(std::string text) {
    constexpr std::array<std::pair<const char*, const char*>, 2> inside{{{"“", "‘"}, {"”", "’"}}};
    for (const auto& [twofold, single] : inside) {
        for (std::size_t at = text.find(twofold); at != std::string::npos; at = text.find(twofold, at))
            text.replace(at, std::string_view(twofold).size(), single);
    }
    return "“" + text + "”";
}

Texts quoted_texts(const Texts& texts) {
    Texts all;
    for (const std::string& text : texts) all.push_back(quoted(text));
    return all;
}

/// Texts of the things with these ids, in the order of the ids.
template <typename Things>
Texts texts_of(const Things& things, const Texts& ids) {
    Texts texts;
    for (const std::string& id : ids) {
        for (const auto& thing : things) {
            if (thing.id == id) texts.push_back(thing.text);
        }
    }
    return texts;
}

std::string with_unit(double number, const std::string& unit) {
    return number_text(number) + (unit.empty() ? "" : " " + unit);
}

struct InWords {
    std::string operator()(const Single& single, const Picked& picked) const {
        return joined(texts_of(single.options, picked.options), "；");
    }
    std::string operator()(const Multiple& multiple, const Picked& picked) const {
        return joined(texts_of(multiple.options, picked.options), "；");
    }
    std::string operator()(const Order& order, const Ordered& ordered) const {
        return joined(texts_of(order.items, ordered.items), " → ");
    }
    std::string operator()(const Sort& sort, const Sorted& sorted) const {
        Texts bins;
        for (const Bin& bin : sort.bins) {
            Texts items;
            for (const BinItem& item : sort.items) {
                const auto found = sorted.bins.find(item.id);
                if (found != sorted.bins.end() && found->second == bin.id) items.push_back(item.text);
            }
            if (!items.empty()) bins.push_back(bin.label + "：" + joined(items, "、"));
        }
        return joined(bins, "；");
    }
    std::string operator()(const Match& match, const Matched& matched) const {
        Texts pairs;
        for (const Part& part : judge(match, matched).parts) {
            if (!part.given.empty()) pairs.push_back(part.text + "—" + part.given);
        }
        return joined(pairs, "；");
    }
    std::string operator()(const Number& number, const Counted& counted) const {
        return with_unit(counted.number, number.unit);
    }
    template <typename OtherExercise, typename OtherAnswer>
    std::string operator()(const OtherExercise&, const OtherAnswer&) const {
        return {};
    }
};

/// "3 项里对了 2 项"
std::string counted(const Judgement& judgement) {
    const auto right = std::count_if(judgement.parts.begin(), judgement.parts.end(),
                                     [](const Part& part) { return part.right; });
    return std::to_string(judgement.parts.size()) + " 项里对了 " + std::to_string(right) + " 项";
}

/// What is wrong, in the words of each kind.
struct Reason {
    const Judgement& judgement;
    std::string solution;
    std::string given;

    std::string operator()(const Single&) const {
        return "选了" + quoted(given) + "，正确的是" + quoted(solution) + "。";
    }

    std::string operator()(const Multiple&) const {
        Texts extra;
        Texts left_out;
        for (const Part& part : judgement.parts) {
            if (part.right) continue;
            (part.picked ? extra : left_out).push_back(part.text);
        }
        Texts wrong;
        if (!extra.empty()) wrong.push_back("多选了" + joined(quoted_texts(extra), ""));
        if (!left_out.empty()) wrong.push_back("漏选了" + joined(quoted_texts(left_out), ""));
        return joined(wrong, "，") + "。";
    }

    std::string operator()(const Order&) const {
        const auto moved = std::count_if(judgement.parts.begin(), judgement.parts.end(),
                                         [](const Part& part) { return !part.right; });
        return "有 " + std::to_string(moved) + " 项的位置不对，正确的顺序是：" + solution + "。";
    }

    std::string operator()(const Sort&) const { return wrong_places("应归到"); }
    std::string operator()(const Match&) const { return wrong_places("对应的是"); }

    std::string wrong_places(const char* belongs) const {
        constexpr std::size_t most_told = 3;
        Texts wrong;
        for (const Part& part : judgement.parts) {
            if (!part.right) wrong.push_back(quoted(part.text) + belongs + quoted(part.wanted));
        }
        const std::size_t more = wrong.size() - std::min(wrong.size(), most_told);
        wrong.resize(wrong.size() - more);
        const std::string rest = more > 0 ? "；另有 " + std::to_string(more) + " 项" : "";
        return counted(judgement) + "；" + joined(wrong, "，") + rest + "。";
    }

    std::string operator()(const Number& number) const {
        const std::string about =
            number.tolerance > 0 ? "（上下 " + with_unit(number.tolerance, number.unit) + "都算对）" : "";
        return "答了 " + given + "，正确的是 " + solution + about + "。";
    }
};

}  // namespace

std::string in_words(const Exercise& exercise, const Answer& answer) {
    return std::visit(InWords{}, exercise, answer);
}

std::string reason(const Exercise& exercise, const Answer& answer) {
    const Judgement judgement = judge(exercise, answer);
    const std::string given = in_words(exercise, answer);
    const bool short_answer = kind_of(exercise) == Kind::single || kind_of(exercise) == Kind::number;
    if (judgement.right) return short_answer ? "答对了：" + given + "。" : "全部答对了。";
    return std::visit(Reason{judgement, in_words(exercise, solution_of(exercise)), given}, exercise);
}

}  // namespace frontdesk::exercise
