"""Reads a record store as it lies on the disk, and tells whether it holds together.

For tests that kill a program: nothing here uses the program's own code.
"""

import json
import pathlib
import sqlite3


class Standing:
    """One attempt as the file tells it."""

    def __init__(self, row, turns, snapshot, draft, fields):
        self.attempt, self.state, self.inputs, self.total = row
        self.turns = turns
        self.snapshot = snapshot
        self.draft = draft
        self.fields = fields


def connect(folder):
    """The store of a data folder, for reading only."""
    file = pathlib.Path(folder) / "records.sqlite"
    return sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)


def has_schema(store):
    """False while the program that made the file had not committed its tables yet; there is nothing to lose then."""
    return store.execute("PRAGMA user_version").fetchone()[0] > 0


def standing(store, attempt):
    row = store.execute("SELECT id, state, inputs, total FROM attempt WHERE id = ?", (attempt,)).fetchone()
    if row is None:
        return None
    turns = [
        text
        for (text,) in store.execute(
            "SELECT text FROM turn WHERE attempt = ? AND taken_back_ms IS NULL ORDER BY number", (attempt,)
        )
    ]
    (snapshot,) = store.execute("SELECT session FROM snapshot WHERE attempt = ?", (attempt,)).fetchone()
    draft = store.execute("SELECT text, fields FROM draft WHERE attempt = ?", (attempt,)).fetchone()
    text, fields = draft or ("", "")
    return Standing(row, turns, json.loads(snapshot), text, json.loads(fields or "{}"))


def kept_note(store):
    """What was typed of an assignment's note by whoever had not signed in."""
    row = store.execute("SELECT words FROM kept_words WHERE account = 0 AND place = 'assignment:note'").fetchone()
    return row[0] if row else ""


def latest_open(store):
    """The id of the open attempt that was started last, or None."""
    row = store.execute("SELECT max(id) FROM attempt WHERE state = 'open'").fetchone()
    return row[0]


def faults_of_file(store):
    """What SQLite itself finds wrong."""
    faults = [line for (line,) in store.execute("PRAGMA integrity_check") if line != "ok"]
    faults += [f"a row of {row[0]} refers to nothing" for row in store.execute("PRAGMA foreign_key_check")]
    return faults


def faults_of_attempt(found):
    """Where turns, findings and snapshot of one attempt contradict each other."""
    faults = []
    transcript = found.snapshot["transcript"]
    if [entry["text"] for entry in transcript] != found.turns:
        faults.append(f"the snapshot has {len(transcript)} lines, the rows have {len(found.turns)} or other words")
    if found.snapshot["inputs"] != found.inputs:
        faults.append(f"the snapshot counts {found.snapshot['inputs']} inputs, the attempt {found.inputs}")
    if found.state == "finished" and not found.snapshot["ended"]:
        faults.append("the attempt is finished, its run is not")
    return [f"attempt {found.attempt}: {fault}" for fault in faults]


def faults_of_rows(store):
    """Rows of all attempts that do not fit together."""
    if not has_schema(store):
        return []
    questions = {
        "gaps in the turns": "SELECT attempt FROM turn WHERE taken_back_ms IS NULL GROUP BY attempt "
        "HAVING max(number) + 1 <> count(*) OR min(number) <> 0",
        "no snapshot": "SELECT id FROM attempt WHERE id NOT IN (SELECT attempt FROM snapshot)",
        "marks without a finished attempt": "SELECT attempt FROM mark JOIN attempt ON attempt.id = mark.attempt "
        "WHERE state <> 'finished'",
        "findings that do not stand in their turn": "SELECT finding.id FROM finding JOIN turn ON turn.id = "
        "finding.turn WHERE CAST(substr(CAST(turn.text AS BLOB), begin_byte + 1, end_byte - begin_byte) AS TEXT) "
        "<> finding.text",
    }
    return [f"{what}: {row[0]}" for what, sql in questions.items() for row in store.execute(sql)]
