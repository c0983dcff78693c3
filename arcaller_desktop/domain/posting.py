"""What one claim of a remittance does to the ledger.

Rules (design: only CO with a contractual class writes off; a denied line never does):
- the payment lowers the payer's part of the line it paid;
- every adjustment follows the disposition of its (group, class) pair; how much it moves is said in `moves`;
- a reversal takes back the entries of the remittance it reverses, one by one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.denials import RemarkFlag, RemarkTable
from arcaller_desktop.domain.dispositions import Disposition, DispositionTable, Ruling, ruling
from arcaller_desktop.domain.ids import ClaimId, LineId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.line_matches import KnownLine, match_lines
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.moves import (
    MOVING,
    Decided,
    Ruled,
    Standing,
    Unbillable,
    moves_of,
)
from arcaller_desktop.domain.remittances import Adjustment, RemittanceClaim, RemittanceLine

_SENT_ON = "the payer sent the claim on: the next payer decides before the patient is billed"
_NOT_ON_DENIED_LINE = "a denied line is never written off by import, its contractual part included"


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownClaim:
    """A claim as it stands before posting. `lines` holds line 0 first; `ranks` are the coverages that day."""

    claim_id: ClaimId
    claim_number: str
    ranks: tuple[int, ...]
    lines: tuple[KnownLine, ...]
    adjudicated_ranks: frozenset[int] = frozenset()
    patient_may_be_billed: bool = True
    """False for QMB, Medicaid and other no-bill flags."""

    @property
    def standing(self) -> Standing:
        """Its money and its payers."""
        return Standing(
            parts={line.line_id: line.parts for line in self.lines},
            zero=self.lines[0].line_id,
            ranks=self.ranks,
            decided_ranks=self.adjudicated_ranks,
            patient_may_be_billed=self.patient_may_be_billed,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class PostedEntry:
    """An entry of the ledger that a reversal may take back."""

    entry_id: int
    line_id: LineId
    responsibility: Responsibility
    amount_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedLine:
    """A remittance line and the claim line it belongs to."""

    line: KnownLine
    remitted: RemittanceLine


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedAdjustment:
    """An adjustment, where it belongs and what becomes of it. `opens_denial` asks for a person."""

    line_id: LineId
    adjustment: Adjustment
    ruling: Ruling
    opens_denial: bool
    held: Disposition | None = None
    """What it does once it is released, when it is held now."""


class HoldKind(StrEnum):
    """Why an answer's write-offs and transfers wait. The values are stored: never rename one."""

    CODES = "codes"
    """The payer's posting rule lists a code of it: until a person releases it."""
    DENIAL = "denial"
    """Part of it is denied, so the patient's share waits: until the denial is closed."""
    APPEAL = "appeal"
    """The payer is asked to decide again, so the patient's share waits: until that has ended."""
    SECOND = "second"
    """The payer answered for these lines before and took nothing back: one answer moves shares, until one is chosen."""


@dataclass(kw_only=True, slots=True)
class PostingPlan:
    """All that one remittance claim will add. Nothing has been written yet."""

    hold: HoldKind | None = None
    held_codes: tuple[str, ...] = ()
    waits_for_denial: bool = False
    """Once its other hold is released, the patient's share of it waits for the end of a denial."""

    entries: list[Entry] = field(default_factory=list)
    lines: list[PlannedLine] = field(default_factory=list)
    adjustments: list[PlannedAdjustment] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def moved_lines(self) -> frozenset[LineId]:
        """The lines a share of which it moves, or would if it were not held."""
        return frozenset(one.line_id for one in self.adjustments if (one.held or one.ruling.disposition) in MOVING)


def plan_posting(
    claim: KnownClaim,
    remitted: RemittanceClaim,
    *,
    rank: int,
    dispositions: DispositionTable,
    remarks: RemarkTable,
    held_codes: tuple[str, ...] = (),
    is_second: bool = False,
) -> PostingPlan:
    """The plan for an ordinary (not reversing) remittance claim by the payer of `rank`.

    Also used for a reversal whose original we never had: its figures are negative and take back what they name.
    With `held_codes` (of the payer's posting rule), or as the second answer to the same lines (`is_second`), its
    payment posts, and nothing else moves before it is released.
    """
    plan = PostingPlan()
    if held_codes:
        plan.hold, plan.held_codes = HoldKind.CODES, held_codes
    elif is_second:
        plan.hold = HoldKind.SECOND
    if remitted.is_predetermination:
        plan.problems.append(_predetermination(remitted))
        return plan
    reader = _Reader(remitted, dispositions, remarks, plan)
    decided = reader.read(claim)
    if any(one.opens_denial and one.ruling.is_denial for one in plan.adjustments):
        if plan.hold is None:
            decided = _patient_waits(decided, plan)
        else:
            plan.waits_for_denial = any(one.held is Disposition.TRANSFER for one in plan.adjustments)
    moves = moves_of(claim.standing, decided, rank=rank, is_reversal=remitted.is_reversal)
    plan.entries.extend(moves.entries)
    plan.problems.extend(_nobody_to_bill(remitted, share) for share in moves.unbillable)
    return plan


