"""A contact of a payer, or a fact about one, with its source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.payer_details import (
    ContactPurpose,
    FactKind,
    PayerContact,
    PayerFact,
    contact_lacks,
    fact_lacks,
)
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.patient import plain_phone
from arcaller_desktop.gui.forms.ui_payer_contact_dialog import Ui_PayerContactDialog
from arcaller_desktop.gui.forms.ui_payer_fact_dialog import Ui_PayerFactDialog
from arcaller_desktop.services.payer_details import SaveContact, SaveFact, save_contact, save_fact

WHOLE_PAYER = "Whole payer"


class PayerContactDialog(QDialog):
    """A new contact, or one to be corrected."""

    def __init__(
        self,
        desk: Desk,
        card: PayerCard,
        plans: Sequence[str],
        contact: PayerContact | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._contact = contact
        self.ui = Ui_PayerContactDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.contactText.setText(f"{card.name}: whom to reach, and how. Leave empty what you do not know.")
        for purpose in ContactPurpose:
            ui.contactPurpose.addItem(purpose.label, purpose.value)
        ui.contactPlan.addItems(["", *plans])
        ui.contactPlan.setPlaceholderText(WHOLE_PAYER)
        self._errors = FormErrors(
            ui.contactError,
            {
                "phone": ui.contactPhone,
                "email": ui.contactEmail,
                "name": ui.contactName,
                "phone_path": ui.contactPath,
                "fax": ui.contactFax,
                "address": ui.contactAddress,
                "note": ui.contactNote,
                "plan_name": ui.contactPlan,
                "source": ui.contactSource,
            },
        )
        if contact is None:
            ui.contactVerified.set_day(desk.clock.today())
        else:
            self._fill(contact)
        ui.contactSaveButton.clicked.connect(self._save)
        ui.contactCancelButton.clicked.connect(self.reject)
        self.setMinimumWidth(520)
        ui.contactPurpose.setFocus()

    def _fill(self, contact: PayerContact) -> None:
        ui = self.ui
        ui.contactPurpose.setCurrentIndex(ui.contactPurpose.findData(contact.purpose.value))
        ui.contactPlan.setCurrentText(contact.plan_name)
        ui.contactName.setText(contact.name)
        ui.contactPhone.setText(formats.phone(contact.phone))
        ui.contactPath.setText(contact.phone_path)
        ui.contactFax.setText(formats.phone(contact.fax))
        ui.contactEmail.setText(contact.email)
        ui.contactAddress.setText(contact.address)
        ui.contactNote.setText(contact.note)
        ui.contactVerified.set_day(contact.verified_on)
        ui.contactSource.setText(contact.source)

    def contact(self) -> PayerContact:
        """The contact as the form says."""
        ui = self.ui
        return PayerContact(
            contact_id=self._contact.contact_id if self._contact else None,
            payer_id=self._card.payer_id,
            plan_name=ui.contactPlan.currentText().strip(),
            purpose=ContactPurpose(ui.contactPurpose.currentData()),
            name=ui.contactName.text().strip(),
            phone=plain_phone(ui.contactPhone.text().strip()),
            phone_path=ui.contactPath.text().strip(),
            fax=plain_phone(ui.contactFax.text().strip()),
            email=ui.contactEmail.text().strip(),
            address=ui.contactAddress.text().strip(),
            note=ui.contactNote.text().strip(),
            verified_on=ui.contactVerified.day,
            source=ui.contactSource.text().strip(),
        )

    def _save(self) -> None:
        contact = self.contact()
        if self._errors.show(contact_lacks(contact)):
            return
        self.ui.contactSaveButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: save_contact(context, SaveContact(contact=contact)),
            done=self._done,
            failed=self._fail,
            owner=self,
        )

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)

    def _fail(self, error: Exception) -> None:
        self.ui.contactSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


class PayerFactDialog(QDialog):
    """A new fact, or one to be corrected."""

    def __init__(
        self,
        desk: Desk,
        card: PayerCard,
        plans: Sequence[str],
        fact: PayerFact | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._fact = fact
        self.ui = Ui_PayerFactDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.factText.setText(f"{card.name}: one thing that holds there, and where you have it from.")
        for kind in FactKind:
            ui.factKind.addItem(kind.label, kind.value)
        ui.factKind.currentIndexChanged.connect(self._give_example)
        ui.factPlan.addItems(["", *plans])
        ui.factPlan.setPlaceholderText(WHOLE_PAYER)
        self._errors = FormErrors(
            ui.factError, {"text": ui.factWords, "source": ui.factSource, "plan_name": ui.factPlan}
        )
        if fact is None:
            ui.factVerified.set_day(desk.clock.today())
        else:
            ui.factKind.setCurrentIndex(ui.factKind.findData(fact.kind.value))
            ui.factPlan.setCurrentText(fact.plan_name)
            ui.factWords.setText(fact.text)
            ui.factVerified.set_day(fact.verified_on)
            ui.factSource.setText(fact.source)
        ui.factSaveButton.clicked.connect(self._save)
        ui.factCancelButton.clicked.connect(self.reject)
        self.setMinimumWidth(560)
        self._give_example()
        ui.factKind.setFocus()

    def _give_example(self) -> None:
        self.ui.factWords.setPlaceholderText(FactKind(self.ui.factKind.currentData()).example)

    def fact(self) -> PayerFact:
        """The fact as the form says."""
        ui = self.ui
        return PayerFact(
            fact_id=self._fact.fact_id if self._fact else None,
            payer_id=self._card.payer_id,
            plan_name=ui.factPlan.currentText().strip(),
            kind=FactKind(ui.factKind.currentData()),
            text=ui.factWords.text().strip(),
            verified_on=ui.factVerified.day,
            source=ui.factSource.text().strip(),
        )

    def _save(self) -> None:
        fact = self.fact()
        if self._errors.show(fact_lacks(fact)):
            return
        self.ui.factSaveButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: save_fact(context, SaveFact(fact=fact)), done=self._done, failed=self._fail, owner=self
        )

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)

    def _fail(self, error: Exception) -> None:
        self.ui.factSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)
