"""Submissions and what acknowledgements said of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.file_receipts import SentClaim
from arcaller_desktop.domain.ids import BatchId, ClaimId, PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list, larger


@dataclass(frozen=True, kw_only=True, slots=True)
class NewSubmission:
    """One sending of a claim to one payer. `identity` is what makes it the same sending in another file."""

    claim_id: ClaimId
    payer_id: PayerId
    payer_rank: int
    frequency: str
    submitted_on: date | None
    charge_cents: Money
    original_number: str
    batch_reference: str
    interchange_control: str
    group_control: str
    set_control: str
    identity: str

    @property
    def file_numbers(self) -> SentClaim:
        """The sending as receipts for files look at it."""
        return SentClaim(
            claim_id=self.claim_id,
            identity=self.identity,
            submitted_on=self.submitted_on,
            interchange_control=self.interchange_control,
            group_control=self.group_control,
            set_control=self.set_control,
            batch_reference=self.batch_reference,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class NewStatusEvent:
    """What somebody said about a claim's way: a 277CA line. `codes` are `A2:20` pairs joined by blanks."""

    claim_id: ClaimId
    source: str
    accepted: bool | None
    codes: str
    message: str
    trace: str
    effective_on: date | None
    identity: str


def known_identities(database: PracticeDatabase, table: str, identities: Collection[str]) -> set[str]:
    """Those of the identities that stand in `submission` or `status_event` already."""
    return {
        row[0]
        for row in database.rows(
            f"SELECT identity FROM {table} WHERE identity {in_list()}",
            (as_list(identities),),
        )
    }


def add_submissions(database: PracticeDatabase, batch_id: BatchId, submissions: Iterable[NewSubmission]) -> None:
    """Adds submissions and moves their claims' billing dates and state."""
    rows = list(submissions)
    database.executemany(
        "INSERT INTO submission (claim_id, batch_id, payer_id, payer_rank, frequency, submitted_on, charge_cents,"
        " original_number, batch_reference, interchange_control, group_control, set_control, identity)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                s.claim_id,
                batch_id,
                s.payer_id,
                s.payer_rank,
                s.frequency,
                iso(s.submitted_on),
                s.charge_cents,
                s.original_number,
                s.batch_reference,
                s.interchange_control,
                s.group_control,
                s.set_control,
                s.identity,
            )
            for s in rows
        ],
    )
    refresh_submission_axis(database, {s.claim_id for s in rows})


def add_status_events(database: PracticeDatabase, batch_id: BatchId, events: Iterable[NewStatusEvent]) -> None:
    """Adds acknowledgements and moves their claims' submission state."""
    rows = list(events)
    database.executemany(
        "INSERT INTO status_event (claim_id, batch_id, source, accepted, codes, message, trace, effective_on, identity)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                e.claim_id,
                batch_id,
                e.source,
                None if e.accepted is None else int(e.accepted),
                e.codes,
                e.message,
                e.trace,
                iso(e.effective_on),
                e.identity,
            )
            for e in rows
        ],
    )
    refresh_submission_axis(database, {e.claim_id for e in rows})


def bring_back(database: PracticeDatabase, claim_id: ClaimId) -> None:
    """A claim whose import was undone is known again, from a remittance."""
    database.execute("UPDATE claim SET submission_state = 'none' WHERE id = ?", (claim_id,))
    refresh_submission_axis(database, [claim_id])


_LAST_ACTIVITY = larger(
    "coalesce(last_activity_on, '')",
    larger(
        "coalesce((SELECT max(submitted_on) FROM submission WHERE claim_id = claim.id), '')",
        "coalesce((SELECT max(effective_on) FROM status_event WHERE claim_id = claim.id), '')",
    ),
)


def refresh_submission_axis(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> None:
    """Derives the axis from all that is known, so that files may come in any order.

    A rejection counts until a later sending; an acceptance on the day of a rejection wins (the payer's comes after the
    clearinghouse's). A claim whose last sending is a void is voided; so stays one whose import was undone until it is
    taken in again.
    """
    ids = as_list(claim_ids)
    database.execute(
        "UPDATE claim SET"
        " first_billed_on = (SELECT min(submitted_on) FROM submission WHERE claim_id = claim.id),"
        " last_billed_on = (SELECT max(submitted_on) FROM submission WHERE claim_id = claim.id),"
        " accepted_on = (SELECT min(effective_on) FROM status_event WHERE claim_id = claim.id AND accepted = 1),"
        f" last_activity_on = nullif({_LAST_ACTIVITY}, '')"
        f" WHERE id {in_list()}",
        (ids,),
    )
    database.execute(
        "UPDATE claim SET submission_state = coalesce("
        "  CASE WHEN is_provisional = 1 AND submission_state = 'voided'"
        "   AND NOT EXISTS (SELECT 1 FROM submission WHERE claim_id = claim.id) THEN 'voided' END, ("
        "  SELECT CASE WHEN frequency = '8' THEN 'voided' ELSE NULL END FROM submission WHERE claim_id = claim.id"
        "  ORDER BY submitted_on DESC, id DESC LIMIT 1), ("
        "  SELECT CASE accepted WHEN 1 THEN 'accepted' ELSE 'rejected' END FROM status_event"
        "  WHERE claim_id = claim.id AND accepted IS NOT NULL AND effective_on >= coalesce(claim.last_billed_on, '')"
        "  ORDER BY effective_on DESC, accepted DESC LIMIT 1),"
        "  CASE WHEN first_billed_on IS NULL THEN 'none' ELSE 'sent' END)"
        f" WHERE id {in_list()}",
        (ids,),
    )
