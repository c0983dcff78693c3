"""What proves a claim's dates, and the deadlines of all open claims added up for the board."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.clocks import Proof
from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action, Channel
from arcaller_desktop.storage.columns import records
from arcaller_desktop.storage.database import PracticeDatabase

_SENT_BY = (Channel.FAX.value, Channel.MAIL.value, Channel.PORTAL.value)


def proofs_of(database: PracticeDatabase, claim_id: ClaimId) -> tuple[Proof, ...]:
    """Acceptances by clearinghouse or payer, and papers sent by fax, mail or portal, oldest first."""
    found = []
    for on, source, trace in database.execute(
        "SELECT effective_on, source, trace FROM status_event"
        " WHERE claim_id = ? AND accepted = 1 AND effective_on IS NOT NULL ORDER BY effective_on, id",
        (claim_id,),
    ):
        day = date.fromisoformat(on)
        reference = f", trace {trace}" if trace else ""
        found.append(Proof(on=day, kind="277CA", words=f"{source.upper()} accepted {day:%m/%d/%Y}{reference}"))
    for on, channel, reference, action in database.execute(
        "SELECT t.touched_on, t.channel, coalesce(k.reference, ''), t.next_action"
        " FROM touch t LEFT JOIN call k ON k.id = t.call_id WHERE t.claim_id = ?1 AND t.channel IN (?2, ?3, ?4)"
        " ORDER BY t.touched_on, t.id",
        (claim_id, *_SENT_BY),
    ):
        day = date.fromisoformat(on)
        number = f", confirmation {reference}" if reference else ", no confirmation noted"
        then = f"; then: {Action(action).label.lower()}" if action else ""
        words = f"{Channel(channel).label} {day:%m/%d/%Y}{number}{then}"
        found.append(Proof(on=day, kind=channel, words=words))
    return tuple(sorted(found, key=lambda proof: proof.on))


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardRow:
    """The open claims of one payer with one kind of deadline, in one span of days."""

    payer_id: PayerId
    payer: str
    action: str
    span: int
    """Number of the span, as in the list of last days that was asked for; one more for what has passed."""
    claims: int
    assumed: int
    unstarted: int
    """Nobody has touched them yet."""
    balance_cents: Money
    first_on: date
    first_claim: int
    """The claim with the first day: where to begin."""


def deadline_board(database: PracticeDatabase, *, today: date, ends: tuple[date, date, date]) -> list[BoardRow]:
    """Deadlines added up by span (until each of `ends`, then 3 for passed ones), payer and action."""
    return records(
        BoardRow,
        database.execute(
            "SELECT d.payer_id, y.name AS payer, d.deadline_action AS action, d.span, count(*) AS claims,"
            " sum(d.deadline_assumed) AS assumed, sum(d.touches = 0) AS unstarted,"
            " sum(d.balance_cents) AS balance_cents, min(d.deadline_on) AS first_on, min(d.first) AS first_claim"
            " FROM (SELECT payer_id, deadline_action, deadline_assumed, touches, balance_cents, deadline_on,"
            "   CASE WHEN deadline_on < ?1 THEN 3 WHEN deadline_on <= ?2 THEN 0 WHEN deadline_on <= ?3 THEN 1"
            "   ELSE 2 END AS span,"
            "   first_value(id) OVER (PARTITION BY payer_id, deadline_action, deadline_on < ?1, deadline_on <= ?2,"
            "   deadline_on <= ?3 ORDER BY deadline_on, priority DESC, id) AS first"
            "   FROM claim WHERE is_open = 1 AND deadline_on IS NOT NULL AND deadline_on <= ?4) d"
            " JOIN payer y ON y.id = d.payer_id GROUP BY d.payer_id, d.deadline_action, d.span"
            " ORDER BY d.span, sum(d.balance_cents) DESC, y.name, d.deadline_action",
            (today.isoformat(), *(end.isoformat() for end in ends)),
        ),
    )
