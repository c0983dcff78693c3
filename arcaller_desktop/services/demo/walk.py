"""Walks the main job from end to end in a demo practice and tells what it did: files in, queue, call, plan, paper.

Everything goes through the services that the window uses. The papers and the account are written into a folder.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import NoProgress, Progress
from arcaller_desktop.domain.aging import Basis, Grouping
from arcaller_desktop.domain.calls import Answer, CallRecord, Touch, suggest_next, validate_touch
from arcaller_desktop.domain.ids import CallId, ClaimId, GuarantorId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.outcomes import Channel, Outcome
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.services.aging import aging_report
from arcaller_desktop.services.call_sheets import CallSheet, call_sheet
from arcaller_desktop.services.call_summaries import keep_call_summary
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.claims import ClaimView, claim_view
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.demo.files import unbalanced_file
from arcaller_desktop.services.documents import reprint
from arcaller_desktop.services.intake import FileAccount, ImportFiles, import_files
from arcaller_desktop.services.plans import PrintAgreement, SetUpPlan, keep_agreement, propose_plan, set_up_plan
from arcaller_desktop.services.policy import claim_policy
from arcaller_desktop.services.queue import QueueQuery, queue_order, queue_reasons, queue_rows
from arcaller_desktop.services.statements import Candidate, IssueStatement, issue_statement, statement_candidates
from arcaller_desktop.services.units import numbered
from arcaller_desktop.storage.plans import running_plan

SHOWN = 10
"""Lines of the queue in the account."""
STEPS = 8
_OFTEN_REPROCESSED = ("CO-197", "CO-16", "CO-18")


class NothingToWalkError(UserError):
    """The demo practice is so small that it holds nothing of the kind a step needs."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"The demo is too small to walk the whole job: it has {what}.", "Make it larger: --claims 120."
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class WalkDemo:
    """Walk the job and leave the papers in this folder, which exists."""

    folder: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class Walked:
    """What was done, in JSON values and in words, and the files that were left."""

    account: dict[str, Any]
    words: str
    papers: tuple[Path, ...]


def walk_demo(context: Context, command: WalkDemo, progress: Progress) -> Walked:
    """The main job once through. Raises NothingToWalkError when the demo lacks what a step needs."""
    folder = command.folder
    progress.report(0, STEPS, "Importing a file that does not balance")
    held = _import_held(context, folder)
    progress.report(1, STEPS, "Reading the queue")
    queue = _queue(context)
    progress.report(2, STEPS, "Working a claim")
    claim, sheet, notes = _claim_to_call(context)
    progress.report(3, STEPS, "Logging the call")
    call = _call(context, claim, sheet)
    progress.report(4, STEPS, "Setting up a payment plan")
    owing = _accounts_owing(context)
    plan = _plan(context, owing[0], folder)
    progress.report(5, STEPS, "Issuing the statement")
    statement = _statement(context, owing[1] if len(owing) > 1 else owing[0], folder)
    progress.report(6, STEPS, "Printing the call summary")
    summary = folder / "call-summary.pdf"
    summary.write_bytes(reprint(context, keep_call_summary(context, CallId(call["call"]))).pdf)
    progress.report(7, STEPS, "Checking the books")
    account = {
        "import": held,
        "queue": queue,
        "claim": _claim_account(claim, notes),
        "call": {**call, "summary": summary.name},
        "plan": plan,
        "statement": statement,
        "aging": _aging(context),
        "check": [finding.message for finding in check_practice(context, NoProgress()).findings],
    }
    papers = (summary, folder / str(plan["agreement"]), folder / str(statement["paper"]))
    return Walked(account=account, words=_words(account), papers=papers)


