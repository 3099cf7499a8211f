#include "session/form_check.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using scenario::FieldKind;

namespace {

scenario::FormField field(FieldKind kind, std::vector<std::string> expect) {
    scenario::FormField made;
    made.id = "field";
    made.kind = kind;
    made.expect = std::move(expect);
    return made;
}

struct Written {
    std::string expected;
    std::string value;
    bool right;
};

void check_all(FieldKind kind, const std::vector<Written>& table) {
    for (const Written& row : table) {
        CAPTURE(row.expected);
        CAPTURE(row.value);
        CHECK(session::is_right(field(kind, {row.expected}), row.value) == row.right);
    }
}

}  // namespace

TEST_CASE("a flat is the same flat however it is written") {
    check_all(FieldKind::flat, {{"3栋2单元501", "3栋2单元501", true},
                                {"3栋2单元501", "3-2-501", true},
                                {"3栋2单元501", "３－２－５０１", true},
                                {"3栋2单元501", "3 2 501", true},
                                {"3栋2单元501", "三栋二单元五零一", true},
                                {"3栋2单元501", "三棟二單元501室", true},
                                {"3栋2单元501", "三栋二单元五百零一", true},
                                {"3栋2单元501", "3栋501", true},
                                {"3栋501", "3-2-501", true},
                                {"6栋1203", "6号楼1203", true},
                                {"6栋1203", "金穗花园6栋12楼1203", true},
                                {"6栋1203", "六栋一二〇三", true},
                                {"A座1203", "a1203", true},
                                {"3栋2单元501", "3栋1单元501", false},
                                {"3栋2单元501", "3栋2单元502", false},
                                {"3栋2单元501", "2栋3单元501", false},
                                {"3栋2单元501", "501", false},
                                {"A座1203", "B座1203", false},
                                {"6栋1203", "不记得了", false},
                                {"6栋1203", "", false}});
}

TEST_CASE("a phone number is its digits") {
    check_all(FieldKind::phone, {{"13800135521", "138 0013 5521", true},
                                 {"13800135521", "138-0013-5521", true},
                                 {"13800135521", "＋86 13800135521", true},
                                 {"13800135521", "0086-138-0013-5521", true},
                                 {"13800135521", "陈先生：138.0013.5521", true},
                                 {"13800135521", "一三八零零幺三五五二一", true},
                                 {"0755-88881234", "0755 8888 1234", true},
                                 {"13800135521", "13800135512", false},
                                 {"13800135521", "1380013552", false},
                                 {"13800135521", "没留", false}});
}

TEST_CASE("a time is the same time however it is written") {
    check_all(FieldKind::time, {{"今天下午三点", "15:00", true},
                                {"今天下午三点", "下午3点", true},
                                {"今天下午三点", "下午三點前", true},
                                {"今天下午三点", "15点", true},
                                {"今天下午三点", "今天3点", true},
                                {"今天下午三点", "15：00之前", true},
                                {"下午三点半", "15:30", true},
                                {"下午三点一刻", "3点15分", true},
                                {"明天上午九点", "明早9点", true},
                                {"周三上午十点", "星期三10:00", true},
                                {"两小时内", "2个小时内", true},
                                {"两小时内", "120分钟", true},
                                {"半小时内", "30分钟以内", true},
                                {"一个工作日内", "1个工作日", true},
                                {"下午三点到五点", "15:00-17:00", true},
                                {"中午十二点", "12:00", true},
                                {"晚上八点", "20:00", true},
                                {"今天下午三点", "03:00", false},
                                {"今天下午三点", "上午3点", false},
                                {"今天下午三点", "明天下午三点", false},
                                {"明天上午九点", "9点", false},
                                {"今天下午三点", "下午四点", false},
                                {"今天下午三点", "尽快", false},
                                {"一个工作日内", "一天内", false},
                                {"周二晚上", "周二晚上", true},
                                {"周二晚上", "周三晚上", false}});
}

TEST_CASE("a text needs every expected word, in any order, in either script") {
    const scenario::FormField what = field(FieldKind::text, {"漏水|渗水", "主卧"});
    CHECK(session::is_right(what, "主卧漏水三天"));
    CHECK(session::is_right(what, "渗水，在 主 卧"));
    CHECK(session::is_right(what, "主臥滲水"));
    CHECK_FALSE(session::is_right(what, "主卧"));
    CHECK_FALSE(session::is_right(what, "客厅漏水"));
    CHECK_FALSE(session::is_right(what, "  "));
}

TEST_CASE("any of several expected values is right") {
    const scenario::FormField flat = field(FieldKind::flat, {"6栋1203", "6栋1303"});
    CHECK(session::is_right(flat, "6-1303"));
    CHECK_FALSE(session::is_right(flat, "6-1403"));
}

TEST_CASE("a field that expects nothing is right when it is not blank") {
    const scenario::FormField free = field(FieldKind::time, {});
    CHECK(session::is_right(free, "随时"));
    CHECK_FALSE(session::is_right(free, " 　"));
}

TEST_CASE("a choice must be one of those expected") {
    const scenario::FormField kind = field(FieldKind::choice, {"投诉"});
    CHECK(session::is_right(kind, "投诉"));
    CHECK_FALSE(session::is_right(kind, "报修"));
    CHECK_FALSE(session::is_right(kind, ""));
}

TEST_CASE("odd content of a field is wrong, never a crash") {
    for (const FieldKind kind :
         {FieldKind::text, FieldKind::flat, FieldKind::phone, FieldKind::time, FieldKind::choice}) {
        for (const std::string& value :
             {std::string("\xff\xfe"), std::string(3000, '9'), std::string("十十十百千"), std::string("-"),
              std::string("99999999999999999999点"), std::string("：："), std::string("|")}) {
            CHECK_FALSE(session::is_right(field(kind, {"6栋1203"}), value));
        }
    }
}
