"""A payer's card: how to reach them, and the limits of the practice's contract."""

from __future__ import annotations

import re
from datetime import time
from zoneinfo import available_timezones

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.payers import PayerCard, PayerClass, card_lacks
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.patient import plain_phone
from arcaller_desktop.gui.dialogs.practice import US_ZONES
from arcaller_desktop.gui.forms.ui_payer_dialog import Ui_PayerDialog
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import SavePayer, save_payer

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_CLOCK = re.compile(r"(\d{1,2})(?::?(\d{2}))?\s*([ap])?m?", re.IGNORECASE)


class PayerDialog(QDialog):
    """Replaces the whole card. Saved in the worker process: new limits weigh the payer's claims anew."""

    def __init__(self, desk: Desk, card: PayerCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self.ui = Ui_PayerDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        for payer_class in PayerClass:
            ui.payerClass.addItem(payer_class.label, payer_class.value)
        ui.payerZone.addItems([*US_ZONES, *sorted(available_timezones() - set(US_ZONES))])
        self._numbers: dict[str, QLineEdit] = {
            "filing_days": ui.payerFiling,
            "corrected_days": ui.payerCorrected,
            "appeal_days": ui.payerAppeal,
            "second_appeal_days": ui.payerSecond,
            "usual_days": ui.payerUsual,
            "wait_days": ui.payerWait,
            "claims_per_call": ui.payerPerCall,
        }
        self._errors = FormErrors(
            ui.payerError,
            {
                "name": ui.payerName,
                "claim_office": ui.payerOffice,
                "address": ui.payerAddress,
                "phone": ui.payerPhone,
                "phone_path": ui.payerPath,
                "verified_source": ui.payerSource,
                "opens_at": ui.payerOpens,
                "closes_at": ui.payerCloses,
                "open_days": ui.payerDays,
                "time_zone": ui.payerZone,
                **self._numbers,
            },
        )
        self._fill(card)
        ui.payerSaveButton.clicked.connect(self._save)
        ui.payerCancelButton.clicked.connect(self.reject)
        ui.payerPhone.setFocus()

    def _fill(self, card: PayerCard) -> None:
        ui = self.ui
        ui.payerName.setText(card.name)
        ui.payerClass.setCurrentIndex(ui.payerClass.findData(card.payer_class.value))
        ui.payerPhone.setText(formats.phone(card.phone))
        ui.payerFax.setText(formats.phone(card.fax))
        ui.payerPath.setText(card.phone_path)
        ui.payerPortal.setText(card.portal_url)
        ui.payerOffice.setText(card.claim_office)
        ui.payerAddress.setText(card.address)
        ui.payerOpens.setText(f"{card.opens_at:%H:%M}" if card.opens_at is not None else "")
        ui.payerCloses.setText(f"{card.closes_at:%H:%M}" if card.closes_at is not None else "")
        ui.payerDays.setText(days_text(card.open_days))
        ui.payerZone.setCurrentText(card.time_zone)
        for field, box in self._numbers.items():
            value = getattr(card, field)
            box.setText("" if value is None else str(value))
        ui.payerVerified.set_day(card.verified_on)
        ui.payerSource.setText(card.verified_source)

    def _save(self) -> None:
        lacks = self._unreadable()
        if self._errors.show(lacks):
            return
        card = self.card()
        if self._errors.show(card_lacks(card)):
            return
        self.ui.payerSaveButton.setEnabled(False)
        self._desk.jobs.run(
            Task(function=save_payer_card, command=SavePayer(card=card)),
            done=self._saved,
            failed=self._fail,
            owner=self,
        )

    def _unreadable(self) -> list[tuple[str, str]]:
        ui = self.ui
        lacks = []
        for field, box in (("opens_at", ui.payerOpens), ("closes_at", ui.payerCloses)):
            if box.text().strip() and clock(box.text()) is None:
                lacks.append((field, "Give the hour as 08:00 or 5 pm."))
        if days_of(ui.payerDays.text()) is None:
            lacks.append(("open_days", "Give the days as Mon-Fri or Mon, Wed, Sat."))
        lacks += [
            (field, "Give days as a number, or nothing.")
            for field, box in self._numbers.items()
            if box.text().strip() and not box.text().strip().isdigit()
        ]
        return lacks

    def card(self) -> PayerCard:
        """The card as the form says, once everything in it can be read."""
        ui = self.ui
        numbers = {field: int(box.text()) if box.text().strip() else None for field, box in self._numbers.items()}
        return PayerCard(
            payer_id=self._card.payer_id,
            name=ui.payerName.text().strip(),
            payer_class=PayerClass(ui.payerClass.currentData()),
            claim_office=ui.payerOffice.text().strip(),
            phone=plain_phone(ui.payerPhone.text().strip()),
            phone_path=ui.payerPath.text().strip(),
            fax=plain_phone(ui.payerFax.text().strip()),
            portal_url=ui.payerPortal.text().strip(),
            address=ui.payerAddress.text().strip(),
            opens_at=clock(ui.payerOpens.text()),
            closes_at=clock(ui.payerCloses.text()),
            open_days=days_of(ui.payerDays.text()) or "",
            time_zone=ui.payerZone.currentText(),
            verified_on=ui.payerVerified.day,
            verified_source=ui.payerSource.text().strip(),
            claims_per_call=numbers["claims_per_call"],
            usual_days=numbers["usual_days"],
            wait_days=numbers["wait_days"],
            filing_days=numbers["filing_days"],
            corrected_days=numbers["corrected_days"],
            appeal_days=numbers["appeal_days"],
            second_appeal_days=numbers["second_appeal_days"],
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("Payer's card saved.")

    def _fail(self, error: Exception) -> None:
        self.ui.payerSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def save_payer_card(context: Context, command: SavePayer, progress: Progress) -> Changes:
    """`save_payer` for the worker process."""
    return save_payer(context, command, progress)


def clock(text: str) -> time | None:
    """`8`, `08:00`, `5 pm`, `17:30`; None when it is no time of day."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    half = (match[3] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def days_text(days: str) -> str:
    """`12345` as `Mon-Fri`."""
    numbers = sorted({int(day) for day in days if day in "1234567"})
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{_DAYS[numbers[0] - 1]}-{_DAYS[numbers[-1] - 1]}"
    return ", ".join(_DAYS[number - 1] for number in numbers)


def days_of(text: str) -> str | None:
    """`Mon-Fri, Sun` as `123457`; None when a word is no day."""
    found: set[int] = set()
    for part in text.replace("–", "-").split(","):
        ends = [_day_number(word) for word in part.split("-")] if part.strip() else []
        if None in ends or len(ends) > 2:
            return None
        numbers = [number for number in ends if number is not None]
        if numbers:
            found.update(range(numbers[0], numbers[-1] + 1))
    return "".join(str(number) for number in sorted(found))


def _day_number(word: str) -> int | None:
    name = word.strip()[:3].capitalize()
    return _DAYS.index(name) + 1 if name in _DAYS else None
