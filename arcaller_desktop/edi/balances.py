"""The three balances of an 835, by integer arithmetic of our own (X12 835 guide, 1.10.2)."""

from __future__ import annotations

from collections.abc import Iterator

from arcaller_desktop.base.problems import Problem, Severity
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.remittances import RemittanceClaim, RemittancePayment
from arcaller_desktop.edi.faults import place

_HOLD_REMEDY = (
    "It is held and not posted. Compare with the payer's paper remittance, or ask the payer for a corrected 835."
)


def balance_problems(payment: RemittancePayment) -> tuple[Problem, ...]:
    """What does not add up at line, claim and payment; empty when all three levels balance.

    An `error` here means that the payment must be held.
    """
    found: list[Problem] = []
    for claim in payment.claims:
        found.extend(_claim_problems(claim))
    expected = payment.claims_paid_cents - payment.provider_adjustments_cents
    if expected != payment.amount_cents:
        found.append(
            Problem(
                severity="error",
                code="PAYMENT_OUT_OF_BALANCE",
                where=place(payment.segment, ""),
                message=(
                    f"The claims ({dollars(payment.claims_paid_cents)}) less provider adjustments "
                    f"({dollars(payment.provider_adjustments_cents)}) make {dollars(expected)}, but the payment says "
                    f"{dollars(payment.amount_cents)}: {dollars(payment.amount_cents - expected)} off."
                ),
                remedy=_HOLD_REMEDY,
            )
        )
    return tuple(found)


def _claim_problems(claim: RemittanceClaim) -> Iterator[Problem]:
    adjusted: Money = sum([a.amount_cents for a in claim.adjustments])
    at_claim = adjusted
    charged = unexplained = 0
    open_lines: list[tuple[int, Money]] = []
    for line in claim.lines:
        line_adjusted = sum([a.amount_cents for a in line.adjustments])
        adjusted += line_adjusted
        charged += line.charge_cents
        off = line.charge_cents - line_adjusted - line.paid_cents
        if off:
            unexplained += off
            open_lines.append((line.segment, off))
    off = claim.charge_cents - adjusted - claim.paid_cents
    if off:
        figures = f"{dollars(claim.charge_cents)} less adjustments {dollars(adjusted)}"
        message = f"The charge {figures} is not the payment {dollars(claim.paid_cents)}: {dollars(off)} off."
        yield _problem("error", "CLAIM_OUT_OF_BALANCE", claim, message)
    # Some payers explain at claim level what every line lacks. Then each line differs, and together they agree.
    if at_claim and not off and unexplained == at_claim:
        message = f"{dollars(at_claim)} are adjusted for the claim as a whole, not line by line."
        remedy = "Nothing to do: the adjustment stands on the claim, not on its lines."
        yield _problem("warning", "ADJUSTED_AT_CLAIM_LEVEL", claim, message, remedy=remedy)
        return
    for segment, line_off in open_lines:
        message = f"The line's charge less its adjustments is not its payment: {dollars(line_off)} off."
        yield _problem("error", "LINE_OUT_OF_BALANCE", claim, message, segment=segment)
    if claim.lines and charged != claim.charge_cents:
        message = f"The lines' charges make {dollars(charged)}, the claim says {dollars(claim.charge_cents)}."
        remedy = "Look at the claim after posting: part of its charge is on no line."
        yield _problem("warning", "LINES_DO_NOT_ADD_UP", claim, message, remedy=remedy)


def _problem(
    severity: Severity, code: str, claim: RemittanceClaim, message: str, *, segment: int = 0, remedy: str = _HOLD_REMEDY
) -> Problem:
    return Problem(
        severity=severity,
        code=code,
        where=place(segment or claim.segment, claim.claim_number),
        message=message,
        remedy=remedy,
        claim_number=claim.claim_number,
    )
