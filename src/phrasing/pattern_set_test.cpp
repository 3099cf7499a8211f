#include "phrasing/pattern_set.h"

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

#include "phrasing/scan.h"
#include "text/utf8.h"

using namespace frontdesk::phrasing;

namespace {

ClassTable test_classes() {
    ClassTable classes;
    classes.add("you", parse_pattern("你|您|你们").root);
    classes.add("we", parse_pattern("我们|咱[们]|公司").root);
    classes.add("all", parse_pattern("{you}|{we}").root);
    REQUIRE(classes.remove_circular().empty());
    return classes;
}

/// The words that the pattern finds in the reply, as typed.
std::vector<std::string> found(const std::string& pattern, const std::string& reply) {
    PatternSet patterns(test_classes());
    const auto added = patterns.add(pattern);
    REQUIRE_MESSAGE(added.usable, pattern, added.faults.empty() ? "" : added.faults[0].message);
    patterns.finish();
    const Stream stream(reply);
    Scan scan(patterns, stream);
    std::vector<std::string> words;
    for (const Range& match : scan.matches(added.id)) {
        const Span span = stream.to_bytes(match);
        words.push_back(reply.substr(span.begin, span.end - span.begin));
    }
    return words;
}

using Words = std::vector<std::string>;

std::string fault_of(const std::string& pattern) {
    PatternSet patterns(test_classes());
    const auto added = patterns.add(pattern);
    return added.faults.empty() ? "" : added.faults[0].code;
}

}  // namespace

TEST_CASE("a literal is found as typed, in any script and spacing") {
    CHECK(found("不知道", "我不知道") == Words{"不知道"});
    CHECK(found("不晓得", "這個我不 曉 得喔") == Words{"不 曉 得"});
    CHECK(found("不知道", "不，知道") == Words{});
}

TEST_CASE("alternatives, options and classes") {
    CHECK(found("(不|没) [太|大] 清楚", "没清楚，不太清楚，不很清楚") == Words{"没清楚", "不太清楚"});
    CHECK(found("{we} 的规定", "咱的规定，公司的规定") == Words{"咱的规定", "公司的规定"});
    CHECK(found("{all} 不管", "您不管，咱们不管") == Words{"您不管", "咱们不管"});
}

TEST_CASE("a gap stays inside its length and its clause") {
    CHECK(found("跟~2没关系", "跟我们没关系") == Words{"跟我们没关系"});
    CHECK(found("跟~1没关系", "跟我们没关系").empty());
    CHECK(found("跟~4没关系", "跟我，没关系").empty());
    CHECK(found("不在~~6改天", "他不在，您改天再来") == Words{"不在，您改天"});
    CHECK(found("不在~~9改天", "他不在。您改天再来").empty());
    CHECK(found("不~1-2清楚", "不清楚，不太清楚，不是很清楚") == Words{"不太清楚", "不是很清楚"});
    CHECK(found("不在~~1-9!下 改天", "他不在，您改天，不在下改天") == Words{"不在，您改天"});
}

TEST_CASE("a gap keeps out the characters that it excludes") {
    CHECK(found("我~4!不没 清楚", "我很清楚，我不清楚") == Words{"我很清楚"});
}

TEST_CASE("clause and sentence ends, questions and digits") {
    CHECK(found("^随便$", "随便，您随便，随便坐") == Words{"随便"});
    CHECK(found("^^喂", "喂，好。喂") == Words{"喂", "喂"});
    CHECK(found("好$$", "好，好。") == Words{"好"});
    CHECK(found("方便吗\\?", "方便吗，方便吗？") == Words{"方便吗"});
    CHECK(found("\\d[\\d]点", "９点到12点") == Words{"９点", "12点"});
}

TEST_CASE("of overlapping matches the first beginning wins, then the longest") {
    CHECK(found("(不知|知道|不知道了)", "不知道了") == Words{"不知道了"});
    CHECK(found("(知道了|不知道)", "不知道了") == Words{"不知道"});
    CHECK(found("啦(啦)", "啦啦啦啦") == Words{"啦啦", "啦啦"});
}