def _patient_waits(decided: list[Decided], plan: PostingPlan) -> list[Decided]:
    """The patient's share stays with the payer while part of the answer is denied: it may change with the appeal.

    A next payer is told at once; it decides for itself. Whether there is one may turn out later, so that is not asked
    here but when the share moves.
    """
    if not any(one.ruling.disposition is Disposition.TRANSFER for one in plan.adjustments):
        return decided
    plan.hold = HoldKind.DENIAL
    waiting = Disposition.AFTER_DENIAL
    plan.adjustments = [
        dataclasses.replace(one, held=Disposition.TRANSFER, ruling=dataclasses.replace(one.ruling, disposition=waiting))
        if one.ruling.disposition is Disposition.TRANSFER
        else one
        for one in plan.adjustments
    ]
    return [
        dataclasses.replace(
            line,
            ruled=tuple(
                dataclasses.replace(one, disposition=waiting) if one.disposition is Disposition.TRANSFER else one
                for one in line.ruled
            ),
        )
        for line in decided
    ]


def plan_reversal(
    remitted: RemittanceClaim, *, original_paid_cents: Money, entries: Sequence[PostedEntry]
) -> PostingPlan:
    """The plan that takes back every entry of an earlier remittance, once each."""
    plan = PostingPlan()
    for entry in entries:
        plan.entries.append(
            Entry(
                line_id=entry.line_id,
                kind=EntryKind.REVERSAL,
                responsibility=entry.responsibility,
                amount_cents=-entry.amount_cents,
                reason="reversed by the payer",
                reverses=entry.entry_id,
            )
        )
    if remitted.paid_cents != -original_paid_cents:
        plan.problems.append(_reversal_differs(remitted, original_paid_cents))
    return plan


@dataclass(frozen=True, kw_only=True, slots=True)
class _Verdict:
    """What becomes of several adjustments, one ruling each. `refuses` when they deny all that was charged."""

    rulings: list[Ruling]
    refuses: bool


class _Reader:
    """Reads one remittance claim: which line of ours each part speaks of, and what becomes of each adjustment."""

    def __init__(
        self, remitted: RemittanceClaim, dispositions: DispositionTable, remarks: RemarkTable, plan: PostingPlan
    ) -> None:
        self._remitted = remitted
        self._dispositions = dispositions
        self._remarks = remarks
        self._plan = plan

    def read(self, claim: KnownClaim) -> list[Decided]:
        """What was decided for each line, the claim as a whole last; fills the plan's lines and adjustments."""
        remitted, zero, service_lines = self._remitted, claim.lines[0], claim.lines[1:]
        whole = self._verdict(remitted.adjustments, paid=remitted.paid_cents, charge=remitted.charge_cents)
        if not remitted.lines:
            only = service_lines[0] if len(service_lines) == 1 else zero
            ruled = self._planned(only, remitted.adjustments, whole)
            return [_decided(only, remitted.charge_cents, remitted.paid_cents, ruled)]
        decided = []
        for known, line in zip(match_lines(claim.lines, remitted.lines, may_split=True), remitted.lines, strict=True):
            if known is None and service_lines:
                self._plan.problems.append(_line_unknown(remitted, line))
            ours = zero if known is None else known
            self._plan.lines.append(PlannedLine(line=ours, remitted=line))
            verdict = self._verdict(
                line.adjustments,
                paid=line.paid_cents,
                charge=line.charge_cents,
                line_remarks=line.remarks,
                refused_above=whole.refuses,
            )
            ruled = self._planned(ours, line.adjustments, verdict)
            decided.append(_decided(ours, line.charge_cents, line.paid_cents, ruled))
        # What the claim was paid beyond its lines (seen with per-diem payers) stands on line 0.
        beyond = remitted.paid_cents - sum(line.paid_cents for line in remitted.lines)
        ruled = self._planned(zero, remitted.adjustments, whole)
        decided.append(_decided(zero, zero.charge_cents, beyond, ruled))
        return decided

    def _verdict(
        self,
        adjustments: Sequence[Adjustment],
        *,
        paid: Money,
        charge: Money,
        line_remarks: tuple[str, ...] = (),
        refused_above: bool = False,
    ) -> _Verdict:
        """What becomes of the adjustments of a line, or of the claim as a whole, when they are read together."""
        flags = self._remarks.flags((*self._remitted.remarks, *line_remarks))
        # A reversal carries the figures of what it takes back with the sign turned: read them the way they were.
        sign = -1 if self._remitted.is_reversal else 1
        unpaid = paid == 0 and charge * sign > 0
        rulings = self._rulings(adjustments, flags)
        cut = sum(
            adjustment.amount_cents
            for adjustment, found in zip(adjustments, rulings, strict=True)
            if found.disposition is Disposition.WRITE_OFF
        )
        if unpaid and cut * sign >= charge * sign:
            rulings = self._rulings(adjustments, flags, takes_whole_charge=True)
        refuses = unpaid and (refused_above or any(one.is_denial and one.disposition.opens_case for one in rulings))
        return _Verdict(rulings=[_kept_whole(one) for one in rulings] if refuses else rulings, refuses=refuses)

    def _rulings(
        self, adjustments: Sequence[Adjustment], flags: Collection[RemarkFlag], *, takes_whole_charge: bool = False
    ) -> list[Ruling]:
        return [
            ruling(
                self._dispositions,
                adjustment.group,
                adjustment.reason,
                remark_flags=flags,
                takes_whole_charge=takes_whole_charge,
            )
            for adjustment in adjustments
        ]

    def _planned(self, known: KnownLine, adjustments: Sequence[Adjustment], verdict: _Verdict) -> tuple[Ruled, ...]:
        return tuple(
            self._plan_adjustment(known, adjustment, found)
            for adjustment, found in zip(adjustments, verdict.rulings, strict=True)
        )

    def _plan_adjustment(self, known: KnownLine, adjustment: Adjustment, verdict: Ruling) -> Ruled:
        if self._remitted.is_forwarded and verdict.disposition is Disposition.TRANSFER:
            # Sent on by the payer itself: the next one decides, even where we do not know it yet.
            verdict = dataclasses.replace(verdict, disposition=Disposition.NEXT_PAYER, why=_SENT_ON)
        opens = verdict.disposition.opens_case and adjustment.amount_cents > 0 and not self._remitted.is_reversal
        held = verdict.disposition if self._plan.hold is not None and verdict.disposition in MOVING else None
        if held is not None:
            verdict = dataclasses.replace(verdict, disposition=Disposition.HELD)
        self._plan.adjustments.append(
            PlannedAdjustment(
                line_id=known.line_id, adjustment=adjustment, ruling=verdict, opens_denial=opens, held=held
            )
        )
        return Ruled(
            reason=f"{adjustment.group}-{adjustment.reason}",
            amount_cents=adjustment.amount_cents,
            disposition=verdict.disposition,
        )


