"""Takes a picture of every screen of the program, in the languages, themes and sizes that are asked for.

  python3 assets/tools/screenshots.py --program build/app/src/main/frontdesk --out /tmp/pictures
      [--languages zh-Hans,zh-Hant,en] [--themes light,dark] [--scales 1,1.5] [--size 1366x768]

The pictures of the README are those of scale 1: --out assets/screenshots --readme keeps only these. The overview
of supervisors is pictured with --records build/app/tests/e2e/reference_records, which fills a class.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "tests", "e2e"))
import window  # noqa: E402  (found through the path above)

GREETING = "您好，金穗花园物业服务中心，客服08号为您服务，请问有什么可以帮到您？"
SLIP = "您先别激动，这个是楼上的问题，不归我们管，您应该理解我们一下。"
MENDED = "陈先生，刚才是我没说好，对不起。您家这情况确实让人着急，您慢慢说，我都听着。"
RESTATED = ("陈先生，您是说从周二晚上起，主卧靠卫生间的天花板一直在漏，衣柜泡了，楼上1303没人应门，对吗？"
            "方便留个联系电话吗？")
MEASURE = "我马上安排工程师傅带着工具上门，半小时内到您家，同时通知秩序员去联系1303关水阀。您看可以吗？"
MONEY = ("我能做的是今天就把您的损失拍照登记好，赔多少需要和楼上、保险公司一起定。我会一直跟进，"
         "今天下午三点前给您回电话。")
CLOSING = "谢谢您的理解，陈先生。师傅十点半前到，今天下午三点前我给您回电话。感谢您的来电，再见。"
BETTER = "邹女士，这个我暂时不清楚，我马上去问自来水公司，十分钟内给您回电话，您看可以吗？"
TRIED = "对不起，这个我们不清楚，您去问楼上吧。"
FIELDS = {"caller": "陈先生", "flat": "6栋1203", "phone": "138 0013 5521", "since": "周二晚上"}
REST = {"what": "主卧天花板漏水，衣柜泡了", "promised": "今天下午三点前"}
CLASS = ("李小红", "王强", "赵丽", "郑洁", "吴迪", "何佳", "冯涛", "韩梅", "邓超", "曹颖", "彭程", "田甜")
TEAMS = ("早班组", "中班组", "晚班组")
README = {"play-zh-Hans-light", "today-zh-Hans-light", "result-zh-Hans-light", "form-zh-Hans-light",
          "play-zh-Hant-dark", "result-en-light", "exercise-zh-Hans-light",
          "lesson-zh-Hans-light", "editor-zh-Hans-light", "overview-zh-Hans-light"}


def say(program, text):
    program.wait(lambda: program.frame()["focus"] == "reply", "the keyboard in the reply box")
    program.paste(text)
    program.wait(lambda: (program.find("reply") or {}).get("value") == text, "the pasted reply")
    program.key("Return")
    program.wait(lambda: (program.find("reply") or {}).get("value", "") == "", "the reply to be sent")


def play_on(program, look, end):
    """From the measures to the end, of which the picture is called `end`."""
    for reply in (RESTATED, MEASURE, MONEY):
        say(program, reply)
    program.wait_widget("field:caller")
    for field, value in FIELDS.items():
        program.fill("field:" + field, value)
    program.click("field:kind:投诉")
    look("form")
    for field, value in REST.items():
        program.fill("field:" + field, value)
    program.click("form:submit")
    say(program, CLOSING)
    program.click("act:wait-hang-up")
    program.wait_screen("result")
    look(end)


def say_again(program, look):
    """The worst turn once more, and both versions side by side."""
    program.click("retry")
    program.wait(lambda: (program.find("reply") or {}).get("value") == SLIP, "what was said in the reply box")
    look("again")
    program.fill("reply", MENDED)
    program.key("Return")
    program.wait(lambda: (program.find("reply") or {}).get("value", "") == "", "the reply to be sent")
    play_on(program, look, "result-again")
    program.click("compare")
    program.wait_screen("compare")
    look("compare")


def tour(program, look):
    program.wait_screen("who")
    look("who")
    program.fill("who:name", "周晓芸")
    program.click("who:start")
    program.wait_screen("today")
    look("today-first")
    program.click("rail:courses")
    program.wait_screen("courses")
    look("courses")
    program.click("start:complaint-angry-leak")
    program.wait_widget("act:pick-up")
    look("ringing")
    program.key("F4")
    say(program, GREETING)
    say(program, SLIP)
    look("slip")
    program.click("mood")
    look("causes")
    program.click("mood")
    program.wait(lambda: program.frame()["focus"] == "reply", "the keyboard back in the reply box")
    program.paste(MENDED)
    time.sleep(0.3)
    look("play")
    program.key("Return")
    program.wait(lambda: program.find("reply") and program.find("reply")["value"] == "", "the reply to be sent")
    play_on(program, look, "result")
    say_again(program, look)
    program.click("rail:records")
    program.wait_screen("records")
    look("records")
    program.click("rail:settings")
    program.wait_screen("settings")
    look("settings")
    program.click("rail:today")
    program.wait_screen("today")
    look("today")
    program.click("rail:courses")
    program.wait_screen("courses")
    program.click("standard")
    program.wait_screen("standard")
    program.click("paragraph:phone-5")
    look("standard")
    practise(program, look)
    write_scenario(program, look)
    carry_packs(program, look)
    change_rules(program, look)
    write_questions(program, look)
    hold_class(program, look)
    sort_complaints(program, look)
    sit_exam(program, look)
    look_after_accounts(program, look)


def write_questions(program, look):
    """A drill, a question and an examination where they are written."""
    program.click("rail:training")
    program.wait_screen("training")
    program.click("training:questions")
    program.wait_screen("catalogue")
    look("catalogue")
    for tab, part, name in (("drills", "drills:F05", "drill"), ("questions", "knowledge:hotline", "question"),
                            ("exams", "exams:new-hire", "exam")):
        if not program.find("tab:" + tab):
            program.click("view:list")
        program.click("tab:" + tab)
        program.click("part:" + part)
        program.wait_widget("catalogue:saved")
        look("catalogue-" + name)


def practise(program, look):
    """A sentence said better and a question answered wrongly."""
    program.click("rail:drills")
    program.wait_screen("drills")
    look("drills")
    program.click("rule:F05")
    program.wait_widget("better")
    look("drill-asked")
    program.paste(BETTER)
    program.wait(lambda: (program.find("better") or {}).get("value") == BETTER, "the pasted sentence")
    program.key("Return")
    program.wait_widget("rate:3")
    look("drill")
    program.key("Return")
    program.wait_widget("better")
    program.key("Escape")
    program.wait_widget("questions")
    program.click("questions")
    program.wait_screen("questions")
    look("questions")
    program.click("topic:desk-rules")
    program.wait_widget("answer", enabled=False)
    look("question-asked")
    program.key("1")
    program.key("Return")
    program.wait_widget("next")
    look("question")


def sort_complaints(program, look):
    """Half of the first exercise of complaint-classify: every item into the first of its bins."""
    program.click("rail:courses")
    program.wait_screen("courses")
    program.click("start:complaint-classify")
    program.wait(lambda: "answer" in program.ids(), "the exercise")
    rows = []
    for identity in program.ids():
        row = identity.split(":")
        if row[0] == "answer" and len(row) == 3 and row[1] not in [item for item, _ in rows]:
            rows.append((row[1], identity))
    for _, identity in rows[:5]:
        program.click(identity)
    look("exercise")


def write_scenario(program, look):
    """A scenario from a template, a reply of it, a step taken away, and its text."""
    program.click("rail:training")
    program.wait_screen("training")
    program.click("training:editor")
    program.wait_screen("editor")
    program.wait_widget("new:phone-call")
    look("editor-list")
    program.click("new:phone-call")
    program.wait_widget("editor:try")
    for part in ("view:graph", "editor:fit", "node:plan"):
        if part in program.ids():
            program.click(part)
    look("editor")
    if "view:step" in program.ids():
        program.click("view:step")
        look("editor-step")
    if "editor:remove-node" in program.ids():
        program.click("editor:remove-node")
        program.wait_widget("editor:publish", enabled=False)
        look("editor-problems")
        program.click("editor:undo")
    program.key("Escape")
    program.wait_widget("new:phone-call")


def carry_packs(program, look):
    """A scenario of one's own goes into a pack, which is looked into again."""
    program.click("rail:training")
    program.wait_screen("training")
    program.click("training:editor")
    program.wait_widget("new:reception")
    program.click("new:reception")
    program.wait_widget("editor:publish")
    program.click("editor:publish")
    program.wait_widget("notice:close")
    program.click("notice:close")
    program.key("Escape")
    program.wait_widget("new:phone-call")
    program.click("rail:training")
    program.wait_screen("training")
    program.click("training:packs")
    program.wait_widget("packs:make", enabled=False)
    program.fill("packs:title", "金穗花园前台情景")
    program.click("packs:make")
    program.wait_widget("packs:made")
    look("packs")
    program.click("packs:bringing")
    program.wait_widget("packs:found:0")
    look("packs-bringing")
    program.click("packs:found:0")
    program.wait_widget("packs:close")
    look("packs-review")
    program.click("packs:close")
    program.wait_widget("packs:making")


