#include "app/phrasing_problem_words.h"

#include <algorithm>
#include <iterator>

namespace frontdesk::app {

namespace {

struct PhrasingCodeWords {
    std::string_view code;
    const char* words;
};

// clang-format off
constexpr PhrasingCodeWords phrasing_table[] = {
    {"PH001", "值的种类不对"}, {"PH002", "少了必填的内容"}, {"PH003", "有不认识的键"}, {"PH004", "用了不允许的词"},
    {"PH005", "数字超出范围"}, {"PH006", "这里不能空着"}, {"PH010", "这个说法写得不对，看看括号和 ~ 后面的数字"},
    {"PH011", "这个说法里没有一个非出现不可的词，没法找"}, {"PH012", "一个字就会算上，容易误伤"},
    {"PH013", "没有这一组同义词"}, {"PH014", "没有这种情形"}, {"PH015", "没有这条规则"}, {"PH016", "同义词互相绕成了圈"},
    {"PH017", "编号已经有了"}, {"PH018", "太长，或者太多"}, {"PH019", "套得太深"}, {"PH020", "一个能用的说法也没有"},
    {"PH021", "规则互相等，绕成了圈"}, {"PH022", "两条规则互相抵消"}, {"PH024", "规则编号不对"}, {"PH025", "没写明是哪个包"},
    {"PH026", "文件读不了"}, {"PH028", "同一个说法写了两遍"}, {"PH029", "还没有例句，以后改坏了看不出来"},
    {"PH030", "该算的没算出来"}, {"PH031", "不该算的被算进去了"}, {"PH032", "去掉可有可无的，只剩一个字"},
    {"PH033", "建议改说的话里有不能说的"}, {"PH034", "做到的例句里有不能说的"}, {"PH050", "不是给这个规则包写的，或者版本不够新"},
    {"PH051", "没有这条规则可改"}, {"PH052", "要去掉的说法不在了"}, {"PH055", "自带的同义读法改不了"},
    {"PH056", "看整段对话的规则不能只改一部分"}, {"PH057", "发布以后文件被人改过"},
    {"PH058", "公司自己的用语里不能带学来的评判"},
    {"IM001", "这一页没有导入"}, {"IM002", "这一行没写不能说什么"}, {"IM003", "没写应该怎么说"},
    {"IM004", "没写客户的感受"}, {"IM005", "有认不出的字"}, {"IM006", "太短了，只在单独一句时才算，或者没法找"},
    {"IM007", "同一句话写了两遍"}, {"IM008", "自带的规则已经管到了，请看是不是一回事"},
    {"IM009", "怕误伤没问题的话，只在单独一句时才算，或者没有收"}, {"IM010", "应该说的话里有不能说的，没有收"},
    {"IM011", "做不出能找到它的说法，没有收"},
};
// clang-format on

}  // namespace

const char* phrasing_problem_words(std::string_view code) {
    const auto* found = std::find_if(std::begin(phrasing_table), std::end(phrasing_table),
                                     [code](const PhrasingCodeWords& one) { return one.code == code; });
    return found == std::end(phrasing_table) ? nullptr : found->words;
}

}  // namespace frontdesk::app
