"""Whether everything that must hold does hold: file, keys, audit trail, ledger, shipped files. Changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.paths import resource
from arcaller_desktop.base.problems import Problem, Severity
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.security.key_file import read_key_file
from arcaller_desktop.services.anchors import AnchorState, anchor_state
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.key_slots import check_key_file
from arcaller_desktop.services.tables import load_tables
from arcaller_desktop.services.units import numbered
from arcaller_desktop.storage.audit_chain import broken_events, sign_ins_without_anchor
from arcaller_desktop.storage.copies import faults
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.invariants import Broken, broken_rules, claim_numbers, row_counts
from arcaller_desktop.storage.practice_files import PracticeFiles

_ASK_FOR_HELP: Final = "Restore the newest backup, or send this list to support; it names no patient."
_RESTORE: Final = "Restore the newest backup."
_SHOWN: Final = 20
_SHIPPED: Final = ("rules", "edi", "fonts", "icons", "notices")
_RULES: Final = {
    "LINE_BALANCE": "The balance of a service line is not the sum of its entries.",
    "LINE_PARTS": "The parts of a service line by who owes it do not agree with its entries.",
    "CLAIM_BALANCE": "The balance of a claim or one of its parts is not the sum of its lines.",
    "CLAIM_LEDGER": "The balance of a claim is not the sum of its entries.",
    "CLAIM_PAID": "What was paid on a claim does not agree with its payments.",
    "CLAIM_OPEN": "A claim is open or closed when it should not be.",
    "ORPHAN": "An open claim has no next step or no work item: nobody would work it.",
    "WORK_ON_SETTLED": "A settled claim still has an open work item.",
    "ENTRY_ELSEWHERE": "An entry names a line of another claim.",
    "REVERSAL": "A reversal does not mirror the entry that it takes back.",
    "TRANSFER": "What was moved from one payer to another does not sum to zero.",
    "PATIENT_PAYMENT_ENTRY": "A patient's payment on a service line does not agree with the money it came from.",
    "CASH_ELSEWHERE": "Money of a patient payment names an entry that is no payment.",
    "CASH_RECEIVED": "A patient payment does not say once what was received.",
    "UNAPPLIED": "More of a patient payment was used than was received.",
    "PAYMENT": "A posted payment is not the sum of its claims, provider adjustments and named difference.",
}
_ANCHORS: Final[dict[AnchorState, str]] = {
    "absent": "The .anchor file is missing, so a cut record would not be noticed.",
    "damaged": "The .anchor file was changed or belongs to another practice.",
    "data missing": "The record is shorter than the .anchor file says: data is missing.",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckReport:
    """What was found, and how much was looked at."""

    findings: tuple[Problem, ...]
    counted: dict[str, int]

    @property
    def is_sound(self) -> bool:
        """True when nothing is wrong; warnings do not count."""
        return not any(finding.severity == "error" for finding in self.findings)


def check_practice(context: Context, progress: Progress) -> CheckReport:
    """Everything, thoroughly: some seconds for each 100,000 claims."""
    database = context.database
    steps: tuple[tuple[str, Callable[[PracticeDatabase], Iterable[Problem]]], ...] = (
        ("Reading every page", _file_findings),
        ("Keys and anchor", _key_findings),
        ("Audit trail", _audit_findings),
        ("Ledger", _ledger_findings),
        ("Shipped files", lambda _: resource_findings()),
    )
    findings: list[Problem] = []
    for number, (label, look) in enumerate(steps):
        progress.report(number, len(steps), label)
        findings += look(database)
    progress.report(len(steps), len(steps), "Done")
    return CheckReport(findings=tuple(findings), counted=row_counts(database))


def resource_findings() -> Iterator[Problem]:
    """What is missing of the files that ship with the program."""
    for name in _SHIPPED:
        folder = resource(name)
        if not folder.is_dir() or not any(folder.iterdir()):
            yield _error(
                "RESOURCE_MISSING", f"resources/{name}", "Files of the program are missing.", "Install it again."
            )
    try:
        load_tables()
    except (OSError, ValueError):
        yield _error(
            "RESOURCE_DAMAGED", "resources/rules", "A rule table of the program is damaged.", "Install it again."
        )


def _file_findings(database: PracticeDatabase) -> Iterator[Problem]:
    for fault in faults(database, thorough=True):
        yield _error("FILE_DAMAGED", database.path.name, f"The file is damaged: {fault}.", _RESTORE)


def _key_findings(database: PracticeDatabase) -> Iterator[Problem]:
    files = PracticeFiles(database.path)
    try:
        check_key_file(database, read_key_file(files.keys))
    except UserError as error:
        yield _error("KEY_FILE", files.keys.name, error.message, error.remedy)
    unguarded = sign_ins_without_anchor(database)
    if unguarded:
        yield Problem(
            severity="warning",
            code="ANCHOR_WAS_MISSING",
            where=files.anchor.name,
            message=f"The .anchor file was missing at {numbered('sign-in', unguarded)} and was written again.",
            remedy="Find out who removed it: records cut off before then would not have been noticed.",
        )
    state = anchor_state(database)
    if state != "held":
        severity: Severity = "warning" if state == "absent" else "error"
        remedy = "It is written again at the next sign-in." if state == "absent" else _RESTORE
        yield Problem(severity=severity, code="ANCHOR", where=files.anchor.name, message=_ANCHORS[state], remedy=remedy)


def _audit_findings(database: PracticeDatabase) -> Iterator[Problem]:
    for number in islice(broken_events(database), _SHOWN):
        yield _error(
            "AUDIT_BROKEN", f"event {number}", "The audit trail was changed here or just before.", _ASK_FOR_HELP
        )


def _ledger_findings(database: PracticeDatabase) -> Iterator[Problem]:
    for broken in broken_rules(database):
        yield _error(broken.rule, _where(database, broken), f"{_RULES[broken.rule]} ({broken.count})", _ASK_FOR_HELP)


def _where(database: PracticeDatabase, broken: Broken) -> str:
    if broken.rule in {"CASH_ELSEWHERE", "CASH_RECEIVED", "UNAPPLIED"}:
        return f"patient payments {', '.join(str(number) for number in broken.examples[:5])}"
    if broken.rule == "PAYMENT":
        return f"payments {', '.join(str(number) for number in broken.examples[:5])}"
    return f"claims {', '.join(claim_numbers(database, broken.examples[:5]))}"


def _error(code: str, where: str, message: str, remedy: str) -> Problem:
    return Problem(severity="error", code=code, where=where, message=message, remedy=remedy)