def change_rules(program, look):
    """A rule of the company's own, the test box, and a table that is imported."""
    program.click("rail:training")
    program.wait_screen("training")
    program.click("training:phrasing")
    program.wait_screen("phrasing")
    if "phrasing:list" in program.ids():
        look("phrasing-list")
    program.fill("phrasing:search", "F06")
    program.click("rule:F06")
    program.click("add:patterns")
    program.paste("{you}去问楼上")
    program.click("phrasing:try")
    program.fill("phrasing:trial", TRIED)
    program.wait_widget("verdict:F06")
    look("phrasing")
    program.click("phrasing:import")
    look("phrasing-import")
    program.key("Escape")
    program.wait_screen("training")


def vote(program, hands):
    """So many hands for each answer, the first one first; then the verdict."""
    for position, raised in enumerate(hands):
        program.key(str(position + 1))
        for count in range(1, raised + 1):
            program.key("Up")
            program.wait(lambda: program.find(f"lesson:count:{position}")["value"] == str(count), "a hand")


def hold_class(program, look):
    """Twelve people before the projector, in their second turn."""
    program.click("rail:training")
    program.wait_screen("training")
    look("training")
    program.click("training:classroom")
    program.wait_screen("lesson-setup")
    for number, name in enumerate(CLASS):
        program.fill("lesson:name", name)
        program.fill("lesson:add-team", TEAMS[number % len(TEAMS)])
        program.key("Return")
        program.wait(lambda: program.find("lesson:name")["value"] == "", f"{name} on the roster")
    program.fill("lesson:find", "漏水")
    program.click("lesson:scenario:complaint-angry-leak")
    look("lesson-setup")
    program.click("lesson:start")
    program.wait_screen("lesson")
    vote(program, (len(CLASS),))
    program.key("space")
    program.wait(lambda: not program.find("lesson:more:0"), "the verdict")
    program.key("space")
    program.wait_widget("lesson:more:1")
    vote(program, (2, 7, 3))
    look("lesson")
    program.key("space")
    program.wait(lambda: not program.find("lesson:more:0"), "the verdict")
    look("lesson-revealed")
    program.key("Escape")
    program.wait_screen("lesson-setup")


