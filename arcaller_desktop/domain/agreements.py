"""What a payment-plan agreement says, and what must hold before somebody signs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.people import Address

INSTALMENTS_WITHOUT_DISCLOSURE = 4
"""More instalments in a written agreement need the Regulation Z disclosure, interest or not (12 CFR 1026.2(a)(17))."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreementBalance:
    """One visit whose balance goes into the plan."""

    service_date: date
    patient_first_name: str
    description: str
    amount_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreementInstalment:
    """One payment of the schedule."""

    number: int
    due_on: date
    amount_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreementContent:
    """Everything one payment-plan agreement says. There is no interest and no fee for paying in parts."""

    practice: Letterhead
    agreement_number: str
    version: str
    """Of the wording: `1`. A signed copy is read with the wording it was signed under."""
    agreed_on: date
    guarantor_name: str
    guarantor_address: Address
    guarantor_phone: str = ""
    account: str
    balances: tuple[AgreementBalance, ...]
    down_payment_cents: Money = 0
    down_payment_on: date | None = None
    instalments: tuple[AgreementInstalment, ...]
    method: str
    """How it is paid, in words: `By check or online`. Never a card or bank number."""
    autopay: bool = False
    """Bank account debited on each date under a separate signed authorization."""
    grace_days: int = 5
    missed_for_default: int = 2
    default_after_days: int = 30
    disclosure: bool = False
    """Prints the Regulation Z box; needed above four instalments."""
    takes_new_charges: bool = False
    """New bills may be added, each time with a changed plan that both sign."""
    demo: bool = False

    @property
    def total_cents(self) -> Money:
        """All balances in the plan."""
        return sum(balance.amount_cents for balance in self.balances)

    @property
    def financed_cents(self) -> Money:
        """What is left for the instalments after the down payment."""
        return self.total_cents - self.down_payment_cents


def agreement_problems(content: AgreementContent) -> tuple[Problem, ...]:
    """Why this agreement must not be signed; empty when sums, dates and disclosure are right."""
    return tuple(_problems(content))


def _problems(content: AgreementContent) -> Iterator[Problem]:
    scheduled = sum(instalment.amount_cents for instalment in content.instalments)
    if scheduled != content.financed_cents:
        yield _problem(
            "AGREEMENT_SUM",
            f"The installments add to {dollars(scheduled)}, the plan to {dollars(content.financed_cents)}.",
            "Compute the schedule again.",
        )
    if not content.instalments or any(instalment.amount_cents <= 0 for instalment in content.instalments):
        yield _problem(
            "AGREEMENT_INSTALMENT", "An installment is missing or not above zero.", "Choose fewer installments."
        )
    dates = [instalment.due_on for instalment in content.instalments]
    if dates != sorted(set(dates)) or (dates and dates[0] < content.agreed_on):
        yield _problem("AGREEMENT_DATES", "The due dates do not follow one another.", "Choose a later first due date.")
    if content.down_payment_cents < 0 or (content.down_payment_cents and content.down_payment_on is None):
        yield _problem("AGREEMENT_DOWN", "The down payment has no date or is below zero.", "Correct the down payment.")
    if len(content.instalments) > INSTALMENTS_WITHOUT_DISCLOSURE and not content.disclosure:
        yield _problem(
            "AGREEMENT_DISCLOSURE",
            f"More than {INSTALMENTS_WITHOUT_DISCLOSURE} installments need the Regulation Z disclosure.",
            "Print it with the disclosure box, or choose fewer installments.",
        )


def _problem(code: str, message: str, remedy: str) -> Problem:
    return Problem(severity="error", code=code, where="agreement", message=message, remedy=remedy)
