"""A new hire's first half hour in the real window, by mouse and keyboard, and what the records say of it.

  python3 tests/e2e/play_test.py --program build/dev/src/main/frontdesk [--pictures FOLDER]

First run: type a name, start, pick the phone up, type every reply, fill the form in, finish, read the result. In
between the program is killed with a half-typed reply and goes on from there. Then the database is opened.
"""
import argparse
import os
import sqlite3
import tempfile
import time

import window

SCENARIO = "complaint-rational-greenery"
GREETING = "您好，这里是金穗花园物业服务中心，客服08号为您服务，请问有什么可以帮到您？"
REPLIES = [
    "李阿姨，谢谢您告诉我们，好好的草坪一天天黄下去，换了我也会心疼。",
    "您的意思是先把喷头修好再补种，对吗？方便留个联系电话吗？",
    "我马上请绿化班长过去，今天下午三点前到现场查看，看完我给您回电话，您看可以吗？",
]
FIELDS = {"caller": "李阿姨", "flat": "一栋三零一", "phone": "136 0088 3012",
          "what": "滑梯旁草坪秃了，喷头不出水", "visit": "今天下午三点前"}
CLOSING = "李阿姨，您反映的我都记下来了。感谢您的来电，再见。"


def say(program, text):
    """Pastes a reply into the box, which has the keyboard, and sends it with Enter."""
    program.wait(lambda: program.frame()["focus"] == "reply", "the keyboard in the reply box")
    program.paste(text)
    program.wait(lambda: (program.find("reply") or {}).get("value") == text, f"{text!r} in the reply box")
    program.key("Return")
    program.wait(lambda: (program.find("reply") or {}).get("value", "") == "", "the reply to be sent")


def first_run(program):
    """From the first screen into the ringing scenario; returns the seconds that it took."""
    began = time.monotonic()
    program.wait_screen("who")
    program.fill("who:name", "周晓芸")
    program.click("who:start")
    program.wait_screen("today")
    program.click("rail:courses")
    program.wait_screen("courses")
    program.click("start:" + SCENARIO)
    program.wait_screen("play")
    program.wait_widget("act:pick-up")
    return time.monotonic() - began


def fill_form(program):
    program.wait_widget("field:caller")
    for field, value in FIELDS.items():
        program.fill("field:" + field, value)
    program.click("field:kind:投诉")
    program.click("form:submit")


def stored(data):
    """The one attempt of the store, with its turns, findings and marks."""
    files = [os.path.join(data, name) for name in os.listdir(data) if name.endswith(".sqlite")]
    assert len(files) == 1, f"one record store expected, found {files}"
    connection = sqlite3.connect(f"file:{files[0]}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        attempt = connection.execute(
            "SELECT attempt.*, trainee.name FROM attempt JOIN trainee ON trainee.id = attempt.trainee").fetchall()
        turns = connection.execute("SELECT * FROM turn WHERE taken_back_ms IS NULL ORDER BY number").fetchall()
        moves = connection.execute("SELECT rule FROM finding WHERE kind = 'move'").fetchall()
        marks = connection.execute("SELECT * FROM mark").fetchall()
    finally:
        connection.close()
    assert len(attempt) == 1, f"one attempt expected, found {len(attempt)}"
    return attempt[0], turns, {row["rule"] for row in moves}, marks


def check_records(data):
    attempt, turns, moves, marks = stored(data)
    assert attempt["name"] == "周晓芸" and attempt["scenario"] == SCENARIO, dict(attempt)
    assert attempt["state"] == "finished" and attempt["passed"] == 1, dict(attempt)
    assert attempt["total"] >= 90, dict(attempt)
    said = [turn["text"] for turn in turns if turn["kind"] == "reply"]
    assert said == [GREETING, *REPLIES, CLOSING], said
    assert {"M01", "M02", "M03", "M04", "M06", "M08", "M09", "M12", "M13", "M19"} <= moves, moves
    assert marks and all(mark["why"] for mark in marks), "every mark has its reason"
    return attempt["total"]


def play(arguments, display, data):
    program = window.Program(arguments.program, display, data)
    look = lambda name: arguments.pictures and program.screenshot(os.path.join(arguments.pictures, name + ".png"))
    seconds = first_run(program)
    look("ringing")
    program.key("F4")
    say(program, GREETING)
    half = REPLIES[0][:12]
    program.wait(lambda: program.frame()["focus"] == "reply", "the keyboard in the reply box")
    program.paste(half)
    program.wait(lambda: (program.find("reply") or {}).get("value") == half, "the half-typed reply")
    time.sleep(1.5)
    program.kill()

    program = window.Program(arguments.program, display, data, ["--trainee", "周晓芸"])
    look = lambda name: arguments.pictures and program.screenshot(os.path.join(arguments.pictures, name + ".png"))
    program.wait_screen("today")
    look("resume")
    program.key("Return")
    program.wait_screen("play")
    program.wait(lambda: (program.find("reply") or {}).get("value") == half, "the half-typed reply after the kill")
    program.click("reply")
    program.key("a", "Control_L")
    time.sleep(0.1)
    for reply in REPLIES:
        say(program, reply)
    look("form")
    fill_form(program)
    say(program, CLOSING)
    program.click("act:wait-hang-up")
    program.wait_screen("result")
    time.sleep(0.5)
    look("result")
    clipped, missing = program.clipped, program.missing_glyphs
    assert program.close() == 0
    assert not clipped, f"labels that do not fit: {clipped}"
    assert missing == 0, f"{missing} characters have no glyph"
    return seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures", help="a folder for screenshots")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="frontdesk-play-") as data, window.virtual_display() as display:
        seconds = play(arguments, display, data)
        total = check_records(data)
    print(f"in the first scenario after {seconds:.1f} s; {total} marks stored")
    assert seconds < 30


if __name__ == "__main__":
    main()
