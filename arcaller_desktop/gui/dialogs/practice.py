"""The practice profile: who it is, where it is paid, how it bills its patients."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.practices import BillingMode, PracticeProfile
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.patient import plain_phone
from arcaller_desktop.gui.forms.ui_practice_dialog import Ui_PracticeDialog
from arcaller_desktop.services.practices import SavePractice, save_practice

US_ZONES = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
    "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico",
)  # fmt: skip
MODES: tuple[tuple[BillingMode, str], ...] = (
    ("follow_up", "Patients are billed in the practice's own system"),
    ("billing", "Patients are billed from here"),
)
FOLLOW_UP = "Patients' balances are shown here, statements are off."
BILLED_HERE = "Statements go out from here. Enter or import what patients pay, so that nobody is asked twice."
LARGEST_LOGO_BYTES = 1_000_000


class LogoUnfitError(UserError):
    """The picture cannot be used as a logo."""

    def __init__(self) -> None:
        super().__init__("This picture cannot be used.", "Choose a PNG or JPEG file of at most 1 MB.")


class PracticeDialog(QDialog):
    """Replaces the whole profile."""

    def __init__(self, desk: Desk, profile: PracticeProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = profile
        self._logo = profile.logo
        self.ui = Ui_PracticeDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        zones = [*US_ZONES, *sorted(available_timezones() - set(US_ZONES))]
        ui.practiceZone.addItems(zones)
        for mode, label in MODES:
            ui.practiceMode.addItem(label, mode)
        self._errors = FormErrors(
            ui.practiceError,
            {
                "name": ui.practiceName,
                "cut_over_on": ui.practiceCutOver,
                "billing_hours": ui.practiceHours,
                "pay_url": ui.practicePayUrl,
                "statement_message": ui.practiceMessage,
            },
        )
        self._fill(profile)
        ui.practiceMode.currentIndexChanged.connect(self._show_cut_over)
        ui.practiceLogoButton.clicked.connect(self._choose_logo)
        ui.practiceLogoClearButton.clicked.connect(lambda: self._set_logo(b""))
        ui.practiceSaveButton.clicked.connect(self._save)
        ui.practiceCancelButton.clicked.connect(self.reject)
        self._show_cut_over()
        ui.practiceName.setFocus()

    def _fill(self, profile: PracticeProfile) -> None:
        ui = self.ui
        ui.practiceName.setText(profile.name)
        ui.practiceTaxId.setText(profile.tax_id)
        ui.practiceNpi.setText(profile.npi)
        self._put_address("practice", profile.address)
        self._put_address("practiceRemit", profile.remit_to)
        ui.practiceRemitName.setText(profile.remit_name)
        ui.practicePhone.setText(formats.phone(profile.phone))
        ui.practiceFax.setText(formats.phone(profile.fax))
        ui.practiceBillingPhone.setText(formats.phone(profile.billing_phone))
        ui.practiceHours.setText(profile.billing_hours)
        ui.practicePayUrl.setText(profile.pay_url)
        ui.practiceEmail.setText(profile.email)
        ui.practiceZone.setCurrentText(profile.time_zone)
        ui.practiceMessage.setPlainText(profile.statement_message)
        ui.practiceMode.setCurrentIndex(ui.practiceMode.findData(profile.billing_mode))
        ui.practiceCutOver.set_day(profile.cut_over_on)
        self._set_logo(profile.logo)

    def _put_address(self, prefix: str, address: Address) -> None:
        for part, value in zip(
            ("Line1", "Line2", "City", "State", "Zip"),
            (address.line1, address.line2, address.city, address.state, address.zip_code),
            strict=True,
        ):
            getattr(self.ui, f"{prefix}{part}").setText(value)

    def _address(self, prefix: str) -> Address:
        line1, line2, city, state, zip_code = (
            str(getattr(self.ui, f"{prefix}{part}").text()).strip()
            for part in ("Line1", "Line2", "City", "State", "Zip")
        )
        return Address(line1=line1, line2=line2, city=city, state=state.upper(), zip_code=zip_code)

    def profile(self) -> PracticeProfile:
        """The profile as the form says."""
        ui = self.ui
        mode: BillingMode = MODES[max(ui.practiceMode.currentIndex(), 0)][0]
        return PracticeProfile(
            name=ui.practiceName.text().strip(),
            tax_id=ui.practiceTaxId.text().strip(),
            npi=ui.practiceNpi.text().strip(),
            address=self._address("practice"),
            remit_name=ui.practiceRemitName.text().strip(),
            remit_to=self._address("practiceRemit"),
            phone=plain_phone(ui.practicePhone.text().strip()),
            fax=plain_phone(ui.practiceFax.text().strip()),
            billing_phone=plain_phone(ui.practiceBillingPhone.text().strip()),
            billing_hours=ui.practiceHours.text().strip(),
            pay_url=ui.practicePayUrl.text().strip(),
            email=ui.practiceEmail.text().strip(),
            time_zone=ui.practiceZone.currentText(),
            statement_message=ui.practiceMessage.toPlainText().strip(),
            logo=self._logo,
            billing_mode=mode,
            cut_over_on=ui.practiceCutOver.day if mode == "billing" else None,
            is_demo=self._before.is_demo,
        )

    def _show_cut_over(self) -> None:
        bills = self.ui.practiceMode.currentData() == "billing"
        self.ui.practiceCutOver.setEnabled(bills)
        self.ui.practiceModeHint.setText(BILLED_HERE if bills else FOLLOW_UP)

    def _choose_logo(self) -> None:
        found = self._desk.prompts.open_files(title="Logo on paper", kinds="Pictures (*.png *.jpg *.jpeg)")
        if not found:
            return
        try:
            content = found[0].read_bytes()
        except OSError:
            content = b""
        picture = QPixmap()
        is_known = content.startswith((b"\x89PNG", b"\xff\xd8"))
        if not is_known or len(content) > LARGEST_LOGO_BYTES or not picture.loadFromData(QByteArray(content)):
            self._desk.prompts.error(LogoUnfitError())
            return
        self._set_logo(content)

    def _set_logo(self, content: bytes) -> None:
        self._logo = content
        picture = QPixmap()
        if content:
            picture.loadFromData(QByteArray(content))
            picture = picture.scaled(
                156, 56, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        self.ui.practiceLogo.setPixmap(picture)
        if not content:
            self.ui.practiceLogo.setText("No logo")
        self.ui.practiceLogoClearButton.setEnabled(bool(content))

    def _save(self) -> None:
        profile = self.profile()
        if self._errors.show([] if profile.name else [("name", "Give the practice's name.")]):
            return
        command = SavePractice(profile=profile)
        self.ui.practiceSaveButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: save_practice(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("Practice profile saved.")

    def _fail(self, error: Exception) -> None:
        self.ui.practiceSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)
