"""The ledger: signed entries that are only ever added to, and what they sum to.

A charge is positive, what lowers a balance is negative. A transfer is two entries that sum to zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from arcaller_desktop.domain.ids import LineId
from arcaller_desktop.domain.money import Money


class Responsibility(IntEnum):
    """Who owes a part of a balance. The number is the column it is stored in."""

    PAYER1 = 1
    PAYER2 = 2
    PAYER3 = 3
    PATIENT = 4


class EntryKind(StrEnum):
    """Why money moved. The values are stored: never rename one."""

    CHARGE = "CHARGE"
    CHARGE_CHANGE = "CHARGE_CHANGE"
    """A replacement claim changed the charge: the difference."""
    CHARGE_VOID = "CHARGE_VOID"
    INSURANCE_PAYMENT = "INS_PAYMENT"
    CONTRACTUAL = "ADJ_CONTRACTUAL"
    TRANSFER = "TRANSFER_RESP"
    REVERSAL = "REVERSAL"
    REFUND_INSURANCE = "REFUND_INS"
    """Money of a payer that went back by check or EFT."""
    RECOUPMENT = "RECOUPMENT"
    """Money that a payer took back from another payment."""
    PATIENT_PAYMENT = "PT_PAYMENT"
    COPAY = "COPAY"
    """Paid at the time of service."""
    AGENCY_PAYMENT = "AGENCY_PAYMENT"
    """Paid to a collection agency and passed on."""
    OPENING_BALANCE = "OPENING_BALANCE"
    """Owed before this system: imported at the cut-over."""
    CORRECTION = "CORRECTION"
    RETURNED_CHECK_FEE = "NSF_FEE"
    SMALL_BALANCE = "ADJ_SMALL_BAL"
    CHARITY = "ADJ_CHARITY"
    """Financial assistance."""
    PROMPT_PAY = "ADJ_PROMPTPAY"
    SELF_PAY = "ADJ_SELFPAY"
    COURTESY = "ADJ_COURTESY"
    BANKRUPTCY = "ADJ_BANKRUPTCY"
    DECEASED = "ADJ_DECEASED"
    BAD_DEBT = "BAD_DEBT_TRANSFER"
    BAD_DEBT_RECOVERY = "BAD_DEBT_RECOVERY"
    """A written-off debt that is paid after all: it comes back before the payment is applied."""

    EXPORT_PAID = "EXPORT_PAID"
    """An export of the PM system says that insurance paid it; no answer of a payer is known."""
    EXPORT_PATIENT_PAID = "EXPORT_PT_PAID"
    EXPORT_ADJUSTED = "EXPORT_ADJ"
    EXPORT_MOVED = "EXPORT_MOVE"
    EXPORT_CLOSED = "EXPORT_CLOSED"
    """A person said that it was settled in the PM system."""

    @property
    def label(self) -> str:
        """The kind in a biller's words."""
        return _LABELS[self]


_LABELS = {
    EntryKind.CHARGE: "Charge",
    EntryKind.CHARGE_CHANGE: "Charge corrected",
    EntryKind.CHARGE_VOID: "Charge voided",
    EntryKind.INSURANCE_PAYMENT: "Insurance payment",
    EntryKind.CONTRACTUAL: "Contractual adjustment",
    EntryKind.TRANSFER: "Responsibility moved",
    EntryKind.REVERSAL: "Reversal",
    EntryKind.REFUND_INSURANCE: "Refund to payer",
    EntryKind.RECOUPMENT: "Taken back by payer",
    EntryKind.PATIENT_PAYMENT: "Patient payment",
    EntryKind.COPAY: "Copay",
    EntryKind.AGENCY_PAYMENT: "Agency payment",
    EntryKind.OPENING_BALANCE: "Opening balance",
    EntryKind.CORRECTION: "Correction",
    EntryKind.RETURNED_CHECK_FEE: "Returned check fee",
    EntryKind.SMALL_BALANCE: "Small balance write-off",
    EntryKind.CHARITY: "Financial assistance",
    EntryKind.PROMPT_PAY: "Prompt-pay discount",
    EntryKind.SELF_PAY: "Self-pay discount",
    EntryKind.COURTESY: "Courtesy adjustment",
    EntryKind.BANKRUPTCY: "Bankruptcy write-off",
    EntryKind.DECEASED: "Write-off, patient deceased",
    EntryKind.BAD_DEBT: "Bad debt",
    EntryKind.BAD_DEBT_RECOVERY: "Bad debt recovered",
    EntryKind.EXPORT_PAID: "Insurance paid, per PM export",
    EntryKind.EXPORT_PATIENT_PAID: "Patient paid, per PM export",
    EntryKind.EXPORT_ADJUSTED: "Adjusted, per PM export",
    EntryKind.EXPORT_MOVED: "Who owes it, per PM export",
    EntryKind.EXPORT_CLOSED: "Settled in the PM system",
}

