#include "session/small_call.h"

namespace frontdesk::session::small_call {
namespace {

using namespace frontdesk::scenario;

Condition when(HeatIn heat) {
    return {heat};
}

Condition hit(const std::string& rule) {
    return {RuleMet{rule, Since::last_reply}};
}

ActNode ring() {
    ActNode node;
    node.prompt = "三声之内接起来";
    node.options = {{"pick-up", "接得快。", 4, 0, "opens"}};
    node.ringing = Ringing{5.0, 0, 3, 6, "missed"};
    return node;
}

SayNode opens() {
    SayNode node;
    node.lines = {{{RingsIn{4, 100}}, "响了半天才接！家里漏水了！", ""}, {{}, "家里漏水了！", ""}};
    node.reveals = {"what"};
    node.next = "listen";
    return node;
}

ReplyNode listen() {
    ReplyNode node;
    node.prompt = "先让他把话说完";
    node.hint = "先道歉，再体谅。";
    node.wants = {{"M07", 0}, {"M08", 0}};
    node.models = {"对不起，我理解您的心情，您请讲。"};
    node.bad = {"不知道。", "跟我们没关系。"};
    node.branches = {{hit("fatal"), "angry"}, {when(HeatIn{90, 100}), "angry"}};
    node.next = "where";
    return node;
}

ChoiceNode where() {
    ChoiceNode node;
    node.prompt = "他说的是哪一户？";
    node.options = {{"right", "6栋1203", "听清楚了。", 4, 0, "", "plan"},
                    {"wrong", "6栋1023", "听错了。", 0, 5, "", "plan"},
                    {"leak", "把邻居的电话报给他", "泄露了别人的资料。", 0, 0, "F29", "plan"}};
    return node;
}

ReplyNode plan() {
    ReplyNode node;
    node.prompt = "说清做什么、几点到";
    node.wants = {{"M12", 6}, {"M13", 0}, {"M15", 0}};
    node.models = {"我马上安排师傅上门，今天下午三点前给您回电。"};
    node.bad = {"不归我们管。", "过几天再说。"};
    node.reveals = {"phone"};
    node.branches = {{{RuleMet{"M13", Since::last_reply}}, "promise"}};
    node.next = "record";
    return node;
}

SetNode promise() {
    SetNode node;
    node.set = {{"promised", true}};
    node.add = {{"tries", 1}};
    node.heat = -5;
    node.cause = "有了准时间";
    node.next = "record";
    return node;
}

FormNode record() {
    FormNode node;
    node.prompt = "登记下来";
    node.title = "登记表";
    node.fields = {{"flat", "房号", FieldKind::flat, {}, {"6栋1203"}, "", 2, true},
                   {"phone", "电话", FieldKind::phone, {}, {"13800135521"}, "", 2, true},
                   {"back", "回电", FieldKind::time, {}, {"今天下午三点"}, "", 2, true},
                   {"what", "内容", FieldKind::text, {}, {"漏|渗", "天花板"}, "", 2, true},
                   {"kind", "类别", FieldKind::choice, {"报修", "投诉"}, {"投诉"}, "", 2, true},
                   {"note", "备注", FieldKind::text, {}, {"老人"}, "", 2, false}};
    node.next = "hang-up";
    return node;
}

ActNode hang_up() {
    ActNode node;
    node.prompt = "怎么结束？";
    node.options = {{"wait-hang-up", "等对方先挂。", 4, 0, "how-was-it"},
                    {"hang-up", "先挂了。", 0, 10, "how-was-it"}};
    return node;
}

BranchNode how_was_it() {
    BranchNode node;
    node.branches = {{when(HeatIn{0, 45}), "calm"}};
    node.next = "fair";
    return node;
}

EndNode end(const std::string& ending, EndingKind kind, bool may_pass) {
    return {ending, kind, ending, "结束：" + ending, may_pass, {}, {}};
}

void add(Scenario& scenario, const NodeId& id, NodeKind kind) {
    scenario.nodes[id] = {id, std::move(kind), {}};
}

}  // namespace

Scenario scenario() {
    Scenario made;
    made.id = "small-call";
    made.title = "漏水";
    made.track = "phone";
    made.owner.name = "陈建国";
    made.owner.address = "陈先生";
    made.owner.type = OwnerType::angry;
    made.owner.heat = 70;
    made.facts = {{"what", "什么事", "漏水"}, {"phone", "电话", "138 0013 5521"}};
    made.variables = {{"promised", false}, {"tries", std::int64_t{0}}};
    made.trains = {"M07", "M08", "M12", "M13", "M15", "F05", "F06", "F23", "F33"};
    made.hash = "0123456789abcdef";
    made.start = "ring";
    add(made, "ring", ring());
    add(made, "missed", end("missed", EndingKind::poor, false));
    add(made, "opens", opens());
    add(made, "listen", listen());
    add(made, "where", where());
    add(made, "plan", plan());
    add(made, "promise", promise());
    add(made, "record", record());
    add(made, "hang-up", hang_up());
    add(made, "how-was-it", how_was_it());
    add(made, "calm", end("calm", EndingKind::good, true));
    add(made, "fair", end("fair", EndingKind::fair, true));
    add(made, "angry", end("angry", EndingKind::poor, false));
    return made;
}

Tempers tempers() {
    Tempers made;
    made.forces = {{"apologised", "有人道歉", {"M07"}},
                   {"understood", "有人体谅", {"M08"}},
                   {"given-a-time", "有了准信", {"M13", "M15"}},
                   {"pushed-away", "被推开", {"F05", "F06", "F23", "F33"}}};
    made.effects[OwnerType::angry] = {
        {"apologised", -10}, {"understood", -8}, {"given-a-time", -9}, {"pushed-away", 13}};
    made.nothing[OwnerType::angry] = 4;
    return made;
}

Fill right_form() {
    return {{{"flat", "六栋1203"},
             {"phone", "138 0013 5521"},
             {"back", "15:00"},
             {"what", "主卧天花板渗水"},
             {"kind", "投诉"}}};
}

std::vector<Input> best_play() {
    return {Do{"pick-up"},   Say{"对不起，我理解您的心情，您请讲。"},
            Choose{"right"}, Say{"我马上安排师傅上门，今天下午三点前给您回电。"},
            right_form(),    Do{"wait-hang-up"}};
}

}  // namespace frontdesk::session::small_call
