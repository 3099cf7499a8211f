"""A supervisor's morning: signed in, the overview is narrowed down, a figure opened, a sentence reached in three
presses, its mark corrected; the figure is another one then, and the trainee sees it on the result.

  python3 tests/e2e/supervisor_test.py --program build/whole/src/main/frontdesk \\
      --records build/whole/tests/e2e/reference_records [--pictures FOLDER]
"""
import argparse
import contextlib
import os
import sqlite3
import subprocess
import tempfile

import window

PASSWORD = "shan-shui-88"
SITE = "金穗花园物业服务中心"
REASON = "业主先这么说的，这句只是复述"
MOST_POINTS = 30
LEAST_TOTAL = 30


def starting_with(program, *beginnings):
    """The first widget of the newest frame whose id begins so, or None."""
    return next((identity for identity in program.ids() if identity.startswith(beginnings)), None)


def type_password(program, identity):
    program.click(identity)
    program.type_ascii(PASSWORD)
    program.wait(lambda: len(program.find(identity)["value"]) == len(PASSWORD), "the typed password")


def sign_in(program):
    """The first administrator, who goes out and comes in again with the password."""
    program.wait_screen("who")
    program.click("rail:supervisor")
    program.wait_screen("supervisor")
    program.fill("setup:name", "林主管")
    for field in ("setup:password", "setup:again"):
        type_password(program, field)
    program.click("setup:go")
    program.wait_widget("figure:attempts")
    program.click("person")
    program.wait_screen("who")
    program.click("rail:supervisor")
    type_password(program, "signin:password")
    program.key("Return")
    program.wait_widget("figure:attempts")


def figure(program, identity="figure:attempts"):
    return int(program.wait_widget(identity)["value"])


def choose(program, menu, choice):
    program.click("overview:menu:" + menu)
    program.click(f"overview:{menu}:{choice}")
    program.wait(lambda: not program.find(f"overview:{menu}:{choice}"), "the choices to close")


def narrow_down(program, look):
    """All time, then one of the two sites: there are fewer attempts of one than of both."""
    choose(program, "period", "all")
    of_all = program.wait(lambda: figure(program), "figures of all time")
    choose(program, "site", SITE)
    program.wait(lambda: 0 < figure(program) < of_all, "figures of one site")
    look("overview")


def totals(data):
    with contextlib.closing(sqlite3.connect(os.path.join(data, "records.sqlite"))) as store:
        return dict(store.execute("SELECT id, total FROM attempt").fetchall())


def sentence_worth_it(program, slip, came_to):
    """Opens what is behind the figure. Of the best of those attempts the sentence, or None with the overview again:
    a bad one comes to as little without one mark."""
    program.click(slip)
    program.wait(lambda: starting_with(program, "said:"), "the sentences behind it")
    total, said = max((came_to[int(identity.split(":")[1])], identity)
                      for identity in program.ids() if identity.startswith("said:"))
    if total >= LEAST_TOTAL:
        return said
    program.key("Escape")
    program.wait_widget("figure:attempts")
    return None


def reach_sentence(program, data, look):
    """Figure, sentence, its line in the attempt: three presses from the overview. Returns the mark's widget."""
    program.wait(lambda: starting_with(program, "slip:"), "what is said wrong most often")
    came_to = totals(data)
    for slip in [identity for identity in program.ids() if identity.startswith("slip:")]:
        hits = figure(program, slip)
        said = sentence_worth_it(program, slip, came_to)
        if said:
            break
    assert said, "all that was said wrong was said in bad attempts"
    words = program.find(said)["label"]
    look("sentences")
    program.click(said)
    program.wait_screen("review")
    rule = slip.split(":")[1]
    line = program.wait(lambda: next((widget for widget in program.frame()["widgets"]
                                      if widget["id"].startswith("review:turn:") and widget["value"] == "on"), None),
                        "the line that is chosen")
    assert line.get("visible", True), "the line of the sentence is out of sight"
    turn = line["id"].split(":")[2]
    mark = program.wait(lambda: program.find(f"mark:{turn}:{rule}:0"), f"the mark of {rule} at {words!r}")["id"]
    look("review")
    return slip, hits, mark, words