CHARGE_KINDS = frozenset({EntryKind.CHARGE, EntryKind.CHARGE_CHANGE, EntryKind.CHARGE_VOID, EntryKind.OPENING_BALANCE})
FEE_KINDS = frozenset({EntryKind.RETURNED_CHECK_FEE})
"""Asked for besides the charge of a service: no payer ever owes it."""
INSURANCE_PAYMENT_KINDS = frozenset({EntryKind.INSURANCE_PAYMENT, EntryKind.REFUND_INSURANCE, EntryKind.RECOUPMENT})
"""Money of payers, what went back to them included: what is left is what they paid."""
PATIENT_PAYMENT_KINDS = frozenset({EntryKind.PATIENT_PAYMENT, EntryKind.COPAY, EntryKind.AGENCY_PAYMENT})
"""Money of the patient: every such entry belongs to a patient payment."""
PAYMENT_KINDS = INSURANCE_PAYMENT_KINDS | PATIENT_PAYMENT_KINDS
ADJUSTMENT_KINDS = frozenset(
    {
        EntryKind.CONTRACTUAL,
        EntryKind.CORRECTION,
        EntryKind.SMALL_BALANCE,
        EntryKind.CHARITY,
        EntryKind.PROMPT_PAY,
        EntryKind.SELF_PAY,
        EntryKind.COURTESY,
        EntryKind.BANKRUPTCY,
        EntryKind.DECEASED,
        EntryKind.BAD_DEBT,
        EntryKind.BAD_DEBT_RECOVERY,
        EntryKind.EXPORT_PAID,
        EntryKind.EXPORT_PATIENT_PAID,
        EntryKind.EXPORT_ADJUSTED,
        EntryKind.EXPORT_CLOSED,
    }
)
"""What takes a part of a charge off without money (a recovery puts it back)."""

EXPORT_KINDS = frozenset(
    {
        EntryKind.EXPORT_PAID,
        EntryKind.EXPORT_PATIENT_PAID,
        EntryKind.EXPORT_ADJUSTED,
        EntryKind.EXPORT_MOVED,
        EntryKind.EXPORT_CLOSED,
    }
)
"""What stands only as long as no payer's own answer is known. Not money that was posted here, so no payment."""


BY_HAND = "RESET"
"""The reason of a transfer that a person made."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One entry to be added. `reason` is the pair it rests on (`CO-45`), `reverses` the entry it takes back."""

    line_id: LineId
    kind: EntryKind
    responsibility: Responsibility
    amount_cents: Money
    reason: str = ""
    reverses: int | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """A balance by who owes it."""

    payer1: Money = 0
    payer2: Money = 0
    payer3: Money = 0
    patient: Money = 0

    @property
    def total(self) -> Money:
        """The balance."""
        return self.payer1 + self.payer2 + self.payer3 + self.patient

    @property
    def insurance(self) -> Money:
        """What payers owe together."""
        return self.payer1 + self.payer2 + self.payer3

    def of(self, responsibility: Responsibility) -> Money:
        """One party's part."""
        return (self.payer1, self.payer2, self.payer3, self.patient)[responsibility - 1]

    @property
    def any(self) -> bool:
        """True when some part is not zero, even if they sum to zero."""
        return bool(self.payer1 or self.payer2 or self.payer3 or self.patient)


def parts_of(entries: Iterable[Entry]) -> Parts:
    """What the entries sum to by responsibility."""
    sums = [0, 0, 0, 0]
    for entry in entries:
        sums[entry.responsibility - 1] += entry.amount_cents
    return Parts(*sums)


def transfer(
    line_id: LineId, *, amount_cents: Money, giver: Responsibility, taker: Responsibility, reason: str
) -> tuple[Entry, Entry]:
    """The two entries that move a part of a line's balance; a negative amount moves it back."""
    return (
        Entry(
            line_id=line_id, kind=EntryKind.TRANSFER, responsibility=giver, amount_cents=-amount_cents, reason=reason
        ),
        Entry(line_id=line_id, kind=EntryKind.TRANSFER, responsibility=taker, amount_cents=amount_cents, reason=reason),
    )