def sit_exam(program, look):
    """Into an examination, and out of it again by handing it in."""
    program.click("rail:courses")
    program.wait_screen("courses")
    program.click("exam:new-hire")
    program.wait_screen("exam")
    look("exam")
    program.click("exam:start")
    program.wait_screen("play")
    look("exam-play")
    program.click("hand-in")
    program.wait_widget("hand-in:yes")
    look("exam-hand-in")
    program.click("hand-in:yes")
    program.wait_screen("exam-result")
    look("exam-result")


def type_password(program, identity, password):
    program.click(identity)
    program.type_ascii(password)
    program.wait(lambda: len(program.find(identity)["value"]) == len(password), "the typed password")


def take_records_out(program, look):
    """Exports, and certificates with the awards of the month."""
    program.click("overview:more")  # The wheel would turn the lists of the overview.
    program.click("supervisor:exports")
    program.wait_widget("exports:count")
    look("exports")
    program.click("rail:supervisor")
    program.click("overview:more")
    program.click("supervisor:certificates")
    program.wait_screen("certificates")
    look("certificates")
    program.click("certificates:awards")
    program.wait_widget("awards:month")
    look("awards")
    program.click("rail:supervisor")
    program.wait_screen("supervisor")


def look_after_accounts(program, look):
    """The first administrator, somebody who mistypes, accounts and the audit. Trainers' pages are closed afterwards."""
    password = "shan-shui-88"
    program.click("rail:supervisor")
    program.wait_screen("supervisor")
    program.fill("setup:name", "林主管")
    type_password(program, "setup:password", password)
    look("setup")
    type_password(program, "setup:again", password)
    program.click("setup:go")
    program.wait_widget("supervisor:accounts")
    look("supervisor")
    take_records_out(program, look)
    program.click("overview:more")
    program.click("supervisor:accounts")
    program.wait_screen("accounts")
    program.click("account:add")
    program.wait_widget("account:name")
    program.fill("account:name", "周老师")
    look("account-new")
    program.click("account:create")
    program.wait_widget("account:noted")
    look("account-made-up")
    program.click("account:noted")
    program.click("role:2:supervisor")
    program.wait_widget("account:undo")
    look("accounts")
    program.click("person")
    program.wait_screen("who")
    program.click("rail:supervisor")
    program.wait_widget("signin:password")
    for _ in range(3):
        type_password(program, "signin:password", "wrong-wrong")
        program.key("Return")
        program.wait(lambda: program.find("signin:password")["value"] == "", "the try")
    look("sign-in")
    time.sleep(5.5)
    type_password(program, "signin:password", password)
    program.key("Return")
    program.wait_widget("supervisor:audit")
    program.click("supervisor:audit")
    program.wait_screen("audit")
    look("audit")
    program.click("rail:settings")
    program.wait_screen("settings")
    program.click("secret:open")
    program.wait_screen("own-secret")
    look("own-secret")


