#include "text/spoken.h"

#include <doctest/doctest.h>

using frontdesk::text::spoken;

TEST_CASE("numbers are said as people say them") {
    const struct {
        const char* written;
        const char* said;
    } lines[] = {
        {"我住6栋1203。", "我住六栋幺二零三。"},
        {"2栋1单元603，姓孔", "二栋一单元六零三，姓孔"},
        {"138 0013 8000。走了。", "幺三八 零零幺三 八零零零。走了。"},
        {"13800138000", "幺三八零零幺三八零零零"},
        {"0755-8213 6688", "零七五五 八二幺三 六六八八"},
        {"咦，208？", "咦，二零八？"},
        {"客服08号", "客服零八号"},
        {"交300元，罚1005块", "交三百元，罚一千零五块"},
        {"12000元，10500元，100000元", "一万二千元，一万零五百元，十万元"},
        {"110010元", "十一万零一十元"},
        {"等了10分钟，来了12个人", "等了十分钟，来了十二个人"},
        {"2个人，2点，2号楼", "两个人，两点，二号楼"},
        {"15:30来，9:05走，2:00", "十五点三十分来，九点零五分走，两点"},
        {"打85%，剩3.5%，0.75", "打百分之八十五，剩百分之三点五，零点七五"},
        {"2024年3月1日", "二零二四年三月一日"},
        {"3-5天，6-1203", "三到五天，六 幺二零三"},
        {"２０１室", "二零幺室"},
        {"30℃，85㎡", "三十摄氏度，八十五平方米"},
        {"0", "零"},
        {"123456789012", "幺二三四五六七八九零幺二"},
        {"12345678901234567890元", "幺二三四五六七八九零幺二三四五六七八九零元"},
    };
    for (const auto& line : lines) CHECK(spoken(line.written) == line.said);
}

TEST_CASE("directions in brackets are not said, and a line of nothing else is nothing") {
    CHECK(spoken("（退了半步）他急，他先办咯……") == "他急，他先办咯……");
    CHECK(spoken("好(点头)的") == "好的");
    CHECK(spoken("没有关上（的括号") == "没有关上（的括号");
    CHECK(spoken("（摔门）").empty());
    CHECK(spoken("……").empty());
    CHECK(spoken("。！ ，").empty());
    CHECK(spoken("").empty());
    CHECK(spoken("A座") == "A座");
}

TEST_CASE("broken bytes do no harm") {
    CHECK_FALSE(spoken("\xff\xe4好").empty());
    CHECK(spoken("12\xff") == "十二\xef\xbf\xbd");
}
