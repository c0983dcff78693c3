"""The call cockpit: what to read aloud, the timer, and the touch that cannot be saved half-done."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from html import escape
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from arcaller_desktop.domain.calls import CallRecord, Lack, Touch, suggest_next, validate_touch
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.deadlines import missed_limit
from arcaller_desktop.domain.ids import CallId, ClaimId
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome, OutcomeGroup
from arcaller_desktop.domain.payers import opening
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command, Needs
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_call_pane import Ui_CallPane
from arcaller_desktop.gui.theme import set_part
from arcaller_desktop.services.call_sheets import CallSheet
from arcaller_desktop.services.calls import SaveTouch, TouchSaved
from arcaller_desktop.services.context import Context

Choice = TypeVar("Choice", bound=StrEnum)

FAR_AHEAD = "far_date_reason"
"""The lack that asks for the reason field."""


class CallSource(Protocol):
    """What the pane reads and changes."""

    def call_sheet(self, context: Context, claim_id: ClaimId) -> CallSheet: ...

    def save_touch(self, context: Context, command: SaveTouch) -> TouchSaved: ...


class CallPane(QFrame):
    """Right, below the claim. `saved` comes after a touch is stored, with the id of its claim."""

    saved = Signal(int)

    def __init__(self, desk: Desk, source: CallSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._sheet: CallSheet | None = None
        self._started_at: datetime | None = None
        self._held_since: datetime | None = None
        self._hold_seconds = 0
        self._is_filling = False
        self._is_saving = False
        self._last_call: CallId | None = None
        self.setObjectName("callPane")
        self.ui = Ui_CallPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._tick)
        self._fill_choices()
        self._dress()
        self._connect()
        Reloader(self, desk.bus, interests=Changes.POLICY | Changes.PAYERS | Changes.PATIENTS, reload=self.reload)
        self._show(None)

    def _fill_choices(self) -> None:
        ui = self.ui
        for channel in Channel:
            ui.callChannel.addItem(channel.label, channel)
        ui.callOutcome.addItem("Choose…", None)
        for group in OutcomeGroup:
            ui.callOutcome.insertSeparator(ui.callOutcome.count())
            for outcome in Outcome:
                if outcome.group is group:
                    ui.callOutcome.addItem(outcome.label, outcome)
        ui.callOutcome.setMaxVisibleItems(24)
        ui.callNextAction.addItem("Choose…", None)
        for action in Action:
            ui.callNextAction.addItem(action.label, action)
        ui.callNextAction.setMaxVisibleItems(24)
        ui.callClose.addItem("Choose…", None)
        for reason in CloseReason:
            ui.callClose.addItem(reason.label, reason)

    def _dress(self) -> None:
        icons = self._desk.icons
        icons.put(self.ui.startCallButton, "phone")
        self._desk.theme.changed.connect(self._dress_head)
        self._desk.theme.changed.connect(self._dress_facts)
        self._dress_head()

    def _dress_head(self) -> None:
        name = "phone-call" if self._started_at is not None else "phone"
        colours = self._desk.theme.colours
        colour = colours.accent if self._started_at is not None else colours.muted
        self.ui.callIcon.setPixmap(self._desk.icons.pixmap(name, colour, 16, self.devicePixelRatioF()))

    def _dress_facts(self) -> None:
        self._show_facts(self._sheet)

    def _connect(self) -> None:
        ui, commands = self.ui, self._desk.commands
        for command, run in (
            (Command.START_CALL, self.start),
            (Command.SAVE_CALL, self.save),
            (Command.DROP_CALL, self.drop),
        ):
            commands.bind(command, run)
        ui.startCallButton.clicked.connect(lambda: commands.run(Command.START_CALL))
        ui.saveCallButton.clicked.connect(lambda: commands.run(Command.SAVE_CALL))
        ui.dropCallButton.clicked.connect(lambda: commands.run(Command.DROP_CALL))
        ui.callHoldButton.setCheckable(True)
        ui.callHoldButton.toggled.connect(self._hold)
        ui.callOutcome.currentIndexChanged.connect(self._outcome_chosen)
        for box in (ui.callChannel, ui.callNextAction, ui.callClose, ui.callOwner):
            box.currentIndexChanged.connect(self._check)
        for line in (ui.callRepName, ui.callReference, ui.callReason):
            line.textChanged.connect(self._check)
        ui.callNote.textChanged.connect(self._check)
        ui.callNextDate.dateChanged.connect(self._check)
        ui.callPromised.dateChanged.connect(self._check)
        commands.action(Command.SAVE_CALL).changed.connect(self._follow_rights)
        self._desk.current.changed.connect(self._follow)

    # ----------------------------------------------------------------------------------------------- the claim in hand

    @property
    def is_dirty(self) -> bool:
        """Whether something would be lost."""
        ui = self.ui
        return self._started_at is not None or bool(
            ui.callNote.toPlainText().strip() or ui.callRepName.text().strip() or ui.callReference.text().strip()
        )

    @property
    def last_call(self) -> CallId | None:
        """The call saved last in this window."""
        return self._last_call

    def reload(self) -> None:
        """Reads the sheet of the claim in hand again; what was typed stays."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            self._show(None)
            return
        source = self._source
        self._desk.jobs.query(
            lambda context: source.call_sheet(context, claim_id), channel="call.sheet", done=self._show, owner=self
        )

    def _follow(self, claim_id: ClaimId | None) -> None:
        # A call under way belongs to the claim it was started on: the cockpit stays until it is saved or dropped.
        if self._started_at is None:
            self.reload()

    def _show(self, sheet: CallSheet | None) -> None:
        is_other = sheet is None or self._sheet is None or sheet.claim_id != self._sheet.claim_id
        self._sheet = sheet
        self.ui.callBody.setEnabled(sheet is not None)
        self.ui.callAloud.setVisible(sheet is not None)
        self._show_facts(sheet)
        if is_other:
            self._clear()
        self._check()

    def _show_facts(self, sheet: CallSheet | None) -> None:
        ui = self.ui
        if sheet is None:
            ui.callOpening.clear()
            ui.callFacts.set_facts("")
            return
        state = opening(sheet.payer, self._desk.clock.now())
        ui.callOpening.setText(f"{sheet.payer.name} · {state.words}")
        ui.callPhone.setText(formats.phone(sheet.payer.phone) or "No phone number yet")
        ui.callPath.setText(f"Press {sheet.payer.phone_path}" if sheet.payer.phone_path else "Phone path not noted yet")
        facts = _read_aloud(sheet)
        ui.callFacts.set_facts(facts_html(facts, muted=self._desk.theme.colours.muted))
        ui.callFacts.setAccessibleName("; ".join(f"{title}: {value}" for title, value in facts))
        self._fill_owners(sheet)

    def _fill_owners(self, sheet: CallSheet) -> None:
        box = self.ui.callOwner
        self._is_filling = True
        kept = box.currentData()
        box.clear()
        for user_id, name in sheet.owners:
            box.addItem(name, user_id)
        place = box.findData(kept)
        box.setCurrentIndex(place if place >= 0 else max(box.findData(sheet.own_id), 0))
        self._is_filling = False

    def _clear(self) -> None:
        self._is_filling = True
        ui = self.ui
        self._stop()
        ui.callChannel.setCurrentIndex(0)
        ui.callOutcome.setCurrentIndex(0)
        for line in (ui.callRepName, ui.callReference, ui.callReason):
            line.clear()
        ui.callNote.clear()
        ui.callNextAction.setCurrentIndex(0)
        ui.callClose.setCurrentIndex(0)
        for box in (ui.callNextDate, ui.callPromised):
            box.set_day(None)
        if self._sheet is not None:
            ui.callOwner.setCurrentIndex(max(ui.callOwner.findData(self._sheet.own_id), 0))
        self._is_filling = False

    # --------------------------------------------------------------------------------------------------- the timer

    def start(self) -> None:
        """Starts the timer on the claim in hand."""
        if self._sheet is None or self._started_at is not None:
            return
        self._started_at = self._desk.clock.now()
        self._ticking.start()
        self._tick()
        self._desk.commands.set_present(present=Needs.CALL)
        self._dress_head()
        self.ui.callOutcome.setFocus()
        self._check()

    def go_to_outcome(self) -> None:
        """Goes to where the next contact begins."""
        self.ui.callOutcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Forgets the call after asking, if something was noted."""
        noted = self.ui.callNote.toPlainText().strip() or self.ui.callReference.text().strip()
        if noted and not self._desk.prompts.confirm(
            title="Drop call",
            message="The note and reference of this call will be lost.",
            act="Drop the call",
            keep="Keep it",
        ):
            return
        self.drop_quietly()
        self.reload()

    def drop_quietly(self) -> None:
        """Forgets whatever was noted."""
        self._clear()

    def _stop(self) -> None:
        self._started_at = self._held_since = None
        self._hold_seconds = 0
        self._ticking.stop()
        self.ui.callTimer.clear()
        self.ui.callHoldButton.setChecked(False)
        self._desk.commands.set_present(present=Needs.NOTHING, absent=Needs.CALL)
        self._dress_head()

    def _hold(self, is_on: bool) -> None:
        now = self._desk.clock.now()
        if is_on:
            self._held_since = now
        elif self._held_since is not None:
            self._hold_seconds += int((now - self._held_since).total_seconds())
            self._held_since = None
        self._tick()

    def _held(self, now: datetime) -> int:
        running = int((now - self._held_since).total_seconds()) if self._held_since is not None else 0
        return self._hold_seconds + running

    def _tick(self) -> None:
        if self._started_at is None:
            return
        now = self._desk.clock.now()
        total = formats.seconds(int((now - self._started_at).total_seconds()))
        held = self._held(now)
        self.ui.callTimer.setText(f"{total} (hold {formats.seconds(held)})" if held else total)

    # --------------------------------------------------------------------------------------------------- the touch

    def draft(self) -> Touch:
        """The touch as the form says it now."""
        ui = self.ui
        now = self._desk.clock.now()
        outcome = _chosen(ui.callOutcome, Outcome)
        action = _chosen(ui.callNextAction, Action)
        closes = outcome is Outcome.CLOSED or action is Action.CLOSE
        reference, excuse = _reference(ui.callReference.text())
        card = self._sheet.payer if self._sheet is not None else None
        channel = _chosen(ui.callChannel, Channel) or Channel.PHONE
        dialled = channel in (Channel.PHONE, Channel.IVR)
        call = CallRecord(
            channel=channel,
            number_dialled=card.phone if card is not None and dialled else "",
            phone_path=card.phone_path if card is not None and dialled else "",
            started_at=self._started_at,
            ended_at=now if self._started_at is not None else None,
            hold_seconds=self._held(now),
            rep_name=ui.callRepName.text().strip(),
            reference=reference,
            no_reference_reason=excuse,
        )
        return Touch(
            call=call,
            outcome=outcome,
            note=ui.callNote.toPlainText().strip(),
            next_action=None if closes else action,
            next_action_on=None if closes else ui.callNextDate.day,
            owner_id=ui.callOwner.currentData(),
            far_date_reason=ui.callReason.text().strip(),
            promised_on=ui.callPromised.day if outcome is Outcome.SET_TO_PAY else None,
            close_reason=_chosen(ui.callClose, CloseReason) if closes else None,
        )

    def save(self) -> None:
        """Saves the touch, or goes to the first field that keeps it from being saved."""
        if self._sheet is None or self._is_saving:
            return
        draft = self.draft()
        lacks = validate_touch(draft, self._desk.clock.today())
        if lacks:
            self._mark(lacks, is_asked=True)
            field = self._field(lacks[0].field)
            if field is not None:
                field.setFocus()
            return
        command = SaveTouch(claim_id=ClaimId(self._sheet.claim_id), touch=draft)
        source = self._source
        self._is_saving = True
        self.ui.saveCallButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: source.save_touch(context, command),
            done=lambda saved: self._saved(command, saved),
            failed=self._not_saved,
            owner=self,
        )

    def _saved(self, command: SaveTouch, saved: TouchSaved) -> None:
        self._is_saving = False
        self._last_call = saved.call_id
        self._clear()
        self._check()
        self._desk.prompts.banner("Call saved.")
        self._desk.bus.publish(saved.changes)
        self.saved.emit(command.claim_id)

    def _not_saved(self, error: Exception) -> None:
        self._is_saving = False
        self._check()
        self._desk.prompts.error(error)

    def _outcome_chosen(self) -> None:
        outcome = _chosen(self.ui.callOutcome, Outcome)
        if self._is_filling or outcome is None or self._sheet is None:
            self._check()
            return
        sheet = self._sheet
        if outcome is Outcome.CLOSED:
            self._check()
            return
        suggestion = suggest_next(
            outcome,
            self._desk.clock.today(),
            payer_class=sheet.payer.payer_class,
            usual_days=sheet.payer.usual_days,
            is_secondary=sheet.is_secondary,
            has_next_coverage=sheet.has_next_coverage,
            promised_on=self.ui.callPromised.day,
            deadline_on=sheet.deadline_on,
        )
        self._is_filling = True
        self.ui.callNextAction.setCurrentIndex(self.ui.callNextAction.findData(suggestion.action))
        self.ui.callNextDate.set_day(suggestion.on)
        self._is_filling = False
        self._check()

    # ---------------------------------------------------------------------------------------------------- the lacks

    def _check(self, *_: object) -> None:
        if self._is_filling:
            return
        ui = self.ui
        outcome, action = _chosen(ui.callOutcome, Outcome), _chosen(ui.callNextAction, Action)
        closes = outcome is Outcome.CLOSED or action is Action.CLOSE
        lacks = validate_touch(self.draft(), self._desk.clock.today()) if self._sheet is not None else ()
        far = any(lack.field == FAR_AHEAD for lack in lacks) or bool(ui.callReason.text())
        for parts, is_wanted in (
            ((ui.callCloseLabel, ui.callClose), closes),
            ((ui.callReasonLabel, ui.callReason), far and not closes),
            ((ui.callPromisedLabel, ui.callPromised), outcome is Outcome.SET_TO_PAY),
        ):
            for part in parts:
                part.setVisible(is_wanted)
        for box in (ui.callNextDate, ui.callNextAction):
            box.setEnabled(not closes or box is ui.callNextAction)
        ui.callHoldButton.setVisible(self._started_at is not None)
        ui.dropCallButton.setVisible(self._started_at is not None)
        ui.startCallButton.setVisible(self._started_at is None)
        self._mark(lacks, is_asked=False)
        self._follow_rights()

    def _mark(self, lacks: tuple[Lack, ...], *, is_asked: bool) -> None:
        """Says what is missing; colours the fields only when saving was tried, or what stands there is wrong."""
        label = self.ui.callLacks
        is_touched = is_asked or self.is_dirty or self.ui.callOutcome.currentData() is not None
        late = self._late()
        said = [late, *(lack.message for lack in lacks[:2] if is_touched)]
        label.setText(" ".join(words for words in said if words))
        set_part(label, "bad" if is_asked and lacks else "warn" if late else "muted")
        missing = {id(self._field(lack.field)) for lack in lacks} if is_asked else set()
        ui = self.ui
        for field in (
            ui.callOutcome,
            ui.callRepName,
            ui.callReference,
            ui.callNote,
            ui.callNextAction,
            ui.callNextDate,
            ui.callReason,
            ui.callClose,
            ui.callPromised,
        ):
            is_wrong = id(field) in missing
            if bool(field.property("wrong")) != is_wrong:
                field.setProperty("wrong", is_wrong)
                field.style().polish(field)

    def _late(self) -> str:
        """A next step after the claim's limit is warned of, and can be saved."""
        sheet, today = self._sheet, self._desk.clock.today()
        if sheet is None or not self.ui.callNextDate.isEnabled():
            return ""
        limit = missed_limit(self.ui.callNextDate.day, today, safe_on=sheet.deadline_on, last_on=sheet.deadline_last_on)
        return f"This date is after the {sheet.deadline_action}, {formats.day(limit)}." if limit is not None else ""

    def _field(self, name: str) -> QWidget | None:
        ui = self.ui
        fields: dict[str, QWidget] = {
            "outcome": ui.callOutcome,
            "rep_name": ui.callRepName,
            "reference": ui.callReference,
            "no_reference_reason": ui.callReference,
            "note": ui.callNote,
            "next_action": ui.callNextAction,
            "next_action_on": ui.callNextDate,
            "owner_id": ui.callOwner,
            FAR_AHEAD: ui.callReason,
            "close_reason": ui.callClose,
            "promised_on": ui.callPromised,
        }
        return fields.get(name)

    def _follow_rights(self) -> None:
        commands = self._desk.commands
        may = commands.action(Command.SAVE_CALL).isEnabled() and self._sheet is not None
        self.ui.saveCallButton.setEnabled(may and not self._is_saving)
        self.ui.startCallButton.setEnabled(commands.action(Command.START_CALL).isEnabled())


