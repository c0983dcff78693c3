"""The demo's contracts and its bank: rates of two payers, the year's deposits, some disputes under way."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from pathlib import Path

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.money import plain_amount
from arcaller_desktop.domain.rate_rows import RateField
from arcaller_desktop.domain.underpayments import UnderpaymentState, UnderpaymentStep
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.demo.catalogue import SERVICES
from arcaller_desktop.services.demo.payers import DemoPayer
from arcaller_desktop.services.deposits import ReadDeposits, import_deposits
from arcaller_desktop.services.rates import ImportRates, ReadRates, import_rates
from arcaller_desktop.services.underpayments import TakeUnderpaymentStep, take_underpayment_step, underpayment_report
from arcaller_desktop.storage.deposits import bank_payments

_SENT = 1
_MISSING = (0, 4)
"""Of the newest payments, counted from 0, those that have not reached the bank's list yet."""


def fill_money_page(
    context: Context, payers: list[tuple[DemoPayer, str]], folder: Path, *, since: date, progress: Progress
) -> None:
    """`payers` are those with a contract and their names here; `since` is the first day of the practice."""
    for payer, name in payers:
        file = folder / f"{payer.edi_id}-rates.csv"
        file.write_text(_rates(payer, name, since), encoding="utf-8")
        import_rates(context, ImportRates(read=ReadRates(file=file), name=f"{name} contract"), progress)
    rows = underpayment_report(context).rows[:_SENT]
    if rows:
        step = UnderpaymentStep(
            state=UnderpaymentState.SENT, reference="D-2207", note="Page 4 of the contract and the remittance sent."
        )
        ids = tuple(row.underpayment_id for row in rows)
        take_underpayment_step(context, TakeUnderpaymentStep(underpayment_ids=ids, step=step))
    file = folder / "bank.csv"
    file.write_text(_bank(context, since), encoding="utf-8")
    import_deposits(context, ReadDeposits(file=file), progress)


def _rates(payer: DemoPayer, name: str, since: date) -> str:
    heads = (RateField.PAYER, RateField.PROCEDURE, RateField.FROM, RateField.AMOUNT)
    rows = [
        (name, code, since.isoformat(), plain_amount(payer.allowed_cents(service.charge_cents, code)))
        for code, service in SERVICES.items()
    ]
    return _csv([tuple(head.value for head in heads), *rows])


def _bank(context: Context, since: date) -> str:
    """What the bank shows: most payments a day or two later, one deposit of cash, none for the newest."""
    today = context.clock.today()
    rows: list[tuple[str, ...]] = [("Date", "Description", "Amount")]
    for number, payment in enumerate(bank_payments(context.database, since=since)):
        if payment.paid_on is None or number in _MISSING:
            continue
        on = payment.paid_on + timedelta(days=1 + number % 2)
        if on <= today:
            text = f"ACH CREDIT HCCLAIMPMT {payment.trace}"
            rows.append((on.isoformat(), text, plain_amount(payment.amount_cents)))
    rows.append(((today - timedelta(days=4)).isoformat(), "CASH DEPOSIT BRANCH 12", "185.00"))
    return _csv(rows)


def _csv(rows: list[tuple[str, ...]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()
