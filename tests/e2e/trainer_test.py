"""A trainer's afternoon: a scenario is written from a template, published, run as a class of five that votes, and its
report is there.

  python3 tests/e2e/trainer_test.py --program build/dev/src/main/frontdesk [--pictures FOLDER]
"""
import argparse
import contextlib
import glob
import json
import os
import sqlite3
import tempfile

import window

CLASS = ("李小红", "王强", "周晓芸", "赵丽", "郑洁")
QUESTION = "您好，我来找人，请问5栋怎么走？我头一回来。"
MOST_TURNS = 20


def sign_in(program):
    program.wait_screen("who")
    program.fill("who:name", "林老师")
    program.click("who:start")
    program.wait_widget("tour:next")
    program.key("Escape")
    program.wait_screen("today")


def open_from_training(program, card, screen):
    program.click("rail:training")
    program.wait_screen("training")
    program.click("training:" + card)
    program.wait_screen(screen)


def write_scenario(program, look):
    """From the template of the reception: one sentence is another, the rest stays as it is."""
    open_from_training(program, "editor", "editor")
    look("editor-list")
    program.click("new:reception")
    program.click("editor:fit")
    program.click("node:asks")
    program.fill("edit:nodes/asks/text", QUESTION)
    look("editor")
    program.click("editor:publish")
    program.wait_widget("notice")
    program.click("notice:close")


def leave_scenario(program):
    """By the keyboard, in the middle of work: nothing is complained of."""
    program.click("node:asks")
    program.click("editor:remove-node")
    program.wait_widget("editor:publish", enabled=False)
    program.click("editor:undo")
    program.key("Escape")
    program.wait_widget("new:reception")
    notice = program.find("notice")
    assert notice is None, f"leaving the editor was answered with {notice['label']}"


def published(data):
    """The one scenario of the company."""
    files = glob.glob(os.path.join(data, "content", "reception", "*.json"))
    assert len(files) == 1, f"one published scenario was expected, not {files}"
    with open(files[0], encoding="utf-8") as file:
        return json.load(file)


def gather(program, scenario):
    open_from_training(program, "classroom", "lesson-setup")
    for name in CLASS:
        program.fill("lesson:name", name)
        program.key("Return")
        program.wait(lambda: (program.find("lesson:name") or {}).get("value") == "", f"{name} on the roster")
    program.fill("lesson:find", "前台接待")
    program.click("lesson:scenario:" + scenario)


def vote_through(program, look):
    """Everybody raises a hand for the first answer, until the talk is over."""
    for turn in range(MOST_TURNS):
        program.key("1")
        program.wait_widget("lesson:count:0")
        for hands in range(1, len(CLASS) + 1):
            program.key("Up")
            program.wait(lambda: program.find("lesson:count:0")["value"] == str(hands), f"hand {hands}")
        look(f"lesson-asked-{turn}")
        program.key("space")
        program.wait(lambda: not program.find("lesson:more:0"), "the verdict")
        look(f"lesson-revealed-{turn}")
        program.key("space")
        program.wait(lambda: program.find("lesson:more:0") or not program.find("lesson:option:0"), "the next turn")
        if not program.find("lesson:more:0"):
            return
    raise window.TestFailure("the talk did not end")


def check_records(data, scenario):
    with contextlib.closing(sqlite3.connect(os.path.join(data, "records.sqlite"))) as store:
        lessons = store.execute("SELECT scenario, state, total FROM lesson").fetchall()
        assert len(lessons) == 1 and lessons[0][:2] == (scenario, "finished"), lessons
        present = store.execute("SELECT count(*) FROM lesson_person WHERE present = 1").fetchone()[0]
        assert present == len(CLASS), f"{present} were present"
        ways = {way for way, in store.execute("SELECT way FROM lesson_turn WHERE taken_back_ms IS NULL")}
        assert "vote" in ways, ways
        votes = store.execute("SELECT count(*) FROM lesson_turn WHERE votes LIKE '%5%'").fetchone()[0]
        assert votes > 0, "no five hands were stored"


def afternoon(program, data, look):
    sign_in(program)
    write_scenario(program, look)
    written = published(data)
    assert written["nodes"]["asks"]["text"] == QUESTION, written["nodes"]["asks"]
    leave_scenario(program)
    gather(program, written["id"])
    look("lesson-setup")
    program.click("lesson:start")
    program.wait_screen("lesson")
    vote_through(program, look)
    program.key("Return")
    program.wait_screen("lesson-report")
    program.wait_widget("lesson:report:sum")
    look("lesson-report")
    check_records(data, written["id"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures", help="a folder for a picture of each step")
    arguments = parser.parse_args()

    def look(name):
        if arguments.pictures:
            program.screenshot(os.path.join(arguments.pictures, name + ".png"))

    with tempfile.TemporaryDirectory(prefix="frontdesk-trainer-") as data, \
            window.virtual_display() as display:
        program = window.Program(arguments.program, display, data, [])
        try:
            afternoon(program, data, look)
            clipped, missing = program.clipped, program.missing_glyphs
        finally:
            program.close()
    assert not clipped, f"labels that do not fit: {clipped}"
    assert missing == 0, f"{missing} characters have no glyph"
    print("A scenario was written, published, and run before a class of five.")


if __name__ == "__main__":
    main()