def look_over_class(program, look):
    """The overview of a class that has practised for some weeks, of all time, and what is behind it."""
    program.wait_screen("who")
    program.click("rail:supervisor")
    program.wait_screen("supervisor")
    program.fill("setup:name", "林主管")
    for field in ("setup:password", "setup:again"):
        type_password(program, field, "shan-shui-88")
    program.click("setup:go")
    program.click("overview:menu:period")
    program.click("overview:period:all")
    program.click("overview:by:people")
    program.wait(lambda: any(identity.startswith("heat:") for identity in program.ids()), "the map of slips")
    look("overview")
    program.click(next(identity for identity in program.ids() if identity.startswith("slip:")))
    program.wait(lambda: any(identity.startswith("said:") for identity in program.ids()), "the sentences")
    look("overview-sentences")
    program.click(next(identity for identity in program.ids() if identity.startswith("said:")))
    program.wait_screen("review")
    look("overview-review")


def pictures(arguments, language, theme, scale):
    width, height = map(int, arguments.size.split("x"))
    name = f"{language}-{theme}" + ("" if scale == "1" else f"-{int(float(scale) * 100)}")
    with tempfile.TemporaryDirectory() as data, window.virtual_display(width, height) as display:
        program = window.Program(arguments.program, display, data,
                                 ["--lang", language, "--theme", theme, "--scale", scale])

        def look(screen):
            if arguments.readme and f"{screen}-{name}" not in README:
                return
            program.move_to(width - 3, height // 2)
            time.sleep(0.7)
            program.screenshot(os.path.join(arguments.out, f"{screen}-{name}.png"))

        tour(program, look)
        clipped, missing = program.clipped, program.missing_glyphs
        program.close()
    if arguments.records and not (arguments.readme and f"overview-{name}" not in README):
        with tempfile.TemporaryDirectory() as data, window.virtual_display(width, height) as display:
            subprocess.run([arguments.records, data, "class"], check=True)
            program = window.Program(arguments.program, display, data,
                                     ["--lang", language, "--theme", theme, "--scale", scale])
            look_over_class(program, look)
            clipped |= program.clipped
            missing = max(missing, program.missing_glyphs)
            program.close()
    print(name, "clipped:", sorted(clipped) or "none", "missing glyphs:", missing)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--records", help="the program that fills a folder with the records of a class")
    parser.add_argument("--languages", default="zh-Hans,zh-Hant,en")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--scales", default="1,1.5")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--readme", action="store_true", help="only the pictures that the README shows")
    arguments = parser.parse_args()
    os.makedirs(arguments.out, exist_ok=True)
    for language in arguments.languages.split(","):
        for theme in arguments.themes.split(","):
            for scale in arguments.scales.split(","):
                if arguments.readme and (scale != "1" or not any(p.endswith(f"-{language}-{theme}") for p in README)):
                    continue
                pictures(arguments, language, theme, scale)


if __name__ == "__main__":
    main()
