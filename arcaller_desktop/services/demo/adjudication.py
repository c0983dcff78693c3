"""How a demo payer decides a claim: the money of every line, balanced to the cent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Literal

from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.remittances import Adjustment, RemittanceClaim, RemittanceLine
from arcaller_desktop.domain.submissions import Organisation, SubmittedClaim, SubmittedLine
from arcaller_desktop.services.demo.catalogue import SERVICES
from arcaller_desktop.services.demo.denials import DenialKind
from arcaller_desktop.services.demo.payers import DemoPayer

Share = Literal["none", "deductible", "coinsurance", "copay", "claim_copay"]
"""What the plan leaves to the patient. `claim_copay` is a copay taken off the claim, not off a line."""

_WITH_SHARE = (
    PayerClass.MEDICARE_ADVANTAGE,
    PayerClass.COMMERCIAL,
    PayerClass.BCBS,
    PayerClass.TRICARE,
)
_CONTRACT_REASON = {PayerClass.WORKERS_COMP: "P12", PayerClass.AUTO: "P23"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """Who decides which claim under which number, and when it came in."""

    claim: SubmittedClaim
    payer: DemoPayer
    payer_claim_number: str
    received_on: date


def share_of(dice: Random, payer: DemoPayer, *, early_in_year: bool, recent: bool) -> Share:
    """What the patient will owe: Medicare always asks a fifth, Medicaid and injury payers nothing.

    Of visits that are not `recent` fewer left a share, as if the rest had been collected before the demo began.
    """
    throw = dice.random()
    if payer.payer_class is PayerClass.MEDICARE:
        return "deductible" if early_in_year and throw < 0.12 else "coinsurance"
    if payer.payer_class not in _WITH_SHARE:
        return "none"
    if not recent:
        throw *= 2.6
    if throw < (0.30 if early_in_year else 0.21):
        return "deductible"
    if throw < 0.32:
        return "coinsurance"
    if throw < 0.38:
        return "copay"
    return "claim_copay" if throw < 0.41 else "none"


def pay(
    decision: Decision,
    *,
    share: Share,
    percent: int = 100,
    denial: DenialKind | None = None,
    remarks: tuple[str, ...] = (),
    crossover: Organisation | None = None,
) -> RemittanceClaim:
    """The claim priced by contract (or at `percent` of it); with a `denial` of its last line, the rest paid."""
    lines = decision.claim.lines
    spared = lines[:-1] if denial is not None and len(lines) > 1 else lines
    best = max(spared, key=lambda line: line.charge_cents)
    paid_lines = [
        _refused_line(line, denial)
        if denial is not None and line not in spared
        else _paid_line(line, decision.payer, share=share, percent=percent, takes_copay=line is best)
        for line in lines
    ]
    at_claim: tuple[Adjustment, ...] = ()
    if share == "claim_copay":
        copay = min(2500, sum(line.paid_cents for line in paid_lines))
        at_claim = (Adjustment(group="PR", reason="3", amount_cents=copay),) if copay else ()
    return _decided(
        decision,
        status="1" if crossover is None else "19",
        lines=paid_lines,
        adjustments=at_claim,
        remarks=(*_claim_remarks(decision.payer, crossover=crossover), *remarks),
        crossover=crossover,
    )


def refuse(decision: Decision, denial: DenialKind) -> RemittanceClaim:
    """The claim refused as a whole, line by line or without lines."""
    if denial.scope == "claim":
        charge = decision.claim.charge_cents
        adjustment = Adjustment(group=denial.group, reason=denial.reason, amount_cents=charge)
        return _decided(
            decision,
            status=denial.status,
            lines=(),
            adjustments=(adjustment,),
            remarks=(*denial.claim_remarks, *denial.remarks),
        )
    lines = [_refused_line(line, denial) for line in decision.claim.lines]
    return _decided(decision, status=denial.status, lines=lines, remarks=denial.claim_remarks)


def pay_second(decision: Decision, first: RemittanceClaim, *, is_medicaid: bool, prohibited: bool) -> RemittanceClaim:
    """What a second plan makes of the first one's decision: it pays the share, or, as Medicaid, most often nothing.

    `prohibited` marks the share as never to be billed to the patient (CO-303) instead of as a contractual cut.
    """
    lines = []
    for line in first.lines:
        owed = sum(a.amount_cents for a in line.adjustments if a.group == "PR")
        taken = line.charge_cents - owed
        adjustments = [Adjustment(group="OA", reason="23", amount_cents=taken)] if taken else []
        paid = 0 if is_medicaid else owed
        if owed and is_medicaid:
            adjustments.append(Adjustment(group="CO", reason="303" if prohibited else "45", amount_cents=owed))
        lines.append(replace(line, paid_cents=paid, allowed_cents=owed, adjustments=tuple(adjustments), remarks=()))
    return _decided(decision, status="2", lines=lines, remarks=())


def reverse(original: RemittanceClaim) -> RemittanceClaim:
    """The same decision with every sign turned, as a payer takes it back (CLP02 = 22)."""
    return replace(
        original,
        status="22",
        charge_cents=-original.charge_cents,
        paid_cents=-original.paid_cents,
        patient_responsibility_cents=0,
        interest_cents=0,
        crossover_payer=None,
        remarks=("MA67",),
        adjustments=_turned(original.adjustments),
        lines=tuple(
            replace(
                line,
                charge_cents=-line.charge_cents,
                paid_cents=-line.paid_cents,
                allowed_cents=None,
                adjustments=_turned(line.adjustments),
                remarks=(),
            )
            for line in original.lines
        ),
    )


def _turned(adjustments: Sequence[Adjustment]) -> tuple[Adjustment, ...]:
    return tuple(replace(adjustment, amount_cents=-adjustment.amount_cents) for adjustment in adjustments)


def _paid_line(
    line: SubmittedLine, payer: DemoPayer, *, share: Share, percent: int, takes_copay: bool
) -> RemittanceLine:
    allowed = payer.allowed_cents(line.charge_cents, line.procedure) * percent // 100
    owed = 0
    reason = {"deductible": "1", "coinsurance": "2"}.get(share, "3")
    if not SERVICES[line.procedure].preventive:
        if share == "deductible":
            owed = allowed
        elif share == "coinsurance":
            owed = allowed // 5
        elif share == "copay" and takes_copay:
            owed = min(allowed, 3000)
    paid = allowed - owed
    sequestered = (paid * 2 + 50) // 100 if payer.payer_class is PayerClass.MEDICARE else 0
    adjustments = [
        Adjustment(
            group="CO", reason=_CONTRACT_REASON.get(payer.payer_class, "45"), amount_cents=line.charge_cents - allowed
        ),
        Adjustment(group="CO", reason="253", amount_cents=sequestered),
        Adjustment(group="PR", reason=reason, amount_cents=owed),
    ]
    return replace(
        _line(line),
        paid_cents=paid - sequestered,
        allowed_cents=allowed,
        adjustments=tuple(adjustment for adjustment in adjustments if adjustment.amount_cents),
    )


def _refused_line(line: SubmittedLine, denial: DenialKind) -> RemittanceLine:
    adjustment = Adjustment(group=denial.group, reason=denial.reason, amount_cents=line.charge_cents)
    return replace(_line(line), adjustments=(adjustment,), remarks=denial.remarks)


def _line(line: SubmittedLine) -> RemittanceLine:
    return RemittanceLine(
        procedure=line.procedure,
        modifiers=line.modifiers,
        charge_cents=line.charge_cents,
        paid_cents=0,
        units=line.units,
        service_from=line.service_from,
        service_to=line.service_to,
        control_number=line.control_number,
    )


def _decided(
    decision: Decision,
    *,
    status: str,
    lines: Sequence[RemittanceLine],
    adjustments: tuple[Adjustment, ...] = (),
    remarks: tuple[str, ...],
    crossover: Organisation | None = None,
) -> RemittanceClaim:
    claim = decision.claim
    everything = [*adjustments, *(adjustment for line in lines for adjustment in line.adjustments)]
    self_insured = claim.destination.relationship == "18"
    return RemittanceClaim(
        claim_number=claim.claim_number,
        status=status,
        charge_cents=claim.charge_cents,
        paid_cents=claim.charge_cents - sum(adjustment.amount_cents for adjustment in everything),
        patient_responsibility_cents=sum(a.amount_cents for a in everything if a.group == "PR"),
        filing_indicator=decision.payer.remittance_indicator,
        payer_claim_number=decision.payer_claim_number,
        place_of_service=claim.place_of_service,
        frequency=claim.frequency,
        patient=claim.patient.name,
        patient_member_id=claim.destination.member_id,
        subscriber=None if self_insured else claim.destination.subscriber,
        subscriber_member_id="" if self_insured else claim.destination.member_id,
        rendering_npi=claim.rendering_npi,
        crossover_payer=crossover,
        service_from=claim.service_from,
        service_to=claim.service_to,
        received_on=decision.received_on,
        adjustments=adjustments,
        remarks=remarks,
        lines=tuple(lines),
    )


def _claim_remarks(payer: DemoPayer, *, crossover: Organisation | None) -> tuple[str, ...]:
    if payer.payer_class is not PayerClass.MEDICARE:
        return ()
    return ("MA01",) if crossover is None else ("MA01", "MA18")
