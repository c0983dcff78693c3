"""A payer's remittances, in order: what it adds and keeps back outside the claims so that every payment balances."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import date

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.remittances import ProviderAdjustment, RemittancePayment
from arcaller_desktop.services.demo.encounter import BILLING_PROVIDER
from arcaller_desktop.services.demo.payers import DemoPayer
from arcaller_desktop.services.demo.story import Remitted


class Till:
    """What one payer still has to take from or hand on to a later payment."""

    def __init__(self, payer: DemoPayer) -> None:
        self._payer = payer
        self._carried: Money = 0
        self._carried_from = ""
        self._to_take: deque[tuple[str, Money]] = deque()
        self._made = 0

    def payment(self, on: date, remitted: Sequence[Remitted]) -> RemittancePayment:
        """The payment that explains these claims: ΣCLP04 − ΣPLB, never below zero."""
        self._made += 1
        trace = f"{self._payer.edi_id}{on:%y%m%d}{self._made:04d}"
        claims = tuple(claim for event in remitted for claim in event.claims)
        total: Money = sum(claim.paid_cents for claim in claims)
        adjustments: list[ProviderAdjustment] = []

        def adjust(code: str, reference: str, cents: Money) -> None:
            nonlocal total
            total -= cents
            adjustments.append(
                ProviderAdjustment(
                    provider=BILLING_PROVIDER.npi,
                    fiscal_on=date(on.year, 12, 31),
                    code=code,
                    reference=reference,
                    amount_cents=cents,
                )
            )

        for claim in claims:
            if claim.interest_cents:
                adjust("L6", claim.payer_claim_number, -claim.interest_cents)
        if self._carried:
            adjust("FB", self._carried_from, self._carried)
            self._carried = 0
        while self._to_take and total >= self._to_take[0][1]:
            reference, cents = self._to_take.popleft()
            adjust("WO", reference, cents)
        for event in remitted:
            if event.taken_later_cents:
                reference = event.claims[0].payer_claim_number
                adjust("WO", reference, -event.taken_later_cents)
                self._to_take.append((reference, event.taken_later_cents))
        if total < 0:
            self._carried, self._carried_from = -total, trace
            adjust("FB", trace, total)
        return RemittancePayment(
            payer=self._payer.organisation,
            payee=BILLING_PROVIDER,
            amount_cents=total,
            method="NON" if not total else "CHK" if self._payer.by_cheque else "ACH",
            handling="H" if not total else "I",
            paid_on=on,
            trace=trace,
            originator=f"1{self._payer.tax_id}",
            produced_on=on,
            claims=claims,
            provider_adjustments=tuple(adjustments),
        )