def correct(program, mark, look):
    """The mark takes no points any more. Returns what the attempt came to before and comes to now."""
    before = int(program.wait_widget("review:score")["label"])
    program.click(mark + ":correct")
    program.fill(mark + ":why", REASON)
    for _ in range(MOST_POINTS):
        if not program.find(mark + ":more")["enabled"]:
            break
        program.click(mark + ":more")
        program.wait(program.frame, "a frame")
    program.click(mark + ":save")
    corrected = mark.replace("mark:", "corrected:", 1)
    program.wait(lambda: program.find(corrected), "the correction below the line")
    now = int(program.wait_widget("review:score")["label"])
    assert now > before, f"the attempt came to {before} and comes to {now}"
    look("corrected")
    return before, now


def find_figures_changed(program, slip, hits, look):
    """Back where one came from: the list has one sentence less, and so has the overview."""
    program.key("Escape")
    program.wait_screen("supervisor")
    program.wait(lambda: starting_with(program, "said:") or program.find("behind:back"), "the list again")
    program.key("Escape")
    program.wait_widget("figure:attempts")
    program.wait(lambda: not program.find(slip) or figure(program, slip) == hits - 1, "one time less")
    look("overview-after")


def of_attempt(data):
    """The attempt that was corrected: its number, whose it is, and what the records say of it."""
    with contextlib.closing(sqlite3.connect(os.path.join(data, "records.sqlite"))) as store:
        rows = store.execute("SELECT attempt, trainee, correction.total, why, points FROM correction JOIN attempt "
                             "ON attempt.id = attempt").fetchall()
        assert len(rows) == 1, f"one correction was expected, not {rows}"
        audited = [what for what, in store.execute(
            "SELECT what FROM audit WHERE attempt = ? AND what IN ('attempt opened', 'mark corrected') ORDER BY id",
            (rows[0][0],))]
        assert audited == ["attempt opened", "mark corrected"], audited
        return rows[0]


def see_result(program, data, total, look):
    """The trainee finds it on the result, with the reason."""
    attempt, trainee, stored, why, points = of_attempt(data)
    assert (stored, why, points) == (total, REASON, 0), (stored, why, points)
    program.click("person")
    program.wait_screen("who")
    program.click(f"who:trainee:{trainee}")
    program.wait_screen("today")
    program.click("rail:records")
    program.wait_screen("records")
    program.click(f"attempt:{attempt}")
    program.wait_screen("result")
    corrected = program.wait(lambda: starting_with(program, "corrected:"), "the correction on the result")
    assert program.find(corrected)["value"] == REASON, program.find(corrected)
    program.wait_widget("score:corrected")
    look("result")


def morning(program, data, look):
    sign_in(program)
    narrow_down(program, look)
    slip, hits, mark, _ = reach_sentence(program, data, look)
    _, total = correct(program, mark, look)
    find_figures_changed(program, slip, hits, look)
    see_result(program, data, total, look)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--records", required=True, help="the program that fills a folder with records")
    parser.add_argument("--pictures", help="a folder for a picture of each step")
    arguments = parser.parse_args()

    def look(name):
        if arguments.pictures:
            program.screenshot(os.path.join(arguments.pictures, name + ".png"))

    with tempfile.TemporaryDirectory(prefix="frontdesk-supervisor-") as data, \
            window.virtual_display() as display:
        subprocess.run([arguments.records, data, "class"], check=True)
        program = window.Program(arguments.program, display, data, [])
        try:
            morning(program, data, look)
            clipped, missing = program.clipped, program.missing_glyphs
        finally:
            program.close()
    assert not clipped, f"labels that do not fit: {clipped}"
    assert missing == 0, f"{missing} characters have no glyph"
    print("A sentence was reached from the overview, its mark corrected, and the result tells it.")


if __name__ == "__main__":
    main()
