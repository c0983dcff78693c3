"""Each command: its answer in words, its JSON against the schema, its exit code."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from two_claims import A2, CLAIMS, REMITTANCE, UNBALANCED
from x12_texts import Answer, remittance

from arcaller_desktop.app import main as entry
from arcaller_desktop.cli.commands import check as check_command
from arcaller_desktop.cli.program import program
from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.practices import open_practice
from arcaller_desktop.services.users import AddUser, add_user

PASSWORD = "a long enough password"
ROOT = Path(entry.__file__).parents[2]
SCHEMAS = Path(entry.__file__).parents[1] / "cli" / "schemas"


@pytest.fixture
def files(tmp_path):
    """A claim file with two claims and the remittance that answers the first: paid, written off, deductible, denied."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    (folder / "claims.837").write_bytes(CLAIMS)
    (folder / "paid.835").write_bytes(REMITTANCE)
    return folder


@pytest.fixture
def filled(here, files):
    """The command line on a practice that has imported them."""
    assert here("import", files).code == 0
    return here


def context_of(data):
    return open_context(open_practice(data, "ada", PASSWORD, as_of=date(2026, 3, 12)))


# ---------------------------------------------------------------------------------------------------------- the program


def test_every_command_has_a_schema_and_every_schema_a_command():
    commands = {command.name for command in program().registered_commands}
    schemas = {path.stem for path in SCHEMAS.glob("*.json")}
    assert schemas - {"error"} == commands


def test_help_names_every_command_and_the_common_options(arcaller):
    said = arcaller("--help")
    assert said.code == 0
    for word in ("init", "import", "queue", "--data", "ARCALLER_PASSWORD", "--as-of"):
        assert word in said.out


@pytest.mark.parametrize(
    "words",
    [
        ("quueue",),
        ("queue", "--limit", "many"),
        ("queue", "--limit", "0"),
        ("import",),
        ("claim",),
        ("--json",),
        ("--as-of", "soon"),
        ("undo-import", 2**63),
        ("undo-import", 0),
        ("call-summary", 2**63, "--out", "x.pdf"),
    ],
)
def test_wrong_usage_is_2(arcaller, words):
    said = arcaller(*words, "--json")
    assert said.code == 2
    assert said.answer("error")["error"]["kind"] == "WrongUsage"
    assert said.err == ""


def test_an_error_in_words_goes_to_standard_error(arcaller, tmp_path):
    said = arcaller("queue", "--data", tmp_path / "gone.arcdb")
    assert (said.code, said.out) == (3, "")
    assert "There is no practice gone.arcdb here." in said.err


def test_a_bug_is_70_and_says_no_more_than_its_place(here, monkeypatch):
    def stumble(*_):
        raise ZeroDivisionError("patient Rivera")

    monkeypatch.setattr(check_command, "check_practice", stumble)
    said = here("check", "--json")
    assert said.code == 70
    assert "ZeroDivisionError" in said.answer("error")["error"]["remedy"]
    assert "Rivera" not in said.out + said.err
    assert "Rivera" not in here("check").err


