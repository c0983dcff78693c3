"""The call cockpit: what to read aloud, the timer, and the touch that cannot be saved half-done."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from arcaller_desktop.domain.cadence import cadence
from arcaller_desktop.domain.call_gate import is_blocked
from arcaller_desktop.domain.calls import Lack, Touch, suggest_next, validate_touch
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.deadlines import missed_limit
from arcaller_desktop.domain.guided_touches import with_guide
from arcaller_desktop.domain.ids import CallId, ClaimId
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.domain.payers import opening
from arcaller_desktop.domain.scenarios import GuidedStep, guided_step
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command, Needs
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_call_pane import Ui_CallPane
from arcaller_desktop.gui.panes.call_facts import facts_html, read_aloud_facts
from arcaller_desktop.gui.panes.call_form import CONFIRMED, FAR_AHEAD, CallForm
from arcaller_desktop.gui.panes.call_gate import CallGate
from arcaller_desktop.gui.panes.call_session import CallSession, SessionSource
from arcaller_desktop.gui.panes.call_timer import CallTimer, Phase
from arcaller_desktop.gui.panes.guided_path import GuidedPath
from arcaller_desktop.gui.theme import set_part
from arcaller_desktop.services.call_sheets import CallSheet
from arcaller_desktop.services.calls import SaveTouch, TouchSaved
from arcaller_desktop.services.context import Context

_NOTE_IN_CALL = 66
_ANY_HEIGHT = 16777215
"""Qt's own largest height."""


class CallSource(SessionSource, Protocol):
    """What the pane reads and changes."""

    def call_sheet(self, context: Context, claim_id: ClaimId) -> CallSheet: ...

    def save_touch(self, context: Context, command: SaveTouch) -> TouchSaved: ...


