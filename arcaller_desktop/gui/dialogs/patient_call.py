"""A contact with a patient: first what speaks against it, then what came of it, and what the patient allows."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QCheckBox, QWidget

from arcaller_desktop.domain.contacts import Channel, Consent, ConsentAnswer, ContactOutcome
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_sheet import FormSheet, line, named
from arcaller_desktop.gui.theme import set_part
from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField
from arcaller_desktop.services.contacts import ContactSheet, LogContact, RecordConsent, log_contact, record_consent

_SHOWN = 4


class PatientCallDialog(FormSheet):
    """For one account."""

    def __init__(self, desk: Desk, sheet: ContactSheet, parent: QWidget | None = None) -> None:
        super().__init__(desk, "patientCallDialog", "Call the patient", parent, width=680)
        self._sheet = sheet
        self.say(f"{sheet.guarantor}  ·  {sheet.phone or 'no phone number'}", "title")
        self.say(f"Where the patient lives it is {sheet.patient_time}. {_consents(sheet)}")
        self.guard = self.say("", "notice")
        self.guard.setObjectName("patientCallGuard")
        self.past = self.say(_past(sheet))
        form = self.form()
        self.channel = ChoiceBox()
        for channel in Channel:
            self.channel.addItem(channel.label, channel.value)
        self.field(form, "channel", "&How", self.channel)
        self.inbound = QCheckBox("The patient called or wrote &us")
        named(self.inbound, "patientCallInbound", self.inbound.text())
        form.addRow("", self.inbound)
        self.identity = QCheckBox("&Identity checked: two facts were asked for and right (they are not kept)")
        self.field(form, "identity_checked", "", self.identity)
        named(self.identity, "patientCallIdentity", self.identity.text())
        self.outcome = ChoiceBox()
        for outcome in ContactOutcome:
            self.outcome.addItem(outcome.label, outcome.value)
        self.outcome.setCurrentIndex(self.outcome.findData(ContactOutcome.NO_ANSWER.value))
        self.field(form, "outcome", "&Outcome", self.outcome)
        self.note = line(hint="What was said; never a card number")
        self.field(form, "note", "&Note", self.note)
        self.despite = line(hint="Only where something above speaks against it")
        self.field(form, "despite", "&Made all the same because", self.despite)
        self.buttons(("&Log it", self._log), ("What they &allow…", self._consent))
        self.channel.currentIndexChanged.connect(self._follow)
        self._follow()
        self.channel.setFocus()

    def _follow(self) -> None:
        guards = self._sheet.guards[Channel(self.channel.currentData())]
        blocked = [guard.words for guard in guards if guard.is_block]
        notes = [guard.words for guard in guards if not guard.is_block]
        if blocked:
            self.guard.setText("Do not make this contact: " + "; ".join((*blocked, *notes)) + ".")
        else:
            self.guard.setText("It may be made now." + (f" {'; '.join(notes)}." if notes else ""))
        set_part(self.guard, "bad" if blocked else "notice")

    def _log(self) -> None:
        command = LogContact(
            guarantor_id=self._sheet.guarantor_id,
            channel=Channel(self.channel.currentData()),
            outcome=ContactOutcome(self.outcome.currentData()),
            is_inbound=self.inbound.isChecked(),
            identity_checked=self.identity.isChecked(),
            note=self.note.text(),
            despite=self.despite.text(),
        )
        self.change(lambda context: log_contact(context, command), "The contact is logged.")

    def _consent(self) -> None:
        dialog = ConsentDialog(self._desk, self._sheet, self.parentWidget())
        self.reject()
        dialog.open()


class ConsentDialog(FormSheet):
    """What the patient said of a way of contact."""

    def __init__(self, desk: Desk, sheet: ContactSheet, parent: QWidget | None = None) -> None:
        super().__init__(desk, "consentDialog", "What the patient allows", parent)
        self._sheet = sheet
        self.say(sheet.guarantor, "title")
        self.say(_consents(sheet) or "Nothing was said yet.")
        form = self.form()
        self.channel = ChoiceBox()
        for channel in Channel:
            self.channel.addItem(channel.label, channel.value)
        self.field(form, "channel", "&Way", self.channel)
        self.answer = ChoiceBox()
        for answer in ConsentAnswer:
            self.answer.addItem(answer.label, answer.value)
        self.field(form, "answer", "&Answer", self.answer)
        self.since = DateField()
        self.since.set_day(desk.clock.today())
        self.field(form, "from_on", "&From", self.since)
        self.until = DateField()
        self.field(form, "until_on", "&Until", self.until)
        self.source = line(hint="Signed form, call, portal…")
        self.field(form, "source", "Said &how", self.source)
        self.buttons(("&Save", self._save))
        self.channel.setFocus()

    def _save(self) -> None:
        consent = Consent(
            channel=Channel(self.channel.currentData()),
            answer=ConsentAnswer(self.answer.currentData()),
            from_on=self.since.day or self._desk.clock.today(),
            until_on=self.until.day,
            source=self.source.text().strip(),
        )
        command = RecordConsent(guarantor_id=self._sheet.guarantor_id, consent=consent)
        self.change(lambda context: record_consent(context, command), "What the patient allows is kept.")


def _consents(sheet: ContactSheet) -> str:
    said = []
    for channel, one in sheet.consents:
        if one is not None:
            until = f" until {formats.day(one.until_on)}" if one.until_on else ""
            said.append(f"{channel.label}: {one.answer.label.lower()} since {formats.day(one.from_on)}{until}")
        else:
            said.append(f"{channel.label}: nothing said")
    return "; ".join(said) + "."


def _past(sheet: ContactSheet) -> str:
    if not sheet.past:
        return "No contact was logged yet."
    shown = [
        f"{formats.day(one.on)} {one.channel.label.lower()}, {one.outcome.label.lower()}, {one.user}"
        + (f": {one.note}" if one.note else "")
        for one in sheet.past[:_SHOWN]
    ]
    return "<br>".join(escape(text) for text in shown)