TEST_CASE("assertions in alternatives hold where they stand") {
    CHECK(found("归{we}(管|$)", "归我们管，归公司") == Words{"归我们管", "归公司"});
    CHECK(found("归{we}(管|$)", "归公司的").empty());
}

TEST_CASE("what is wrong with a pattern is told by its code") {
    CHECK(fault_of("(不知道") == "010");
    CHECK(fault_of("不知道)") == "010");
    CHECK(fault_of("不知道*") == "010");
    CHECK(fault_of("(也)?不") == "010");
    CHECK(fault_of("不~知道") == "010");
    CHECK(fault_of("不~99知道") == "010");
    CHECK(fault_of("[请]~4\\d") == "011");
    CHECK(fault_of("(不知道|~3)") == "011");
    CHECK(fault_of("{you}~3懂").empty());
    CHECK(fault_of("不~3-1知道") == "010");
    CHECK(fault_of("{yuo}不懂") == "013");
    CHECK(fault_of(std::string(3000, 'a')) == "018");
    CHECK(fault_of("不知道~40不知道~40不知道~40不知道") == "018");
    CHECK(fault_of(std::string(50, '(') + "不知道" + std::string(50, ')')) == "019");
    CHECK(fault_of("不知道~4") == "027");
    CHECK(fault_of("不知道").empty());
}

TEST_CASE("classes that name themselves are taken out") {
    ClassTable classes;
    classes.add("a", parse_pattern("{b}").root);
    classes.add("b", parse_pattern("甲|{a}").root);
    classes.add("c", parse_pattern("乙").root);
    CHECK(classes.remove_circular() == std::vector<std::string>{"a", "b"});
    CHECK(classes.find("c") != nullptr);
}

TEST_CASE("classes that grow by doubling are refused, not written out") {
    ClassTable classes;
    classes.add("c0", parse_pattern("甲乙").root);
    for (int i = 1; i < 60; ++i) {
        const std::string before = "{c" + std::to_string(i - 1) + "}";
        classes.add("c" + std::to_string(i), parse_pattern(before + before).root);
    }
    REQUIRE(classes.remove_circular().empty());
    PatternSet patterns(std::move(classes));
    const auto added = patterns.add("{c59}");
    CHECK_FALSE(added.usable);
    REQUIRE(added.faults.size() == 1);
    CHECK(added.faults[0].code == "018");
}

TEST_CASE("hostile replies cost steps in proportion to their length") {
    PatternSet patterns(test_classes());
    std::vector<PatternId> ids;
    for (const char* pattern : {"不~20不~20不知道", "[不][不][不][不][不][不]不~40知道",
                                "(不|不不|不不不)~30(知道|不知)", "不~~40!道 不不"}) {
        const auto added = patterns.add(pattern);
        REQUIRE(added.usable);
        ids.push_back(added.id);
    }
    patterns.finish();
    const auto steps = [&](std::size_t characters) {
        std::string reply;
        while (reply.size() < characters * 3) reply += reply.size() % 300 == 0 ? "知" : "不";
        const Stream stream(reply);
        Scan scan(patterns, stream);
        for (const PatternId id : ids) scan.matches(id);
        return scan.steps();
    };
    const auto small = steps(1000);
    const auto large = steps(10000);
    CHECK(large < small * 12);
    CHECK(large / 10000 < 4000);
}

TEST_CASE("threads that ask for a pattern for the first time at once all find it") {
    PatternSet patterns(test_classes());
    const auto added = patterns.add("{all} 的规定");
    patterns.finish();
    const Stream stream("这是我们的规定");
    std::vector<std::size_t> finds(4);
    std::vector<std::thread> threads;
    for (std::size_t& find : finds) {
        threads.emplace_back([&] {
            Scan scan(patterns, stream);
            find = scan.matches(added.id).size();
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(finds == std::vector<std::size_t>{1, 1, 1, 1});
}