def _kept_whole(verdict: Ruling) -> Ruling:
    if verdict.disposition is not Disposition.WRITE_OFF:
        return verdict
    return dataclasses.replace(verdict, disposition=Disposition.NONE, why=_NOT_ON_DENIED_LINE)


def _decided(known: KnownLine, charge: Money, paid: Money, ruled: tuple[Ruled, ...]) -> Decided:
    return Decided(line_id=known.line_id, charge_cents=charge, paid_cents=paid, ruled=ruled)


def _place(remitted: RemittanceClaim, segment: int = 0) -> str:
    return f"segment {segment or remitted.segment}, claim {remitted.claim_number}"


def _predetermination(remitted: RemittanceClaim) -> Problem:
    return Problem(
        severity="info",
        code="PREDETERMINATION",
        where=_place(remitted),
        message="This is a price estimate made before the service, not a payment. Nothing was posted.",
        remedy="Nothing to do.",
        claim_number=remitted.claim_number,
    )


def _line_unknown(remitted: RemittanceClaim, line: RemittanceLine) -> Problem:
    return Problem(
        severity="warning",
        code="LINE_NOT_ON_CLAIM",
        where=_place(remitted, line.segment),
        message=f"The payer answers for {line.procedure or line.revenue_code}, which is not on our claim.",
        remedy="Its money stands on the claim as a whole. Look at the claim's lines and the payer's remittance.",
        claim_number=remitted.claim_number,
    )


def _nobody_to_bill(remitted: RemittanceClaim, share: Unbillable) -> Problem:
    amount = f"{dollars(share.amount_cents)} ({share.reason})"
    return Problem(
        severity="warning",
        code="NOBODY_TO_BILL",
        where=_place(remitted),
        message=f"{amount} may not be billed to the patient, and no further coverage is known.",
        remedy="It stays with the payer. Find the next coverage, or ask for a write-off.",
        claim_number=remitted.claim_number,
    )


def _reversal_differs(remitted: RemittanceClaim, original: Money) -> Problem:
    return Problem(
        severity="warning",
        code="REVERSAL_DIFFERS",
        where=_place(remitted),
        message=f"The payer takes back {dollars(-remitted.paid_cents)}, but had paid {dollars(original)}.",
        remedy="The whole earlier payment was taken back here. Compare both remittances.",
        claim_number=remitted.claim_number,
    )
