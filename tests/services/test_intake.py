"""Imports as a whole: folders, dry runs, cancelling, being killed, and everything that is no payer file."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import pickle
import random
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from claim_reading import count, one, parts, row_counts, sound, write
from intake_samples import (
    BIRCH,
    DENIED,
    ORDINARY,
    PAID_IN_FULL,
    answer,
    claim,
    claim_file,
    payment,
    receipt,
    receipt_file,
    remittance_file,
)

from arcaller_desktop.base.errors import CancelledByUser, UserError
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.intake import ImportFiles, ImportResult, NothingToImportError, import_files, summary
from arcaller_desktop.storage.database import DiskFullError, ReadOnlyFileError


def run(context: Context, *paths: Path, dry_run: bool = False, progress=None) -> ImportResult:
    return import_files(context, ImportFiles(paths=paths, dry_run=dry_run), progress or NoProgress())


def access_of(context: Context) -> Access:
    database = context.database
    return Access(path=database.path, keys=database.keys, user=context.user, as_of=context.clock.today())


# --- what is taken in


def test_a_folder_is_taken_in_claims_first_whatever_the_names(practice, tmp_path) -> None:
    folder = tmp_path / "from clearinghouse"
    (folder / "january").mkdir(parents=True)
    write(folder, "a_first.835", remittance_file(payment(answer(*ORDINARY))))
    write(folder, "b_second.277", receipt_file(receipt(accepted=True)))
    write(folder / "january", "z_last.837", claim_file(claim()))
    write(folder, ".hidden", b"nothing to see")
    result = run(practice, folder)
    assert [file.kind for file in result.files] == ["837P", "277CA", "835"]
    assert not result.needs_person
    assert summary(result) == "3 files: 3 claims posted."
    assert parts(practice) == (0, 0, 0, 15_00)
    sound(practice)


def test_nothing_to_import_is_said(practice, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NothingToImportError):
        run(practice, tmp_path / "empty")


def test_several_interchanges_with_their_own_delimiters_in_one_file(practice, tmp_path) -> None:
    first = remittance_file(payment(answer(*ORDINARY)))
    second = remittance_file(payment(answer(*PAID_IN_FULL, number="A2", icn="ICN2"), trace="T2"))
    second = second.replace(b"*", b"|").replace(b"~\n", b"'\r\n")
    path = write(tmp_path, "two.835", first + second)
    (file,) = run(practice, path).files
    assert (file.transactions, file.claims, file.paid_cents, file.balanced) == (2, 2, 230_00, True)
    assert count(practice, "payment") == 2


def test_counts_and_sums_of_a_file_equal_a_plain_segment_count(practice, tmp_path) -> None:
    said = [answer(*(dataclasses.replace(line) for line in ORDINARY), number=f"A{n}", icn=f"I{n}") for n in range(25)]
    data = remittance_file(payment(*said, plb=(("WO", "I1", 5_00),)), payment(said[0], trace="T9"))
    segments = [part.strip().split(b"*") for part in data.split(b"~")]
    (file,) = run(practice, write(tmp_path, "many.835", data)).files
    cents = [round(float(s[4]) * 100) for s in segments if s[0] == b"CLP"]
    assert (file.claims, file.paid_cents) == (len(cents), sum(cents))
    assert file.lines == sum(s[0] == b"SVC" for s in segments)
    assert file.bpr_cents == sum(round(float(s[2]) * 100) for s in segments if s[0] == b"BPR")
    triplets = [s[2:] for s in segments if s[0] == b"CAS"]
    assert file.adjustment_cents == sum(round(float(v) * 100) for t in triplets for v in t[1::3])
    assert file.plb_cents == 5_00


def test_only_who_may_import_imports(practice, tmp_path) -> None:
    auditor = dataclasses.replace(practice, user=dataclasses.replace(practice.user, role="auditor"))
    with pytest.raises(NotAllowedError):
        run(auditor, write(tmp_path, "a.837", claim_file(claim())))


# --- dry run


def test_a_dry_run_counts_like_the_real_run_and_changes_nothing(practice, load, tmp_path) -> None:
    load(claim_file(claim("OLD")))
    paths = (
        write(tmp_path, "a.837", claim_file(claim(), claim("A2"))),
        write(tmp_path, "b.835", remittance_file(payment(answer(*DENIED), answer(*ORDINARY, number="ZZ", icn="Z")))),
        write(tmp_path, "c.pdf.835", b"%PDF-1.7\n%binary"),
    )
    before = row_counts(practice)
    dry = run(practice, *paths, dry_run=True)
    assert row_counts(practice) == before
    assert dry.batch is None
    real = run(practice, *paths)
    assert dry.files == real.files
    assert real.batch is not None
    assert row_counts(practice) != before


# --- cancelled and killed


class CancelAfter:
    def __init__(self, reports: int) -> None:
        self.left = reports

    def report(self, done: int, total: int, label: str) -> None:
        assert 0 <= done <= total
        self.left -= 1
        if self.left < 0:
            raise CancelledByUser


def large_remittance(payments: int = 40, claims: int = 35) -> bytes:
    """More than a small file, so that each payment is a transaction of its own."""
    return remittance_file(
        *(
            payment(
                *(
                    answer(*ORDINARY, number=f"P{p}C{c}", icn=f"I{p}-{c}", patient_member_id=f"M{p}-{c}")
                    for c in range(claims)
                ),
                trace=f"TRACE{p}",
                paid_on=date(2026, 1, 20) + timedelta(days=p),
            )
            for p in range(payments)
        )
    )


def test_a_cancelled_import_leaves_whole_payments_and_goes_on_later(practice, tmp_path) -> None:
    path = write(tmp_path, "large.835", large_remittance())
    assert path.stat().st_size > 256 * 1024
    with pytest.raises(CancelledByUser):
        run(practice, path, progress=CancelAfter(12))
    assert count(practice, "payment") == 12
    assert practice.database.rows("SELECT DISTINCT count(*) FROM remittance_claim GROUP BY payment_id") == [(35,)]
    assert one(practice, "SELECT state FROM import_batch ORDER BY id DESC")[0] == "cancelled"
    sound(practice)
    (file,) = run(practice, path).files
    assert (file.posted, count(practice, "payment")) == (28 * 35, 40)
    sound(practice)


def test_a_small_file_is_cancelled_whole(practice, tmp_path) -> None:
    first = write(tmp_path, "a.837", claim_file(claim()))
    second = write(tmp_path, "b.835", remittance_file(payment(answer(*ORDINARY)), payment(answer(*DENIED), trace="T2")))
    with pytest.raises(CancelledByUser):
        run(practice, first, second, progress=CancelAfter(2))
    assert (count(practice, "claim"), count(practice, "payment")) == (1, 0)
    assert not run(practice, second).files[0].duplicate


def test_a_killed_import_leaves_whole_payments_and_the_same_file_completes_it(practice, tmp_path) -> None:
    path = write(tmp_path, "large.835", large_remittance())
    sealed = pickle.dumps(access_of(practice))
    chance = random.Random(7)
    killed_at = []
    for _ in range(3):
        done_before = count(practice, "payment")
        process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("import_in_process.py")), str(path)],
            stdin=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert process.stdin is not None
        process.stdin.write(sealed)
        process.stdin.close()
        deadline = time.monotonic() + 60
        wanted = done_before + chance.randint(2, 6)
        while count(practice, "payment") < wanted and time.monotonic() < deadline and process.poll() is None:
            time.sleep(0.005)
        process.kill()
        process.wait()
        killed_at.append(count(practice, "payment"))
        assert practice.database.rows("SELECT DISTINCT count(*) FROM remittance_claim GROUP BY payment_id") == [(35,)]
    assert 0 < killed_at[0] < 40
    assert sorted(set(killed_at)) == killed_at
    sound(practice)
    run(practice, path)
    assert count(practice, "payment") == 40
    assert one(practice, "SELECT count(*), sum(patient_cents), sum(balance_cents), sum(paid_cents) FROM claim") == (
        1400,
        1400 * 15_00,
        1400 * 15_00,
        1400 * 90_00,
    )
    states = [row[0] for row in practice.database.rows("SELECT state FROM import_batch ORDER BY id")]
    assert states == ["failed", "failed", "failed", "done"]
    sound(practice)


# --- what cannot be read


def test_files_that_are_no_payer_files_say_why_and_the_others_are_taken_in(practice, tmp_path) -> None:
    good = remittance_file(payment(answer(*ORDINARY)))
    paths = {
        "claims": write(tmp_path, "a.837", claim_file(claim())),
        "empty": write(tmp_path, "empty.835", b""),
        "pdf": write(tmp_path, "remittance.835", b"%PDF-1.7\n1 0 obj\n"),
        "cut": write(tmp_path, "cut.835", good[: len(good) * 2 // 3]),
        "cut early": write(tmp_path, "early.835", good[:60]),
        "text": write(tmp_path, "notes.txt", b"call Alder on Monday"),
        "missing": tmp_path / "gone.835",
        "good": write(tmp_path, "good.835", good),
    }
    result = run(practice, *paths.values())
    by_name = {Path(file.path): file for file in result.files}
    assert result.needs_person
    for name in ("empty", "pdf", "cut", "cut early", "missing"):
        file = by_name[paths[name]]
        assert file.posted == 0, name
        assert file.problems, name
        assert all(problem.message and problem.remedy for problem in file.problems), name
        assert file.needs_person, name
    assert by_name[paths["good"]].posted == 1
    assert parts(practice) == (0, 0, 0, 15_00)
    sound(practice)


def test_a_file_cut_off_posts_nothing_twice_when_the_whole_one_comes(practice, load) -> None:
    load(claim_file(claim(), claim("A2", ("99214", 50_00))))
    two = remittance_file(payment(answer(*ORDINARY)), payment(answer(*PAID_IN_FULL, number="A1", icn="X"), trace="T2"))
    load(two[: two.rindex(b"SE*")])
    load(two)
    assert (
        count(practice, "payment") - practice.database.value("SELECT count(*) FROM payment WHERE state = 'undone'") == 2
    )
    sound(practice)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_nobody_may_read_is_named(practice, tmp_path) -> None:
    path = write(tmp_path, "secret.835", b"ISA")
    path.chmod(0)
    (file,) = run(practice, path).files
    assert file.problems[0].code == "FILE_UNREADABLE"


def test_the_last_payment_of_a_payer_is_found_under_its_new_name(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    renamed = dataclasses.replace(BIRCH, name="ALDER HEALTH OF OHIO", identifier="60054")
    load(
        remittance_file(payment(answer(*PAID_IN_FULL, number="N1", icn="N"), payer=renamed, trace="T2", originator=""))
    )
    assert count(practice, "payer") == 1


# --- disk and folder


@pytest.fixture
def small_disk(tmp_path):
    if os.geteuid() != 0 or sys.platform != "linux":
        pytest.skip("only root mounts a small disk")
    folder = tmp_path / "small"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", folder], check=False).returncode:
        pytest.skip("no right to mount a small disk here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_keeps_whole_payments_and_says_what_to_do(practice, small_disk, tmp_path) -> None:
    copy = small_disk / practice.database.path.name
    practice.database.checkpoint()
    copy.write_bytes(practice.database.path.read_bytes())
    path = write(tmp_path, "large.835", large_remittance(payments=60))
    context = open_context(dataclasses.replace(access_of(practice), path=copy))
    with contextlib.closing(context):
        with pytest.raises(DiskFullError) as caught:
            run(context, path)
        assert "space" in caught.value.remedy
        kept = count(context, "payment")
        assert 0 < kept < 60
        assert context.database.rows("SELECT DISTINCT count(*) FROM remittance_claim GROUP BY payment_id") == [(35,)]
        assert context.database.value("PRAGMA integrity_check") == "ok"
        subprocess.run(["mount", "-o", "remount,size=64m", small_disk], check=True)
        run(context, path)
        assert count(context, "payment") == 60


def test_a_read_only_connection_imports_nothing(practice, tmp_path) -> None:
    context = open_context(access_of(practice), read_only=True)
    with contextlib.closing(context), pytest.raises(UserError) as caught:
        run(context, write(tmp_path, "a.837", claim_file(claim())))
    assert isinstance(caught.value, ReadOnlyFileError)
    assert count(practice, "claim") == 0