def _reference(text: str) -> tuple[str, str]:
    """What was typed as (reference, why there is none): `none` or `not given` start a reason."""
    text = text.strip()
    if text.lower().startswith(("none", "no ref", "not given", "n/a")):
        return "", text
    return text, ""


def _chosen(box: QComboBox, kind: type[Choice]) -> Choice | None:
    """The chosen entry as its enum: Qt hands a StrEnum back as a bare text."""
    value = box.currentData()
    return None if value is None else kind(value)


def facts_html(facts: list[tuple[str, str]], *, muted: str) -> str:
    """One text for all facts: a label for each of them took longer to paint than all the rest of the pane."""
    rows = (
        f'<tr><td style="color:{muted}; padding-right:8px">{escape(title).replace(" ", "&nbsp;")}</td>'
        f"<td>{escape(value)}</td></tr>"
        for title, value in facts
    )
    return f'<table cellspacing="0">{"".join(rows)}</table>'


def _read_aloud(sheet: CallSheet) -> list[tuple[str, str]]:
    """What payers ask for, in the order they ask: us, the patient, the claim."""
    dates = formats.day(sheet.service_from)
    if sheet.service_to is not None and sheet.service_to != sheet.service_from:
        dates = f"{dates} – {formats.day(sheet.service_to)}"
    facts = [
        ("NPI", formats.spelled(sheet.npi or sheet.provider_npi)),
        ("Tax ID", formats.spelled(sheet.tax_id)),
        ("Member ID", formats.spelled(sheet.member_id)),
        ("Patient", sheet.patient),
        ("Born", formats.day(sheet.birth_date)),
        ("Service", dates),
        ("Billed", formats.dollars(sheet.charge_cents)),
        ("Provider", sheet.provider),
        ("Call back", formats.phone(sheet.callback)),
        ("Payer’s no.", sheet.payer_claim_number),
        ("Group", sheet.group_number),
        ("Subscriber", sheet.subscriber),
    ]
    return [(title, value) for title, value in facts if value]