def test_ctrl_c_needs_a_person(here, monkeypatch):
    def stopped(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(check_command, "check_practice", stopped)
    said = here("check", "--json")
    assert (said.code, said.answer("error")["error"]["message"]) == (1, "Stopped.")


@pytest.mark.parametrize("words", [("queue",), ("check",), ("aging",), ("import", "nothing")])
def test_a_wrong_password_is_3(here, monkeypatch, words):
    monkeypatch.setenv("ARCALLER_PASSWORD", "the wrong password")
    said = here(*words, "--json")
    assert said.code == 3
    assert said.answer("error")["error"]["kind"] == "WrongPassword"


def test_no_password_and_nobody_to_ask_is_2(here, monkeypatch):
    monkeypatch.delenv("ARCALLER_PASSWORD")
    said = here("queue", "--json")
    assert said.code == 2
    assert "ARCALLER_PASSWORD" in said.answer("error")["error"]["remedy"]


def test_a_newer_practice_is_3(here, data):
    context = context_of(data)
    context.database.execute("PRAGMA user_version=99")
    context.close()
    said = here("queue", "--json")
    assert (said.code, said.answer("error")["error"]["kind"]) == (3, "NewerDatabase")


def test_a_caller_without_the_right_is_3(here, data, monkeypatch, tmp_path):
    context = context_of(data)
    add_user(context, AddUser(login="ben", name="Ben", role="caller", password="another long password"))
    context.close()
    monkeypatch.setenv("ARCALLER_PASSWORD", "another long password")
    said = here("backup", tmp_path / "x.arcbackup", "--user", "ben", "--json")
    assert (said.code, said.answer("error")["error"]["kind"]) == (3, "NotAllowed")


def test_several_users_must_say_who_they_are(here, data):
    context = context_of(data)
    add_user(context, AddUser(login="ben", name="Ben", role="caller", password="another long password"))
    context.close()
    assert here("queue", "--json").code == 2
    assert here("queue", "--json", "--user", "ADA").code == 0


def test_the_only_practice_in_the_default_folder_needs_no_data(arcaller):
    assert arcaller("queue", "--json").code == 3
    made = arcaller("init", "--practice", "Oak & Elm", "--user", "ada", "--json").answer("init")
    assert Path(made["file"]).name == "oak-elm.arcdb"
    assert arcaller("queue", "--json").answer("queue") == {"items": []}
    arcaller("init", "--practice", "Second", "--user", "ada")
    assert arcaller("queue", "--json").code == 2


# ------------------------------------------------------------------------------------------------------------ commands


def test_init_says_the_recovery_key_once(arcaller, tmp_path):
    said = arcaller("--data", tmp_path / "oak.arcdb", "init", "--practice", "Oak", "--user", "ada")
    assert said.code == 0
    assert len([word for word in said.err.split() if word.count("-") == 7]) == 1
    assert not [word for word in said.out.split() if word.count("-") == 7]
    again = arcaller("--data", tmp_path / "oak.arcdb", "init", "--practice", "Oak", "--user", "ada", "--json")
    assert (again.code, again.answer("error")["error"]["kind"]) == (3, "PracticeExists")


def test_init_gives_the_recovery_key_in_json_and_nothing_else(arcaller, tmp_path):
    said = arcaller("init", "--practice", "Oak", "--user", "ada", "--data", tmp_path / "oak.arcdb", "--json")
    assert said.err == ""
    assert said.answer("init")["practice"] == "Oak"


@pytest.mark.parametrize("words", [("--practice", "Oak"), ("--user", "ada")])
def test_init_needs_a_name_and_a_user(arcaller, tmp_path, words):
    assert arcaller("init", *words, "--data", tmp_path / "oak.arcdb").code == 2
    assert not (tmp_path / "oak.arcdb").exists()


def test_import_counts_what_the_files_hold(here, files):
    answer = here("import", files, "--json").answer("import")
    claims, paid = answer["files"]
    assert answer["batch"] == 1
    assert (claims["kind"], claims["claims"], claims["lines"], claims["charge_cents"]) == ("837P", 2, 3, 45000)
    assert (paid["kind"], paid["claims"], paid["paid_cents"], paid["bpr_cents"]) == ("835", 1, 8000, 8000)
    assert (paid["adjustment_cents"], paid["posted"], paid["balanced"]) == (22000, 1, True)


def test_a_dry_run_changes_nothing(here, files, data):
    answer = here("import", "--dry-run", files, "--json").answer("import")
    assert answer["batch"] is None
    assert [file["posted"] for file in answer["files"]] == [2, 1]
    assert here("queue", "--json").answer("queue") == {"items": []}


def test_the_same_files_post_once(filled, files):
    answer = filled("import", files, "--json").answer("import")
    assert [(file["posted"], file["duplicate"]) for file in answer["files"]] == [(0, True), (0, True)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.835", b""),
        ("picture.835", b"%PDF-1.7 not a remittance"),
        ("cut.835", REMITTANCE[: len(REMITTANCE) // 2]),
        ("unbalanced.835", UNBALANCED),
    ],
)
def test_a_bad_file_needs_a_person_and_does_not_keep_the_others(here, files, name, content):
    (files / name).write_bytes(content)
    said = here("import", files, "--json")
    accounts = {Path(file["path"]).name: file for file in said.answer("import")["files"]}
    assert said.code == 1
    assert accounts["claims.837"]["posted"] == 2
    assert accounts["paid.835"]["posted"] == 1
    assert accounts[name]["posted"] == 0
    assert [problem for problem in accounts[name]["problems"] if problem["severity"] == "error"]
    assert here("check").code == 0


def test_a_table_that_must_be_asked_about_is_not_taken_in(here, files):
    (files / "aging.csv").write_text("Claim,Balance\n1001,25.00\n1002,3.50\n")
    said = here("import", files, "--json")
    accounts = {Path(file["path"]).name: file for file in said.answer("import")["files"]}
    assert said.code == 1
    assert [problem["code"] for problem in accounts["aging.csv"]["problems"]] == ["TABLE_QUESTION"]
    assert accounts["aging.csv"]["posted"] == 0


def test_an_aging_export_is_taken_in_without_a_question(here, tmp_path):
    aging = tmp_path / "aging.csv"
    aging.write_text('Claim No,Patient,DOS,Payer,Balance\nX1,"Rivera, Ana",01/05/2026,Alder,25.00\n')
    said = here("import", aging, "--json")
    file = said.answer("import")["files"][0]
    assert said.code == 0
    assert (file["kind"], file["posted"], file["charge_cents"], file["problems"][0]["code"]) == (
        "csv", 1, 25_00, "TABLE_OUTCOME",
    )  # fmt: skip
    assert here("import", aging, "--json").answer("import")["files"][0]["duplicate"]
    assert here("check").code == 0


def test_an_anchor_that_was_removed_shows_in_the_check(filled, data):
    data.with_suffix(".anchor").unlink()
    answer = filled("check", "--json").answer("check")
    assert (answer["ok"], [finding["code"] for finding in answer["findings"]]) == (True, ["ANCHOR_WAS_MISSING"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such names")
def test_a_name_that_is_no_text_is_taken_in(here, files):
    (files / os.fsdecode(b"in\xff.835")).write_bytes(REMITTANCE)
    said = here("import", files, "--json")
    assert [file["posted"] for file in said.answer("import")["files"]] == [2, 1, 0]
    assert here("import", files).code == 0


def test_a_file_that_is_not_there_needs_a_person(here, tmp_path):
    said = here("import", tmp_path / "gone.835", "--json")
    assert said.code == 1
    assert said.answer("import")["files"][0]["problems"][0]["code"] == "FILE_UNREADABLE"


def test_import_in_words(here, files):
    said = here("import", files)
    assert "claims.837" in said.out
    assert "$450.00" in said.out
    assert "3 claims posted" in said.out


def test_an_import_is_undone_by_reversing_and_may_be_done_again(filled, files):
    undone = filled("undo-import", "1", "--json").answer("undo-import")
    assert (undone["undone"], undone["payments"], undone["dependents"]) == (True, 1, [])
    assert filled("aging", "--json").answer("aging")["total"]["total_cents"] == 0
    assert filled("check").code == 0
    assert [file["posted"] for file in filled("import", files, "--json").answer("import")["files"]] == [2, 1]
    assert filled("check").code == 0


def test_an_import_that_others_rest_on_is_not_undone(here, files):
    here("import", files / "claims.837")
    here("import", files / "paid.835")
    said = here("undo-import", "1", "--json")
    answer = said.answer("undo-import")
    assert (said.code, answer["undone"]) == (3, False)
    assert [dependent["kind"] for dependent in answer["dependents"]] == ["payment"]
    assert "undo import 2 first" in here("undo-import", "1").err.lower()
    assert here("undo-import", "2").code == 0
    assert here("undo-import", "1").code == 0
    assert here("undo-import", "1").code == 3
    assert here("undo-import", "99").code == 3


def test_the_queue_says_what_is_next_and_why(filled):
    items = filled("queue", "--json").answer("queue")["items"]
    assert {item["claim"] for item in items} == {"A1", "A2"}
    assert items == sorted(items, key=lambda item: -item["score"])
    assert all(item["reasons"] for item in items)
    unanswered = next(item for item in items if item["claim"] == "A2")
    assert (unanswered["balance_cents"], unanswered["age_days"], unanswered["bucket"]) == (15000, 58, "31-60")
    assert len(filled("queue", "--limit", "1", "--json").answer("queue")["items"]) == 1
    assert len(filled("queue", "--limit", 10**30, "--json").answer("queue")["items"]) == 2
    assert {item["claim"] for item in filled("queue", "--mine", "--json").answer("queue")["items"]} <= {"A1", "A2"}
    words = filled("queue").out
    assert "A2" in words
    assert "$150.00" in words


def test_the_queue_in_another_order(filled):
    oldest = filled("queue", "--preset", "age", "--json").answer("queue")["items"]
    assert [item["age_days"] for item in oldest] == sorted((item["age_days"] for item in oldest), reverse=True)
    assert all(item["causes"] for item in oldest)
    assert filled("queue", "--preset", "by luck", "--json").code == 2


def test_the_queue_is_weighed_for_the_day_it_is_asked_for(filled, arcaller, data):
    now = filled("queue", "--json").answer("queue")["items"]
    later = arcaller("queue", "--json", "--data", data, "--as-of", "2026-06-30").answer("queue")["items"]
    assert {item["claim"]: item["score"] for item in later} != {item["claim"]: item["score"] for item in now}
    assert filled("queue", "--json").answer("queue")["items"] == now
    assert filled("check").code == 0


@pytest.mark.parametrize(("payer", "found"), [("alder", 2), ("ALDER HEALTH", 2), ("1", 2)])
def test_the_queue_of_one_payer(filled, payer, found):
    assert len(filled("queue", "--payer", payer, "--json").answer("queue")["items"]) == found


@pytest.mark.parametrize("payer", ["nobody", "99", "²"])
def test_an_unknown_payer_is_wrong_usage_with_the_names(filled, payer):
    said = filled("queue", "--payer", payer, "--json")
    assert said.code == 2
    assert "Alder Health" in said.answer("error")["error"]["remedy"]


def test_a_claim_ties_out_to_its_ledger(filled):
    claim = filled("claim", "A1", "--json").answer("claim")
    assert (claim["charge_cents"], claim["paid_cents"], claim["balance_cents"]) == (30000, 8000, 17000)
    assert sum(entry["amount_cents"] for entry in claim["ledger"]) == claim["balance_cents"]
    assert sum(line["balance_cents"] for line in claim["lines"]) == claim["balance_cents"]
    assert {"CO-45", "PR-1", "CO-197"} <= {decision["code"] for decision in claim["decisions"]}
    words = filled("claim", "A1").out
    assert "What payers decided" in words
    assert "CO-197" in words


def test_an_unknown_claim_is_3(filled):
    assert filled("claim", "Z9", "--json").code == 3


@pytest.mark.parametrize("basis", ["dos", "first_billed", "last_billed", "responsibility", "activity"])
@pytest.mark.parametrize("by", ["payer", "class", "responsibility"])
def test_aging_ties_out_to_the_queue(filled, basis, by):
    report = filled("aging", "--basis", basis, "--by", by, "--json").answer("aging")
    assert (report["basis"], report["by"], report["as_of"]) == (basis, by, "2026-03-12")
    assert report["total"]["total_cents"] == 32000
    for bucket in range(5):
        assert report["total"]["cents"][bucket] == sum(row["cents"][bucket] for row in report["rows"])


def test_aging_in_words(filled):
    assert "$320.00" in filled("aging").out


def test_denials_show_the_pattern(filled):
    report = filled("denials", "--json").answer("denials")
    assert [(pattern["code"], pattern["open_cents"]) for pattern in report["patterns"]] == [("CO-197", 12000)]
    assert "CO-197" in filled("denials").out


def test_kpi_gives_figures_with_definitions(filled):
    report = filled("kpi", "--json").answer("kpi")
    assert report["figures"]
    assert all(figure["definition"] for figure in report["figures"])
    assert "How it is worked out" in filled("kpi").out


def test_statements_are_only_recorded_with_commit(filled, tmp_path, data):
    owed = tmp_path / "owed.835"
    owed.write_bytes(remittance(Answer(visit=A2, lines=((100, (("PR", "1", 50),)),)), paid_on="20260211", trace="T3"))
    assert filled("import", owed).code == 0
    shown = filled("statements", "--out", tmp_path / "papers", "--json").answer("statements")
    assert shown["committed"] is False
    assert len(shown["statements"]) + len(shown["held"]) == 1, "the deductible of A1 waits for its denial"
    context = context_of(data)
    assert context.database.value("SELECT count(*) FROM statement") == 0
    context.close()
    sent = filled("statements", "--commit", "--out", tmp_path / "papers", "--json").answer("statements")
    context = context_of(data)
    assert context.database.value("SELECT count(*) FROM statement") == len(sent["statements"])
    context.close()
    for one in sent["statements"]:
        assert Path(one["file"]).read_bytes().startswith(b"%PDF")
        assert "RIVERA" not in one["file"].upper()
    assert filled("statements").code == 0


def test_a_call_summary_is_the_same_each_time(filled, data, tmp_path):
    context = context_of(data)
    claim_id = ClaimId(context.database.value("SELECT id FROM claim WHERE claim_number = 'A2'"))
    at = datetime(2026, 3, 12, 14, tzinfo=UTC)
    call = CallRecord(
        channel=Channel.PHONE, number_dialled="800-555-0100", started_at=at, ended_at=at.replace(minute=9),
        rep_name="Kim", reference="REF-1",
    )  # fmt: skip
    touch = Touch(
        call=call,
        outcome=Outcome.IN_PROCESS,
        note="Still in process.",
        next_action=Action.CALL_PAYER,
        next_action_on=date(2026, 3, 26),
        owner_id=context.user.id,
    )
    saved = save_touch(context, SaveTouch(claim_id=claim_id, touch=touch))
    context.close()
    first = filled("call-summary", saved.call_id, "--out", tmp_path / "a.pdf", "--json").answer("call-summary")
    second = filled("call-summary", saved.call_id, "--out", tmp_path / "b.pdf", "--json").answer("call-summary")
    assert first["sha256"] == second["sha256"]
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert filled("call-summary", 99, "--out", tmp_path / "c.pdf").code == 3


# -------------------------------------------------------------------------------------------------------------- export


@pytest.mark.parametrize(("what", "rows"), [("queue", 2), ("aging", 1), ("denials", 1)])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_an_export_holds_numbers_and_dates(filled, tmp_path, what, rows, ending):
    file = tmp_path / f"out.{ending}"
    assert filled("export", what, "--out", file, "--json").answer("export")["rows"] == rows
    if ending == "csv":
        table = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
        assert len(table) == rows + 1
    else:
        sheet = openpyxl.load_workbook(file).active
        assert sheet.max_row == rows + 1
        if what == "queue":
            row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == "A2")
            assert row[3].value == 150
            assert row[4].value == datetime(2026, 1, 13)


def test_a_text_that_a_spreadsheet_would_run_is_disarmed(here, files, tmp_path):
    (files / "claims.837").write_bytes(CLAIMS.replace(b"*RIVERA*ANA*", b"*=CMD()*ANA*"))
    here("import", files)
    here("export", "queue", "--out", tmp_path / "q.csv")
    here("export", "queue", "--out", tmp_path / "q.xlsx")
    names = [row[1] for row in csv.reader((tmp_path / "q.csv").read_text("utf-8-sig").splitlines())]
    assert any("CMD" in name.upper() for name in names)
    assert not any(name.startswith("=") for name in names)
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "q.xlsx").active.iter_rows() for cell in row]
    assert not any(cell.data_type == "f" for cell in cells)


@pytest.mark.parametrize(("name", "code"), [("out.txt", 2), ("out", 2), ("gone/out.csv", 3)])
def test_an_export_that_cannot_be_written_leaves_nothing(filled, tmp_path, name, code):
    before = sorted(tmp_path.rglob("*"))
    assert filled("export", "queue", "--out", tmp_path / name).code == code
    assert sorted(tmp_path.rglob("*")) == [*before] or name == "gone/out.csv"


# ---------------------------------------------------------------------------------------------------- check and backup


def test_check_holds_after_an_import(filled):
    answer = filled("check", "--json").answer("check")
    assert (answer["ok"], answer["findings"]) == (True, [])
    assert (answer["counted"]["claims"], answer["counted"]["payments"]) == (2, 1)
    assert "Everything holds." in filled("check").out


def test_check_finds_a_changed_balance(filled, data):
    context = context_of(data)
    context.database.execute("UPDATE claim SET balance_cents = 1, payer1_cents = 1, patient_cents = 0 WHERE id = 1")
    context.close()
    said = filled("check", "--json")
    assert said.code == 1
    assert {"CLAIM_BALANCE", "CLAIM_LEDGER"} <= {finding["code"] for finding in said.answer("check")["findings"]}
    assert "is not the sum of" in filled("check").out


def test_backup_and_restore(filled, arcaller, tmp_path):
    backup = tmp_path / "monday.arcbackup"
    made = filled("backup", backup, "--json").answer("backup")
    assert made["bytes"] == backup.stat().st_size
    assert filled("backup", backup).code == 3
    elsewhere = tmp_path / "new" / "maple.arcdb"
    said = arcaller("restore", backup, "--data", elsewhere, "--user", "ada", "--json")
    assert said.answer("restore")["kept"] is None
    assert len(arcaller("queue", "--json", "--data", elsewhere).answer("queue")["items"]) == 2
    over = filled("restore", backup, "--user", "ada", "--json").answer("restore")
    assert (Path(over["kept"]) / "maple.arcdb").is_file()
    assert filled("check").code == 0


def test_restore_by_recovery_key_needs_no_password(arcaller, tmp_path, monkeypatch):
    data, backup = tmp_path / "d" / "oak.arcdb", tmp_path / "b.arcbackup"
    recovery_key = arcaller("init", "--practice", "Oak", "--user", "ada", "--data", data, "--json").answer("init")[
        "recovery_key"
    ]
    assert arcaller("backup", backup, "--data", data).code == 0
    shutil.rmtree(data.parent)
    monkeypatch.delenv("ARCALLER_PASSWORD")
    assert arcaller("restore", backup, "--data", data, "--recovery-key", recovery_key.lower()).code == 0
    monkeypatch.setenv("ARCALLER_RECOVERY_KEY", recovery_key)  # a command line is seen by everybody on the PC
    assert arcaller("restore", backup, "--data", data).code == 0
    monkeypatch.setenv("ARCALLER_PASSWORD", PASSWORD)
    assert arcaller("check", "--data", data).code == 0


def test_restore_says_where_and_who(filled, arcaller, tmp_path):
    backup = tmp_path / "monday.arcbackup"
    filled("backup", backup)
    assert arcaller("restore", backup, "--user", "ada").code == 2
    assert filled("restore", backup).code == 2


def test_a_damaged_backup_is_3_and_changes_nothing(filled, tmp_path):
    backup, bad = tmp_path / "monday.arcbackup", tmp_path / "bad.arcbackup"
    filled("backup", backup)
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(bad, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name)[:-1] if name == "practice.arcdb" else old.read(name))
    said = filled("restore", bad, "--user", "ada", "--json")
    assert (said.code, said.answer("error")["error"]["kind"]) == (3, "NotABackup")
    assert len(filled("queue", "--json").answer("queue")["items"]) == 2


