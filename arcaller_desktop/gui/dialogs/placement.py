"""The look at an account before it goes to an agency, and the agency itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.placements import Agency, Finding, PointView, ReviewPoint
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_sheet import FormSheet, line, named
from arcaller_desktop.gui.theme import set_part
from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.placement_lists import SendCollectionsNotice
from arcaller_desktop.services.placements import (
    PlaceAccount,
    ReviewView,
    SaveAgency,
    TickPoints,
    approve_review,
    place_account,
    save_agency,
    tick_points,
)
from arcaller_desktop.storage.placements import StoredAgency

_SIGNS = {Finding.MET: "✓ ", Finding.TICKED: "✓ ", Finding.FAILED: "✗ ", Finding.ASK: "? "}


class CollectionReviewDialog(FormSheet):
    """Each point with what was found; what the program cannot know is ticked by a person."""

    def __init__(
        self,
        desk: Desk,
        view: ReviewView,
        agencies: tuple[StoredAgency, ...],
        notice: Callable[[SendCollectionsNotice], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "reviewDialog", "Before collections", parent, width=760)
        self._view, self._notice = view, notice
        self.title = self.say("", "title")
        self.say(_state(view))
        form = self.form()
        self.ticks: dict[ReviewPoint, QCheckBox] = {}
        for number, point in enumerate(view.points, 1):
            self._add(form, point, number)
        self.visits = QListWidget(self)
        self._add_visits(form)
        self.agency = ChoiceBox()
        for one in agencies:
            self.agency.addItem(one.agency.name, one.agency_id)
        self.field(form, "agency", "A&gency", self.agency)
        self.day = DateField()
        self.day.set_day(desk.clock.today().fromordinal(desk.clock.today().toordinal() + 30))
        self.field(form, "placed_on", "&Notice: to be placed on", self.day)
        self.acts = self.buttons(
            ("&Save", self._save),
            ("&Approve", self._approve),
            ("&Place it", self._place),
            ("Send the no&tice", self._tell),
            leave="&Close",
        )
        keep, approve, place, tell = self.acts
        state = view.review.state if view.review else ""
        keep.setEnabled(state != "approved")
        approve.setEnabled(view.may_approve and view.is_met)
        place.setEnabled(state == "approved" and bool(agencies))
        tell.setEnabled(bool(agencies))

    def _add(self, form: QFormLayout, point: PointView, number: int) -> None:
        words = QLabel(_SIGNS[point.finding] + point.words)
        words.setWordWrap(True)
        set_part(words, {Finding.FAILED: "bad", Finding.ASK: "warn"}.get(point.finding, "good"))
        if point.finding in {Finding.ASK, Finding.TICKED}:
            tick = QCheckBox(f"&{number % 10} {point.point.label}")
            named(tick, f"reviewTick{point.point.value.title()}", point.point.label)
            tick.setChecked(point.finding is Finding.TICKED)
            self.ticks[point.point] = tick
            form.addRow(tick, words)
        else:
            form.addRow(QLabel(point.point.label), words)

    def _add_visits(self, form: QFormLayout) -> None:
        """What goes to the agency, visit by visit; all of it unless some are taken out."""
        for claim_id, service_on, patient, cents in self._view.visits:
            item = QListWidgetItem(f"{formats.day(service_on)}  {patient}, {formats.dollars(cents)}")
            item.setData(Qt.ItemDataRole.UserRole, (int(claim_id), cents))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.visits.addItem(item)
        self.visits.setCurrentRow(0)
        row = max(self.visits.sizeHintForRow(0), self.visits.fontMetrics().height() + 6)
        self.visits.setFixedHeight(row * min(max(self.visits.count(), 1), 4) + 8)
        self.visits.itemChanged.connect(lambda _: self._sum_up())
        if self._view.review is not None and self._view.review.state == "approved":
            self.field(form, "claims", "&Visits to place", self.visits)
        else:
            self.visits.hide()
        self._sum_up()

    def _chosen(self) -> list[tuple[int, int]]:
        items = [self.visits.item(row) for row in range(self.visits.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _sum_up(self) -> None:
        chosen, every = self._chosen(), self.visits.count()
        cents = sum(amount for _, amount in chosen)
        count = formats.count(every, "visit") if len(chosen) == every else f"{len(chosen)} of {every} visits"
        self.title.setText(f"{self._view.guarantor}: {formats.dollars(cents)} of {count}")

    def _save(self) -> None:
        chosen = tuple(point for point, tick in self.ticks.items() if tick.isChecked())
        command = TickPoints(guarantor_id=self._view.guarantor_id, points=chosen)
        self.change(lambda context: tick_points(context, command), "The review is kept; another person approves it.")

    def _approve(self) -> None:
        guarantor_id = self._view.guarantor_id
        self.change(lambda context: approve_review(context, guarantor_id), "Approved: it can be placed.")

    def _place(self) -> None:
        claims = tuple(ClaimId(number) for number, _ in self._chosen())
        if not claims:
            self._errors.show([("claims", "Choose the visits.")])
            return
        command = PlaceAccount(guarantor_id=self._view.guarantor_id, agency_id=self.agency.currentData(), claims=claims)

        def run(context: Context) -> Changes:
            return place_account(context, command)

        self.change(run, "Placed: no statement asks for it any more.")

    def _tell(self) -> None:
        if self.day.day is None or self.day.day <= self._desk.clock.today():
            self._errors.show([("placed_on", "Give a day to come, so that the patient can still act.")])
            return
        self.accept()
        self._notice(
            SendCollectionsNotice(
                guarantor_id=self._view.guarantor_id, agency_id=self.agency.currentData(), placed_on=self.day.day
            )
        )


class AgencyDialog(FormSheet):
    """A new agency, or one to be changed."""

    def __init__(self, desk: Desk, standing: StoredAgency | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, "agencyDialog", "Collection agency", parent)
        self._number = standing.agency_id if standing else None
        agency = standing.agency if standing else Agency(name="")
        form = self.form()
        address = agency.address
        self.texts = {}
        for key, label, text in (
            ("name", "&Name", agency.name),
            ("contact", "Contact pers&on", agency.contact),
            ("phone", "&Phone", agency.phone),
            ("email", "&E-mail", agency.email),
            ("line1", "&Address", address.line1),
            ("line2", "S&uite", address.line2),
            ("city", "Cit&y", address.city),
            ("state", "S&tate", address.state),
            ("zip_code", "&ZIP", address.zip_code),
        ):
            self.texts[key] = line(text)
            self.field(form, key, label, self.texts[key])
        self.fee = QDoubleSpinBox()
        self.fee.setRange(0, 100)
        self.fee.setDecimals(1)
        self.fee.setSuffix(" %")
        self.fee.setValue(agency.fee_tenths / 10)
        self.field(form, "fee_tenths", "S&hare of what they collect", self.fee)
        self.buttons(("&Save", self._save))
        self.texts["name"].setFocus()

    def _save(self) -> None:
        said = {key: field.text().strip() for key, field in self.texts.items()}
        agency = Agency(
            name=said["name"],
            contact=said["contact"],
            phone=said["phone"],
            email=said["email"],
            address=Address(
                line1=said["line1"],
                line2=said["line2"],
                city=said["city"],
                state=said["state"].upper(),
                zip_code=said["zip_code"],
            ),
            fee_tenths=round(self.fee.value() * 10),
        )
        command = SaveAgency(agency=agency, agency_id=self._number)
        self.change(lambda context: save_agency(context, command), "The agency is saved.")


def _state(view: ReviewView) -> str:
    review = view.review
    if review is None:
        return "Each point has to be met. Save what you looked at; then another person approves it."
    if review.state == "approved":
        return f"Approved by {review.approver} on {formats.day(review.approved_on)}: it can be placed."
    return f"Asked for by {review.asker} on {formats.day(review.asked_on)}; another person has to approve it."
