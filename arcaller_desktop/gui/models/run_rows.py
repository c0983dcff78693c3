"""How accounts of a run, and runs, stand in their tables."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from arcaller_desktop.domain.statement_holds import HOLD_LABELS
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.statement_runs import HeldMember, RunMember
from arcaller_desktop.storage.statement_runs import StoredRun

_STATES = {"open": "Not mailed yet", "mailed": "Mailed", "undone": "Taken back"}
_TONES = {"open": Tone.WARN, "mailed": Tone.PLAIN, "undone": Tone.MUTED}


class MemberColumn(Enum):
    NAME = ColumnHead(title="Guarantor", width=22)
    ACCOUNT = ColumnHead(title="Account", width=11)
    DUE = ColumnHead(title="Asks for", is_amount=True, width=10)
    BALANCE = ColumnHead(title="Balance", is_amount=True, width=10)
    LEVEL = ColumnHead(title="Level", tip="1 is a first bill; it rises with the days since", is_amount=True, width=6)
    NOTE = ColumnHead(title="", width=0)


class HeldColumn(Enum):
    NAME = ColumnHead(title="Guarantor", width=20)
    BALANCE = ColumnHead(title="Balance", is_amount=True, width=10)
    REASON = ColumnHead(title="Reason", width=18)
    WORDS = ColumnHead(title="More", width=0)


class RunColumn(Enum):
    DATE = ColumnHead(title="Statement date", width=13)
    STATE = ColumnHead(title="State", width=14)
    STATEMENTS = ColumnHead(title="Statements", is_amount=True, width=10)
    PAGES = ColumnHead(title="Pages", is_amount=True, width=7)
    TOTAL = ColumnHead(title="Asks for", is_amount=True, width=12)
    WHO = ColumnHead(title="By", width=16)
    MAILED = ColumnHead(title="Mailed on", width=11)
    NOTE = ColumnHead(title="Why taken back", width=0)


def member_cells(member: RunMember) -> Sequence[Cell]:
    """One account that gets a statement."""
    return (
        Cell(text=member.name),
        Cell(text=member.account_number),
        Cell(text=formats.money(member.amount_due_cents), sort=member.amount_due_cents),
        Cell(text=formats.money(member.balance_cents), sort=member.balance_cents),
        Cell(text=str(member.level), sort=member.level),
        Cell(text="Installment of a payment plan" if member.on_plan else ""),
    )


def held_cells(member: HeldMember) -> Sequence[Cell]:
    """One account that gets none."""
    return (
        Cell(text=member.name, tip=f"Account {member.account_number}"),
        Cell(text=formats.money(member.balance_cents), sort=member.balance_cents),
        Cell(text=HOLD_LABELS[member.hold.reason], sort=int(member.hold.reason)),
        Cell(text=member.hold.words, tip=member.hold.words),
    )


def run_cells(run: StoredRun) -> Sequence[Cell]:
    """One run."""
    return (
        Cell(text=formats.day(run.run_on), sort=run.run_on.isoformat()),
        Cell(text=_STATES[run.state], tone=_TONES[run.state]),
        Cell(text=f"{run.statements:,}", sort=run.statements),
        Cell(text=f"{run.pages:,}", sort=run.pages),
        Cell(text=formats.money(run.total_cents), sort=run.total_cents),
        Cell(text=run.user),
        Cell(text=formats.day(run.mailed_on) if run.mailed_on else ""),
        Cell(text=run.undone_because, tip=run.undone_because),
    )