def write_account(folder: Path, account: dict[str, Any], words: str) -> tuple[Path, Path]:
    """`account.json` and `account.md` in the folder."""
    as_json, as_text = folder / "account.json", folder / "account.md"
    as_json.write_text(json.dumps(account, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    as_text.write_text(words, encoding="utf-8")
    return as_json, as_text


def _import_held(context: Context, folder: Path) -> dict[str, Any]:
    """A remittance that is ten dollars off is held whole, and says where."""
    file = unbalanced_file(until=context.clock.today())
    path = folder / file.name
    path.write_bytes(file.data)

    result = import_files(context, ImportFiles(paths=(path,)), NoProgress())
    taken: FileAccount = result.files[0]
    return {
        "file": file.name,
        "claims": taken.claims,
        "posted": taken.posted,
        "held": taken.held,
        "balanced": taken.balanced,
        "problems": [f"{problem.message} {problem.remedy}" for problem in taken.problems],
    }


def _queue(context: Context) -> dict[str, Any]:
    order = queue_order(context, QueueQuery())
    first = [ClaimId(number) for number in order.ids[:SHOWN]]
    rows, reasons = queue_rows(context, first), queue_reasons(context, first)
    return {
        "open_claims": order.open_count,
        "open_cents": order.balance_cents,
        "first": [
            {
                "claim": rows[number].claim_number,
                "payer": rows[number].payer,
                "balance_cents": rows[number].balance_cents,
                "status": rows[number].status_label,
                "next": rows[number].next_action,
                "score": rows[number].priority,
                "why": list(reasons[number]),
            }
            for number in first
        ],
    }


def _claim_to_call(context: Context) -> tuple[ClaimView, CallSheet, list[str]]:
    """The most urgent denied claim that a call can turn, else the first of all; and what is known of its payer."""
    denied = queue_order(context, QueueQuery(status=QueueStatus.DENIED.value)).ids
    ids = denied or queue_order(context, QueueQuery()).ids[:1]
    if not ids:
        raise NothingToWalkError("no open claim")
    found: list[tuple[bool, bool, int, ClaimView, list[str]]] = []
    for number in ids:
        claim_id = ClaimId(number)
        claim, policy = claim_view(context, claim_id), claim_policy(context, claim_id)
        notes = [note.title for note in policy.notes] if policy else []
        found.append((claim.denial_code not in _OFTEN_REPROCESSED, not notes, len(found), claim, notes))
    _, _, _, claim, notes = min(found, key=lambda choice: choice[:3])
    return claim, call_sheet(context, ClaimId(claim.claim_id)), notes


def _call(context: Context, claim: ClaimView, sheet: CallSheet) -> dict[str, Any]:
    today, now = context.clock.today(), context.clock.now()
    record = CallRecord(
        channel=Channel.PHONE,
        number_dialled=sheet.payer.phone,
        phone_path=sheet.payer.phone_path,
        started_at=now - timedelta(minutes=14),
        ended_at=now,
        hold_seconds=380,
        rep_name="Ana K",
        reference="8842-19",
    )
    empty = Touch(call=CallRecord(channel=Channel.PHONE))
    outcome = Outcome.IN_PROCESS
    step = suggest_next(outcome, today, payer_class=sheet.payer.payer_class, deadline_on=sheet.deadline_on)
    touch = Touch(
        call=record,
        outcome=outcome,
        answers=(
            Answer(question_id="Q21", question="Exact denial reason", answer=claim.denial_code or "none: not denied"),
            Answer(
                question_id="Q29", question="Sent back for reprocessing on the call", answer="yes, 15 business days"
            ),
            Answer(question_id="Q43", question="Expected decision", answer=f"{step.on:%m/%d/%Y}"),
        ),
        note="The representative sent the claim back for another look.",
        next_action=step.action,
        next_action_on=step.on,
        owner_id=context.user.id,
    )
    saved = save_touch(context, SaveTouch(claim_id=ClaimId(claim.claim_id), touch=touch))
    return {
        "call": saved.call_id,
        "claim": claim.claim_number,
        "refused_without": [lack.message for lack in validate_touch(empty, today)],
        "note": saved.note,
        "next_on": step.on.isoformat(),
    }


def _accounts_owing(context: Context) -> list[Candidate]:
    found = sorted(
        (
            candidate
            for candidate in statement_candidates(context)
            if not candidate.hold and running_plan(context.database, candidate.guarantor_id) is None
        ),
        key=lambda candidate: -candidate.amount_due_cents,
    )
    if not found:
        raise NothingToWalkError("no account that owes something")
    return found


def _plan(context: Context, owing: Candidate, folder: Path) -> dict[str, Any]:
    proposal = propose_plan(context, GuarantorId(owing.guarantor_id))
    made = set_up_plan(context, SetUpPlan(guarantor_id=owing.guarantor_id, terms=proposal.terms))

    paper = folder / "plan-agreement.pdf"
    paper.write_bytes(keep_agreement(context, PrintAgreement(plan_id=made.plan_id), NoProgress()).pdf)
    return {
        "account": owing.account_number,
        "total_cents": proposal.terms.total_cents,
        "instalments": [
            {"due": instalment.due_on.isoformat(), "amount_cents": instalment.amount_cents}
            for instalment in proposal.instalments
        ],
        "agreement": paper.name,
    }


def _statement(context: Context, owing: Candidate, folder: Path) -> dict[str, Any]:
    issued = issue_statement(context, IssueStatement(guarantor_id=owing.guarantor_id), NoProgress())
    paper = folder / "statement.pdf"
    paper.write_bytes(issued.paper.pdf)
    again = reprint(context, issued.document_id)
    return {
        "account": owing.account_number,
        "number": issued.number,
        "amount_due_cents": issued.amount_due_cents,
        "paper": paper.name,
        "reprint_identical": not again.differs and again.pdf == issued.paper.pdf,
    }


def _claim_account(claim: ClaimView, notes: Sequence[str]) -> dict[str, Any]:
    return {
        "claim": claim.claim_number,
        "payer": claim.payer,
        "denial": claim.denial_code,
        "why": claim.why,
        "balance_cents": claim.balance_cents,
        "timeline": [f"{event.at:%Y-%m-%d} {event.title}" for event in reversed(claim.timeline)],
        "payer_notes": list(notes),
    }


def _aging(context: Context) -> dict[str, Money]:
    report = aging_report(context, Basis.DOS, Grouping.RESPONSIBILITY)
    return {row.label: row.strip.total_cents for row in report.rows} | {"all": report.total.total_cents}


def _words(account: dict[str, Any]) -> str:
    held, queue, claim, call = account["import"], account["queue"], account["claim"], account["call"]
    plan, statement, findings = account["plan"], account["statement"], account["check"]
    first = [
        f"   - {row['claim']}, {row['payer']}, {dollars(row['balance_cents'])}: {row['next']} ({'; '.join(row['why'])})"
        for row in queue["first"][:5]
    ]
    instalments = plan["instalments"]
    reprint_words = "byte for byte the same" if statement["reprint_identical"] else "DIFFERENTLY"
    steps = (
        f"**A file that does not balance.** {held['file']}: {numbered('claim', held['held'])} held, none posted. "
        + " ".join(held["problems"]),
        "\n".join(
            (
                f"**The queue.** {queue['open_claims']} open claims, {dollars(queue['open_cents'])}. First of all:",
                *first,
            )
        ),
        f"**A claim.** {claim['claim']} at {claim['payer']}: {claim['why']}. Notes on this payer: "
        + ("; ".join(claim["payer_notes"]) or "none"),
        f"**The call.** It cannot be saved without: {' '.join(call['refused_without'])} Saved as: {call['note']}",
        (
            f"**A payment plan.** Account {plan['account']}, {dollars(plan['total_cents'])} in {len(instalments)} "
            f"installments of {dollars(instalments[0]['amount_cents'])}, the last "
            f"{dollars(instalments[-1]['amount_cents'])}. Agreement: {plan['agreement']}."
        ),
        (
            f"**A statement.** Account {statement['account']}, number {statement['number']}, "
            f"{dollars(statement['amount_due_cents'])} due: {statement['paper']}. Reprinted {reprint_words}."
        ),
        f"**The call summary.** {call['summary']}.",
        "**The books.** " + ("Everything ties out." if not findings else " ".join(findings)),
    )
    numbered_steps = [f"{number}. {words}" for number, words in enumerate(steps, start=1)]
    return "\n".join(("# The main job, once through", "", *numbered_steps, ""))
