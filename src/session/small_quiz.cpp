#include "session/small_quiz.h"

#include <string>
#include <utility>

namespace frontdesk::session::small_quiz {
namespace {

using namespace frontdesk::scenario;

void put(Scenario& scenario, const NodeId& id, NodeKind kind) {
    scenario.nodes[id] = {id, std::move(kind), {}};
}

void ask(Scenario& scenario, const NodeId& id, exercise::Exercise asked, const NodeId& next) {
    ExerciseNode node;
    node.prompt = "请答：" + id;
    node.explain = "规范里有。";
    node.exercise = std::move(asked);
    node.next = next;
    put(scenario, id, std::move(node));
}

SummaryNode note() {
    SummaryNode node;
    node.prompt = "写一段交接";
    node.hint = "先写原因，再写时间。";
    node.of = 6;
    node.parts = {{"cause", "原因", {{"漏水", {}}, {"(水管|管道)~4裂", {}}}, 2, "写清楚为什么"},
                  {"done", "已做", {{"关~4阀", {}}}, 2, "写清楚做了什么"},
                  {"time", "时间", {{"\\d[\\d]点", {}}}, 2, "写清楚几点"}};
    node.models = {"厨房水管老化开裂，总阀已关，关了阀门，15点师傅到。"};
    node.bad = {"知道了。", "厨房漏水。"};
    node.branches = {{{AnsweredIs{"rings", false}}, "poor"}, {{AnsweredIs{"note", true}}, "good"}};
    node.next = "poor";
    return node;
}

}  // namespace

Scenario scenario() {
    Scenario made;
    made.id = "small-quiz";
    made.title = "小测";
    made.track = "phone";
    made.owner.name = "陈建国";
    made.owner.address = "陈先生";
    made.hash = "00112233aabbccdd";
    made.start = "rings";
    ask(made, "rings", exercise::Number{3, 0, "声"}, "opener");
    ask(made, "opener",
        exercise::Single{
            {{"hello", "您好，金穗花园客服", true, "先问好"}, {"feed", "喂", false, "不能说喂"}}},
        "ask");
    ask(made, "ask",
        exercise::Multiple{
            {{"name", "姓名", true, ""}, {"flat", "房号", true, ""}, {"pay", "工资", false, ""}}},
        "steps");
    ask(made, "steps",
        exercise::Order{{{"greet", "问好"}, {"listen", "倾听"}, {"note", "记录"}, {"bye", "道别"}},
                        {{"listen", "note"}}},
        "urgent");
    ask(made, "urgent",
        exercise::Sort{{{"now", "马上处理"}, {"later", "约时间"}},
                       {{"burst", "水管爆裂", "now", ""}, {"lamp", "灯不亮", "later", ""}}},
        "who");
    ask(made, "who",
        exercise::Match{
            {{"leak", "漏水", "工程部"}, {"noise", "噪音", "秩序部"}, {"trash", "垃圾", "环境部"}},
            {"财务部"}},
        "note");
    put(made, "note", note());
    put(made, "good", EndNode{"good", EndingKind::good, "都会了", "都会了。", true, {}, {}});
    put(made, "poor", EndNode{"poor", EndingKind::poor, "再看看", "再看看规范。", false, {}, {}});
    return made;
}

}  // namespace frontdesk::session::small_quiz