# ------------------------------------------------------------------------------------------------- a process of its own


def process(*words, **environment):
    command = [sys.executable, "-m", "arcaller_desktop.app.main", *map(str, words)]
    surroundings = {**os.environ, "ARCALLER_PASSWORD": PASSWORD, **environment}
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        cwd=ROOT,
    )


def test_it_runs_as_a_program_without_a_prompt(tmp_path):
    data = tmp_path / "oak.arcdb"
    made = process("init", "--practice", "Oak", "--user", "ada", "--json", ARCALLER_DATA=str(data))
    assert (made.returncode, made.stderr) == (0, "")
    assert json.loads(made.stdout)["user"] == "ada"
    checked = process("check", "--json", ARCALLER_DATA=str(data))
    assert (checked.returncode, json.loads(checked.stdout)["ok"]) == (0, True)


def test_json_is_plain_ascii_whatever_the_console(tmp_path):
    said = process("claim", "Łukasz", "--json", "--data", tmp_path / "gone.arcdb", PYTHONIOENCODING="ascii")
    assert said.returncode == 3
    assert said.stdout.isascii()


def test_the_command_line_never_loads_qt():
    code = (
        "import sys; from arcaller_desktop.app.main import main; main(['check', '--data', 'gone.arcdb', '--json']);"
        "print(any(name.startswith('PySide6') for name in sys.modules), file=sys.stderr)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert said.stderr.strip() == "False"


def test_the_self_check_passes_here():
    said = process("--self-check")
    assert (said.returncode, said.stderr) == (0, "")


def test_the_book_goes_back_to_the_pm_system(filled, tmp_path):
    out = tmp_path / "payments.csv"
    first = filled("export", "payments", "--out", out, "--since-last", "--json").answer("export")
    assert first["rows"] > 0
    assert filled("export", "payments", "--out", out, "--since-last", "--json").answer("export")["rows"] == 0
    assert filled("export", "status", "--out", out, "--json").answer("export")["what"] == "status"
    assert filled("export", "queue", "--out", out, "--since-last", "--json").code == 2
    assert filled("export", "kpi", "--out", out, "--from", "2026-01-01", "--json").code == 2