class CallPane(QFrame):
    """Right, below the claim. `saved` comes after a touch is stored, with the id of its claim.

    `room_wanted` says whether the call wants the whole right side.
    """

    saved = Signal(int)
    room_wanted = Signal(bool)

    def __init__(self, desk: Desk, source: CallSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._sheet: CallSheet | None = None
        self._is_filling = False
        self._is_saving = False
        self._step: GuidedStep | None = None
        self._last_call: CallId | None = None
        self.setObjectName("callPane")
        self.ui = Ui_CallPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.timer = CallTimer(desk.clock)
        self.session = CallSession(desk, source, self.timer, self)
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._tick)
        self._arrange()
        self.form = CallForm(self.ui)
        self.form.fill_choices()
        self._dress()
        self._connect()
        Reloader(self, desk.bus, interests=Changes.POLICY | Changes.PAYERS | Changes.PATIENTS, reload=self.reload)
        self._show(None)

    def _arrange(self) -> None:
        """Beside what is read aloud: the guide during a call, the form, and below it the gate before one."""
        ui = self.ui
        self.gate = CallGate(self._desk)
        self.guide = GuidedPath(self._desk)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        ui.layout3.replaceWidget(ui.callForm, right)
        column.addWidget(self.guide, 1)
        column.addWidget(ui.callForm, 1)
        column.addWidget(self.gate)
        self._column = column
        ui.layout3.setStretch(1, 1)
        self.guide.hide()

    def _dress(self) -> None:
        icons = self._desk.icons
        icons.put(self.ui.startCallButton, "phone")
        self._desk.theme.changed.connect(self._dress_head)
        self._desk.theme.changed.connect(self._dress_facts)
        self._dress_head()

    def _dress_head(self) -> None:
        is_on = self.timer.is_running
        colours = self._desk.theme.colours
        name, colour = ("phone-call", colours.accent) if is_on else ("phone", colours.muted)
        self.ui.callIcon.setPixmap(self._desk.icons.pixmap(name, colour, 16, self.devicePixelRatioF()))

    def _dress_facts(self) -> None:
        self._show_facts(self._sheet)

    def _connect(self) -> None:
        ui, commands = self.ui, self._desk.commands
        for command, run in (
            (Command.START_CALL, self.start),
            (Command.SAVE_CALL, self.save),
            (Command.SAME_CALL, self.save_same_call),
            (Command.DROP_CALL, self.drop),
        ):
            commands.bind(command, run)
        ui.startCallButton.clicked.connect(lambda: commands.run(Command.START_CALL))
        ui.saveCallButton.clicked.connect(lambda: commands.run(Command.SAVE_CALL))
        ui.sameCallButton.clicked.connect(lambda: commands.run(Command.SAME_CALL))
        ui.dropCallButton.clicked.connect(lambda: commands.run(Command.DROP_CALL))
        ui.callHoldButton.setCheckable(True)
        ui.callHoldButton.toggled.connect(self._hold)
        ui.callOutcome.currentIndexChanged.connect(self._outcome_chosen)
        for box in (ui.callNextAction, ui.callClose, ui.callOwner, ui.callChannel):
            box.currentIndexChanged.connect(self._check)
        for line in (ui.callRepName, ui.callReference, ui.callReason, ui.callCallback):
            line.textChanged.connect(self._check)
        ui.callRepName.textEdited.connect(lambda: self.timer.turn(Phase.TALK))
        ui.callRepName.returnPressed.connect(ui.callReference.setFocus)
        ui.callReference.returnPressed.connect(self.guide.go_to_question)
        ui.callNote.textChanged.connect(self._check)
        ui.callNextDate.dateChanged.connect(self._check)
        ui.callPromised.dateChanged.connect(self._check)
        commands.action(Command.SAVE_CALL).changed.connect(self._follow_rights)
        self.guide.changed.connect(self._guided)
        self.session.proposed.connect(self._desk.current.choose)
        self._desk.current.changed.connect(self._follow)

    # ----------------------------------------------------------------------------------------------- the claim in hand

    @property
    def is_dirty(self) -> bool:
        """Whether something would be lost."""
        ui = self.ui
        return self.timer.is_running or bool(
            ui.callNote.toPlainText().strip() or ui.callRepName.text().strip() or ui.callReference.text().strip()
        )

    @property
    def sheet(self) -> CallSheet | None:
        """What is at hand for the claim."""
        return self._sheet

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
        if not self.timer.is_running or self.session.goes_to(claim_id):
            self.reload()

    def _show(self, sheet: CallSheet | None) -> None:
        is_other = sheet is None or self._sheet is None or sheet.claim_id != self._sheet.claim_id
        self._sheet = sheet
        self.ui.callBody.setEnabled(sheet is not None)
        self.ui.callAloud.setVisible(sheet is not None)
        self._show_facts(sheet)
        self.gate.show_items(sheet.gate if sheet is not None else ())
        if is_other:
            self._clear(stays_on_line=self.session.is_open and sheet is not None)
            if sheet is not None:
                self.guide.begin(sheet.library, sheet.scenarios, sheet.known)
            if self.timer.is_running:
                self.guide.go_to_question()
        self._check()

    def _show_facts(self, sheet: CallSheet | None) -> None:
        ui = self.ui
        if sheet is None:
            ui.callOpening.clear()
            ui.callFacts.set_facts("")
            return
        state = opening(sheet.payer, self._desk.clock.now())
        ui.callOpening.setText(self.session.words or f"{sheet.payer.name} · {state.words}")
        ui.callPhone.setText(formats.phone(sheet.payer.phone) or "No phone number yet")
        ui.callPath.setText(f"Press {sheet.payer.phone_path}" if sheet.payer.phone_path else "Phone path not noted yet")
        facts = read_aloud_facts(sheet)
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

    def _clear(self, *, stays_on_line: bool = False) -> None:
        """Empties the form; on an open line the representative and the reference stay for the next claim."""
        self._is_filling = True
        ui = self.ui
        if not stays_on_line:
            self._stop()
        self.form.clear(stays_on_line=stays_on_line)
        self._step = None
        if self._sheet is not None:
            ui.callOwner.setCurrentIndex(max(ui.callOwner.findData(self._sheet.own_id), 0))
        self._is_filling = False

    # --------------------------------------------------------------------------------------------------- the timer

    def start(self) -> None:
        """Starts the timer on the claim in hand, unless something is missing without which no payer speaks to us."""
        if self._sheet is None or self.timer.is_running:
            return
        if is_blocked(self._sheet.gate):
            self._desk.prompts.banner(f"{self.gate.words.text()} Close the gap first: Alt+X lists the ways.")
            self.gate.more.setFocus()
            return
        self.timer.start()
        self._ticking.start()
        self._tick()
        self._desk.commands.set_present(present=Needs.CALL)
        self._dress_head()
        is_guided = self._sheet.library is not None
        self.guide.setVisible(is_guided)
        self.room_wanted.emit(is_guided)
        if is_guided:
            self.guide.go_to_question()
        else:
            self.ui.callOutcome.setFocus()
        self._check()

    def go_to_outcome(self) -> None:
        """Goes to where the next contact begins."""
        self.ui.callOutcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Forgets the call after asking, if something was noted."""
        noted = self.ui.callNote.toPlainText().strip() or self.ui.callReference.text().strip()
        if (noted or self.guide.has_answers) and not self._desk.prompts.confirm(
            title="Drop call",
            message="The note, answers and reference of this claim will be lost.",
            act="Drop the call",
            keep="Keep it",
        ):
            return
        self.session.close()
        self.drop_quietly()
        self.reload()

    def drop_quietly(self) -> None:
        """Forgets whatever was noted."""
        self._clear()
        if self._sheet is not None:
            self.guide.begin(self._sheet.library, self._sheet.scenarios, self._sheet.known)

    def _stop(self) -> None:
        was_running = self.timer.is_running
        self.timer.stop()
        self._ticking.stop()
        self.ui.callTimer.clear()
        self.ui.callHoldButton.setChecked(False)
        self._desk.commands.set_present(present=Needs.NOTHING, absent=Needs.CALL)
        self._dress_head()
        self.guide.hide()
        if was_running:
            self.room_wanted.emit(False)

    def _hold(self, is_on: bool) -> None:
        self.timer.turn(Phase.HOLD if is_on else Phase.TALK)
        self._tick()

    def _tick(self) -> None:
        if self.timer.is_running:
            self.ui.callTimer.setText(self.timer.words)

    # --------------------------------------------------------------------------------------------------- the guide

    def _guided(self) -> None:
        """Fills the form with what the answers lead to; what the caller changes afterwards stays."""
        sheet, path = self._sheet, self.guide.path
        if sheet is None or not self.timer.is_running:
            return
        self.timer.turn(Phase.TALK)
        pace = cadence(sheet.payer.payer_class, usual_days=sheet.payer.usual_days, is_secondary=sheet.is_secondary)
        step = None
        if path is not None:
            step = guided_step(
                path,
                self._desk.clock.today(),
                cadence_days=pace.repeat_days,
                deadline_on=sheet.deadline_on,
                holidays=sheet.payer.holidays,
            )
        if step is not None and step != self._step:
            promised = self.guide.is_given("pay_cycle_date") if step.outcome is Outcome.SET_TO_PAY else ""
            self._is_filling = True
            self.form.fill_step(step, sheet, promised=promised)
            self._is_filling = False
        self._step = step
        self._check()

    # --------------------------------------------------------------------------------------------------- the touch

    def draft(self) -> Touch:
        """The touch as the form says it now."""
        card = self._sheet.payer if self._sheet is not None else None
        touch = self.form.touch(self.timer, card, self._desk.clock.now())
        path, sheet = self.guide.path, self._sheet
        if not self.timer.is_running or path is None or sheet is None or sheet.library is None:
            return touch
        return with_guide(touch, sheet.library, path, self._step, staffed=frozenset(sheet.desks))

    def save(self) -> None:
        """Saves the touch and ends the call, or goes to the first field that keeps it from being saved."""
        self._save(is_last=True)

    def save_same_call(self) -> None:
        """Saves the touch and goes on to the payer's next claim on the same line."""
        self._save(is_last=False)

    def _save(self, *, is_last: bool) -> None:
        if self._sheet is None or self._is_saving:
            return
        draft = self.draft()
        lacks = validate_touch(draft, self._desk.clock.today())
        if lacks:
            self._mark(lacks, is_asked=True)
            field = self.form.field(lacks[0].field)
            if field is not None:
                field.setFocus()
            return
        command = SaveTouch(claim_id=ClaimId(self._sheet.claim_id), touch=draft, call_id=self.session.call_id)
        source = self._source
        self._is_saving = True
        self.ui.saveCallButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: source.save_touch(context, command),
            done=lambda saved: self._saved(command, saved, is_last=is_last),
            failed=self._not_saved,
            owner=self,
        )

    def _saved(self, command: SaveTouch, saved: TouchSaved, *, is_last: bool) -> None:
        self._is_saving = False
        self._last_call = saved.call_id
        sheet = self._sheet
        self._desk.prompts.banner("Call saved.")
        goes_on = sheet is not None and self.session.spoken(saved.call_id, sheet, is_last=is_last)
        if not goes_on:
            self._clear()
        self._check()
        self._desk.bus.publish(saved.changes)
        if not goes_on:
            self.saved.emit(command.claim_id)

    def _not_saved(self, error: Exception) -> None:
        self._is_saving = False
        self._check()
        self._desk.prompts.error(error)

    def _outcome_chosen(self) -> None:
        outcome = self.form.outcome
        sheet = self._sheet
        if self._is_filling or outcome is None or sheet is None or outcome is Outcome.CLOSED:
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
        self.form.suggest(suggestion.action, suggestion.on)
        self._is_filling = False
        self._check()

    # ---------------------------------------------------------------------------------------------------- the lacks

    def _check(self, *_: object) -> None:
        if self._is_filling:
            return
        ui = self.ui
        outcome, closes = self.form.outcome, self.form.closes
        lacks = validate_touch(self.draft(), self._desk.clock.today()) if self._sheet is not None else ()
        far = any(lack.field == FAR_AHEAD for lack in lacks) or bool(ui.callReason.text())
        is_confirmed = self.form.channel in CONFIRMED
        ui.callReferenceLabel.setText("Con&f." if is_confirmed else "Re&f.")
        is_on = self.timer.is_running
        for parts, is_wanted in (
            ((ui.callCloseLabel, ui.callClose), closes),
            ((ui.callReasonLabel, ui.callReason), far and not closes),
            ((ui.callPromisedLabel, ui.callPromised), outcome is Outcome.SET_TO_PAY),
            ((ui.callCallbackLabel, ui.callCallback), outcome is Outcome.CALLBACK),
            ((ui.callHoldButton, ui.dropCallButton, ui.sameCallButton), is_on),
            ((ui.startCallButton,), not is_on),
        ):
            for part in parts:
                part.setVisible(is_wanted)
        for box in (ui.callNextDate, ui.callNextAction):
            box.setEnabled(not closes or box is ui.callNextAction)
        self._mark(lacks, is_asked=False)
        self._follow_rights()

    def _mark(self, lacks: tuple[Lack, ...], *, is_asked: bool) -> None:
        """Says what is missing; colours the fields only when saving was tried, or what stands there is wrong."""
        label = self.ui.callLacks
        is_touched = is_asked or self.is_dirty or self.ui.callOutcome.currentData() is not None
        late = self._late()
        said = [late, *(lack.message for lack in lacks[:2] if is_touched)]
        label.setText(" ".join(words for words in said if words))
        # The gate speaks before a contact, the lacks during it: both have the same place.
        shows_gate = not label.text() and not self.timer.is_running and self._sheet is not None
        label.setVisible(not shows_gate)
        is_guided = self.guide.isVisibleTo(self)
        self.ui.callNote.setMaximumHeight(_NOTE_IN_CALL if is_guided else _ANY_HEIGHT)
        self._column.setStretchFactor(self.ui.callForm, 0 if is_guided else 1)
        self.gate.setVisible(shows_gate and self._sheet is not None and self._sheet.library is not None)
        set_part(label, "bad" if is_asked and lacks else "warn" if late else "muted")
        self.form.mark(lacks if is_asked else ())

    def _late(self) -> str:
        """A next step after the claim's limit is warned of, and can be saved."""
        sheet, today = self._sheet, self._desk.clock.today()
        if sheet is None or not self.ui.callNextDate.isEnabled():
            return ""
        limit = missed_limit(self.ui.callNextDate.day, today, safe_on=sheet.deadline_on, last_on=sheet.deadline_last_on)
        return f"This date is after the {sheet.deadline_action}, {formats.day(limit)}." if limit is not None else ""

    def _follow_rights(self) -> None:
        commands = self._desk.commands
        may = commands.action(Command.SAVE_CALL).isEnabled() and self._sheet is not None
        self.ui.saveCallButton.setEnabled(may and not self._is_saving)
        self.ui.sameCallButton.setEnabled(may and not self._is_saving)
        self.ui.startCallButton.setEnabled(commands.action(Command.START_CALL).isEnabled())
