"""What the sheet of a day's close says: patient money by person and kind, each movement, and whether it ties out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.money import Money


@dataclass(frozen=True, kw_only=True, slots=True)
class CloseSum:
    """How a person's money of one method moved that day."""

    user: str
    method: str
    kind: str
    count: int
    cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class CloseMovement:
    """One movement of the cash book."""

    receipt_number: str
    account_number: str
    method: str
    reference: str
    kind: str
    cents: Money
    user: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DailyCloseContent:
    """The sheet of one day, as it was when it was drawn. `made_at` is by the practice's clock."""

    practice: Letterhead
    day: date
    made_at: datetime
    made_by: str
    sums: tuple[CloseSum, ...]
    movements: tuple[CloseMovement, ...]
    net_cents: Money
    """Received less what went back."""
    applied_cents: Money
    ledger_cents: Money
    demo: bool = False

    @property
    def difference_cents(self) -> Money:
        """What cash book and ledger are apart; zero when the day ties out."""
        return self.applied_cents - self.ledger_cents
