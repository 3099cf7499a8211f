#!/usr/bin/env python3
"""Opens an exported workbook with somebody else's program and looks at what it holds.

    tests/report/workbook_test.py --program build/dev/src/main/frontdesk
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import openpyxl

PLAYS = pathlib.Path(__file__).parent.parent / "plays"
HOSTILE = "=HYPERLINK(\"http://example.com\",\"李\")"


def play(program, data, scenario, script, trainee):
    lines = (PLAYS / f"{script}.play.jsonl").read_text(encoding="utf-8").splitlines()
    replies = pathlib.Path(data) / "replies.jsonl"
    replies.write_text("\n".join(line for line in lines if line and not line.startswith("#")) + "\n",
                       encoding="utf-8")
    done = subprocess.run([program, "--data", data, "play", scenario, "--trainee", trainee, "--replies", replies,
                           "--seed", "7"], stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{scenario} was not played")


def check(what, fine):
    print(("ok   " if fine else "FAIL ") + what)
    return 0 if fine else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    program = parser.parse_args().program
    with tempfile.TemporaryDirectory() as data:
        play(program, data, "phone-greeting", "greeting-polite", "李小红")
        play(program, data, "phone-greeting", "greeting-rude", HOSTILE)
        out = pathlib.Path(data) / "records.xlsx"
        subprocess.run([program, "--data", data, "export", "--format", "xlsx", "--out", str(out)], check=True,
                       stdout=subprocess.DEVNULL)
        book = openpyxl.load_workbook(out)
        people, turns = book.worksheets[0], book.worksheets[5]
        failed = check("seven sheets", len(book.worksheets) == 7)
        failed += check("a filter over every column",
                        all(sheet.auto_filter.ref == sheet.dimensions for sheet in book.worksheets))
        failed += check("heads that stay", all(sheet.freeze_panes == "A2" for sheet in book.worksheets))
        failed += check("charts", [len(sheet._charts) for sheet in book.worksheets] == [1, 1, 1, 2, 0, 0, 0])
        names = [cell for cell in people["A"]][1:]
        failed += check("both people", {cell.value for cell in names} == {"李小红", HOSTILE})
        failed += check("no name is a formula", all(cell.data_type in ("s", "inlineStr") for cell in names))
        failed += check("figures are numbers", all(isinstance(cell.value, int) for cell in people["D"][1:]))
        failed += check("what was said", any(row[6].value and "金穗花园" in str(row[6].value) for row in turns.rows))
        failed += check("no formula anywhere",
                        all(cell.data_type != "f" for sheet in book.worksheets for row in sheet.rows for cell in row))
        print(f"{9 - failed} passed, {failed} failed")
        sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
