"""Every command of the window, declared once: menus, toolbar, shortcuts, palette and help page come from here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, Flag, StrEnum, auto

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QToolBar, QToolButton, QWidget

from arcaller_desktop.domain.roles import Permission, Role, may
from arcaller_desktop.gui.icons import Icons


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    CLAIM = "&Claim"
    CALL = "C&all"
    MONEY = "&Money"
    PATIENT = "&Patient"
    VIEW = "&View"
    TOOLS = "&Tools"
    HELP = "&Help"


class Needs(Flag):
    """What must be there before a command makes sense."""

    NOTHING = 0
    CLAIM = auto()
    PATIENT = auto()
    PAYER = auto()
    CALL = auto()
    """A call under way."""
    UNDO = auto()


@dataclass(frozen=True, kw_only=True)
class Declaration:
    """One command as people meet it. `toolbar` gives the short text beside its icon there."""

    text: str
    menu: Menu
    tip: str
    icon: str = ""
    shortcut: str = ""
    needs: Needs = Needs.NOTHING
    permission: Permission | None = None
    toolbar: str = ""
    starts_group: bool = False
    checkable: bool = False


class Command(Enum):
    """The list. The order is the order in the menus."""

    IMPORT_FILES = Declaration(
        text="&Import files…",
        menu=Menu.FILE,
        icon="file-up",
        shortcut="Ctrl+I",
        toolbar="Import",
        tip="Take in claims, remittances and reports from payers",
        permission=Permission.IMPORT_FILES,
    )
    UNDO_IMPORT = Declaration(
        text="Undo an i&mport…",
        menu=Menu.FILE,
        icon="history",
        tip="Reverse a whole import batch",
        permission=Permission.UNDO_IMPORTS,
    )
    VANISHED_CLAIMS = Declaration(
        text="&Gone from the export…",
        menu=Menu.FILE,
        icon="circle-dashed",
        tip="Open claims that the PM system's newest export has no more: say what became of them",
        permission=Permission.IMPORT_FILES,
    )
    READ_FILE = Declaration(
        text="Rea&d a file…",
        menu=Menu.FILE,
        icon="book-open",
        shortcut="Ctrl+Shift+O",
        tip="Show any payer's file, each segment with its meaning; nothing is imported",
        permission=Permission.WORK_CLAIMS,
    )
    EXPORT = Declaration(
        text="&Export…",
        menu=Menu.FILE,
        icon="download",
        tip="Save the queue, claims, payments, notes and other tables as CSV or Excel",
        permission=Permission.EXPORT,
    )
    BACK_UP = Declaration(
        text="&Back up…",
        menu=Menu.FILE,
        icon="save",
        starts_group=True,
        tip="Save one encrypted, verified file with everything in it",
        permission=Permission.BACK_UP,
    )
    RESTORE = Declaration(
        text="&Restore a backup…",
        menu=Menu.FILE,
        icon="folder-open",
        tip="Put a backup back as a practice of its own",
        permission=Permission.BACK_UP,
    )
    PRACTICE = Declaration(
        text="&Practice profile…",
        menu=Menu.FILE,
        icon="building-2",
        starts_group=True,
        tip="Name, remit-to address, phones, hours, pay address and logo",
        permission=Permission.EDIT_PRACTICE,
    )
    PAPER = Declaration(
        text="Paper a&nd envelopes…",
        menu=Menu.FILE,
        icon="file-text",
        tip="Window envelopes, where addresses stand, the coupon and the color of headings",
        permission=Permission.EDIT_PRACTICE,
    )
    PRINT_QUEUE = Declaration(
        text="Printed fr&om here…",
        menu=Menu.FILE,
        icon="printer",
        tip="What went to the printer, and pages printed again after a jam",
    )
    USERS = Declaration(
        text="&Users…",
        menu=Menu.FILE,
        icon="users",
        tip="Who may sign in, and with which role",
        permission=Permission.MANAGE_USERS,
        starts_group=True,
    )
    PASSWORD = Declaration(
        text="&Change your password…",
        menu=Menu.FILE,
        tip="Choose a new password for yourself",
    )
    LOCK = Declaration(
        text="&Lock",
        menu=Menu.FILE,
        icon="lock",
        shortcut="Ctrl+L",
        starts_group=True,
        tip="Hide everything until the password is entered",
    )
    SIGN_OUT = Declaration(text="Sign ou&t", menu=Menu.FILE, tip="Close this session and go back to the sign-in window")
    QUIT = Declaration(text="&Quit", menu=Menu.FILE, icon="log-out", shortcut="Ctrl+Q", tip="Close the program")

    NEXT_CLAIM = Declaration(
        text="&Next claim",
        menu=Menu.CLAIM,
        icon="skip-forward",
        shortcut="Ctrl+N",
        toolbar="Next claim",
        tip="Open the claim that should be worked next",
    )
    FIND = Declaration(
        text="&Find in queue",
        menu=Menu.CLAIM,
        icon="search",
        shortcut="Ctrl+F",
        tip="Filter by claim, patient or payer",
    )
    SAVE_FILTER = Declaration(
        text="Save these f&ilters…",
        menu=Menu.CLAIM,
        icon="filter",
        shortcut="Ctrl+Shift+F",
        tip="Keep what the queue shows now under a name",
    )
    READ_SOURCES = Declaration(
        text="&Source files…",
        menu=Menu.CLAIM,
        icon="file-text",
        shortcut="Ctrl+E",
        needs=Needs.CLAIM,
        tip="Show what the payers' files say of this claim, segment by segment",
        permission=Permission.WORK_CLAIMS,
    )
    SHARE_FILTER = Declaration(
        text="Sha&re the saved filter",
        menu=Menu.CLAIM,
        icon="users",
        tip="Show the chosen saved filter to everybody, or to yourself alone again",
        permission=Permission.ASSIGN_WORK,
    )
    BULK_CHANGE = Declaration(
        text="C&hange the chosen claims…",
        menu=Menu.CLAIM,
        icon="list-todo",
        shortcut="Ctrl+B",
        tip="Give them to somebody, lay them aside or set their status, with a preview",
        permission=Permission.WORK_CLAIMS,
        starts_group=True,
    )
    GIVE_CLAIMS = Declaration(
        text="&Give to…",
        menu=Menu.CLAIM,
        icon="user-plus",
        shortcut="Ctrl+Shift+G",
        tip="Give the chosen claims to somebody",
        permission=Permission.WORK_CLAIMS,
    )
    LAY_ASIDE = Declaration(
        text="La&y aside…",
        menu=Menu.CLAIM,
        icon="calendar-clock",
        shortcut="Ctrl+D",
        tip="Lay the chosen claims aside until a business day; they come back by themselves",
        permission=Permission.WORK_CLAIMS,
    )
    ASK_COLLEAGUE = Declaration(
        text="&Ask a colleague…",
        menu=Menu.CLAIM,
        icon="message-square-text",
        shortcut="Ctrl+Shift+A",
        tip="Ask a senior, coding, front desk, credentialing, the provider or the client; the answer comes back to you",
        needs=Needs.CLAIM,
        permission=Permission.WORK_CLAIMS,
    )
    UNDO = Declaration(
        text="&Undo",
        menu=Menu.CLAIM,
        icon="undo-2",
        shortcut="Ctrl+Z",
        toolbar="Undo",
        needs=Needs.UNDO,
        tip="Take back the last change that the banner names",
        starts_group=True,
    )

    START_CALL = Declaration(
        text="&Start call",
        menu=Menu.CALL,
        icon="phone",
        shortcut="F5",
        toolbar="Start call",
        tip="Start the timer and show what to read aloud",
        needs=Needs.CLAIM,
        permission=Permission.WORK_CLAIMS,
    )
    SAVE_CALL = Declaration(
        text="Sa&ve call and next",
        menu=Menu.CALL,
        icon="check",
        shortcut="Ctrl+Return",
        tip="Save the call with its outcome and next step, then open the next claim",
        needs=Needs.CLAIM,
        permission=Permission.WORK_CLAIMS,
    )
    SAME_CALL = Declaration(
        text="Save, same c&all",
        menu=Menu.CALL,
        icon="phone-call",
        shortcut="Ctrl+Shift+Return",
        tip="Save this claim and go on to the payer's next claim while the line is open",
        needs=Needs.CALL,
        permission=Permission.WORK_CLAIMS,
    )
    CALL_ROOM = Declaration(
        text="&Room for the call",
        menu=Menu.CALL,
        shortcut="F11",
        tip="Give the call the whole right side, or show the claim again",
        checkable=True,
    )
    READ_ALOUD = Declaration(
        text="Read al&oud…",
        menu=Menu.CALL,
        icon="message-square-text",
        shortcut="F8",
        tip="What to say, in large letters and spelled out",
        needs=Needs.CLAIM,
    )
    PHRASES = Declaration(
        text="P&hrases…",
        menu=Menu.CALL,
        icon="book-open",
        shortcut="F9",
        tip="What to say at each moment of a call, and what not",
    )
    DROP_CALL = Declaration(
        text="&Drop call",
        menu=Menu.CALL,
        icon="phone-off",
        tip="Stop the timer and forget what was not saved",
        needs=Needs.CALL,
    )
    CALL_SUMMARY = Declaration(
        text="Call su&mmary…",
        menu=Menu.CALL,
        icon="file-text",
        shortcut="Ctrl+Shift+S",
        tip="Preview, print or save the record of a call",
        needs=Needs.CLAIM,
        starts_group=True,
    )
    CLAIM_CALLS = Declaration(
        text="Calls of the cla&im…",
        menu=Menu.CALL,
        tip="Preview, print or save all calls about this claim",
        needs=Needs.CLAIM,
    )
    DAY_CALLS = Declaration(
        text="&Today's calls…",
        menu=Menu.CALL,
        tip="Preview, print or save all calls that you made today",
    )
    PAYER_LETTER = Declaration(
        text="Letter to pa&yer…",
        menu=Menu.CALL,
        icon="send",
        shortcut="Ctrl+Shift+J",
        tip="Appeal, reconsideration, records cover sheet and others, with the claim's facts",
        needs=Needs.CLAIM,
        permission=Permission.WORK_CLAIMS,
        starts_group=True,
    )
    EVIDENCE_PACK = Declaration(
        text="&Evidence pack…",
        menu=Menu.CALL,
        icon="folder-open",
        shortcut="Ctrl+Shift+E",
        tip="Everything that happened to the claim, with references and hashes, as one PDF",
        needs=Needs.CLAIM,
    )
    POLICY_NOTE = Declaration(
        text="Add payer &policy note…",
        menu=Menu.CALL,
        icon="book-open",
        shortcut="Ctrl+Shift+P",
        tip="Write down what this payer wants, with date and source",
        needs=Needs.PAYER,
        permission=Permission.EDIT_POLICY,
        starts_group=True,
    )

    RATES = Declaration(
        text="Fee schedules and contract &rates…",
        menu=Menu.MONEY,
        icon="scale",
        shortcut="Ctrl+Shift+R",
        tip="What payers should allow: import, look up, export",
    )
    CLAIM_UNDERPAYMENTS = Declaration(
        text="&Underpayments of this claim",
        menu=Menu.MONEY,
        icon="scale",
        shortcut="Ctrl+Shift+U",
        tip="Its lines on which the payer allowed too little, with what is done about them",
        needs=Needs.CLAIM,
    )

    POSTING_RULES = Declaration(
        text="&Posting rules and held claims…",
        menu=Menu.MONEY,
        icon="scale",
        shortcut="Ctrl+Shift+H",
        tip="What posts by itself, payer by payer, and the claims that wait for a look",
        permission=Permission.MANAGE_ACCOUNTS,
        starts_group=True,
    )
    PAYER_LIMITS = Declaration(
        text="Payer's &limits and holidays…",
        menu=Menu.CALL,
        icon="scale",
        tip="Deadlines of contract and manual with their days of effect, and days when nobody answers",
        needs=Needs.PAYER,
        permission=Permission.EDIT_PAYERS,
    )

    PRACTICE_CALL = Declaration(
        text="Practi&ce call…",
        menu=Menu.CALL,
        icon="phone-call",
        shortcut="Ctrl+Shift+K",
        tip="A made-up claim and a payer who answers by script, scored by what was asked and noted",
        permission=Permission.WORK_CLAIMS,
        starts_group=True,
    )
    QUIZ = Declaration(
        text="&Quiz…",
        menu=Menu.CALL,
        icon="circle-help",
        tip="Ten questions on codes, deadlines, who may be billed and how claims go out again",
        permission=Permission.WORK_CLAIMS,
    )

    PATIENT = Declaration(
        text="Patient and &guarantor…",
        menu=Menu.PATIENT,
        icon="user",
        shortcut="Ctrl+G",
        tip="Name, address and who pays",
        needs=Needs.PATIENT,
        permission=Permission.EDIT_PATIENTS,
    )
    TAKE_PAYMENT = Declaration(
        text="Take a pa&yment…",
        menu=Menu.PATIENT,
        icon="wallet",
        shortcut="Ctrl+Shift+Y",
        tip="Post what the patient of the claim in hand paid",
        needs=Needs.PATIENT,
        permission=Permission.TAKE_PAYMENTS,
        starts_group=True,
    )
    ACCOUNT = Declaration(
        text="&Account…",
        menu=Menu.PATIENT,
        icon="users",
        shortcut="Ctrl+Shift+B",
        tip="Visits, payments, credits and decisions of the guarantor of the claim in hand",
        needs=Needs.PATIENT,
    )
    PATIENT_CALL = Declaration(
        text="&Call the patient…",
        menu=Menu.PATIENT,
        icon="phone",
        shortcut="Ctrl+Shift+T",
        tip="Hours, caps and what the patient allows, and the log of a call or message",
        needs=Needs.PATIENT,
        permission=Permission.WORK_CLAIMS,
    )
    DISPUTE = Declaration(
        text="&Dispute…",
        menu=Menu.PATIENT,
        icon="flag",
        tip="The patient says the bill is wrong: hold the disputed lines",
        needs=Needs.PATIENT,
        permission=Permission.TAKE_PAYMENTS,
    )
    COLLECTIONS = Declaration(
        text="&Before collections…",
        menu=Menu.PATIENT,
        icon="scale",
        tip="What has to be sure before the account goes to a collection agency",
        needs=Needs.PATIENT,
        permission=Permission.MANAGE_ACCOUNTS,
    )
    PLAN = Declaration(
        text="Payment p&lan…",
        menu=Menu.PATIENT,
        icon="calendar-clock",
        shortcut="Ctrl+Shift+L",
        tip="Agree on installments for what the patient owes",
        needs=Needs.PATIENT,
        permission=Permission.MAKE_PLANS,
    )
    STATEMENT = Declaration(
        text="&Statement…",
        menu=Menu.PATIENT,
        icon="printer",
        shortcut="Ctrl+P",
        tip="Preview, print or save the patient's statement",
        needs=Needs.PATIENT,
        starts_group=True,
    )
    STATEMENT_HISTORY = Declaration(
        text="Statements s&ent…",
        menu=Menu.PATIENT,
        icon="history",
        tip="On which statements each visit stood, language and print size, mail that came back",
        needs=Needs.PATIENT,
    )
    LETTER = Declaration(
        text="&Write a letter…",
        menu=Menu.PATIENT,
        icon="pencil",
        shortcut="Ctrl+Shift+W",
        tip="A reminder, receipt, refund, answer to a dispute and others, from the practice's wording",
        needs=Needs.PATIENT,
        permission=Permission.MAKE_STATEMENTS,
    )

    SHOW_WORK = Declaration(
        text="&Work", menu=Menu.VIEW, icon="list-todo", shortcut="Ctrl+1", tip="Queue, claim and call", checkable=True
    )
    SHOW_MONEY = Declaration(
        text="&Money in",
        menu=Menu.VIEW,
        icon="banknote",
        shortcut="Ctrl+2",
        tip="Imports, payments that wait for you, underpayments and deposits",
        checkable=True,
    )
    SHOW_DEADLINES = Declaration(
        text="D&eadlines",
        menu=Menu.VIEW,
        icon="hourglass",
        shortcut="Ctrl+3",
        tip="Every clock that runs, and what is lost if nothing happens this week",
        checkable=True,
    )
    SHOW_DENIALS = Declaration(
        text="&Denials",
        menu=Menu.VIEW,
        icon="ban",
        shortcut="Ctrl+4",
        tip="Patterns behind the denials",
        checkable=True,
    )
    SHOW_BILLING = Declaration(
        text="P&atients",
        menu=Menu.VIEW,
        icon="wallet",
        shortcut="Ctrl+5",
        tip="What patients owe: statements, plans, disputes and credits",
        checkable=True,
    )
    SHOW_TEAM = Declaration(
        text="&Team",
        menu=Menu.VIEW,
        icon="users",
        shortcut="Ctrl+6",
        tip="Tasks, questions, hand-over and who works what",
        checkable=True,
    )
    SHOW_FIGURES = Declaration(
        text="&Figures",
        menu=Menu.VIEW,
        icon="chart-column",
        shortcut="Ctrl+7",
        checkable=True,
        tip="Aging and the figures of the revenue cycle, each with its definition",
        permission=Permission.SEE_FIGURES,
    )
    SHOW_PAYERS = Declaration(
        text="Pa&yers",
        menu=Menu.VIEW,
        icon="building-2",
        shortcut="Ctrl+8",
        tip="Cards, contacts, facts and notes of every payer, and how each keeps its word",
        checkable=True,
    )
    NEXT_PANE = Declaration(
        text="Next &pane", menu=Menu.VIEW, shortcut="F6", tip="Move to the next pane", starts_group=True
    )
    PREVIOUS_PANE = Declaration(
        text="Pre&vious pane", menu=Menu.VIEW, shortcut="Shift+F6", tip="Move to the pane before"
    )
    QUEUE_COLUMNS = Declaration(
        text="Queue &columns…",
        menu=Menu.VIEW,
        icon="columns-3",
        tip="Choose which columns the queue shows",
        starts_group=True,
    )
    THEME = Declaration(
        text="Light or dar&k",
        menu=Menu.VIEW,
        icon="sun-moon",
        shortcut="Ctrl+Shift+D",
        tip="Change between light and dark",
    )
    REFRESH = Declaration(
        text="&Reload", menu=Menu.VIEW, icon="refresh-cw", shortcut="Ctrl+R", tip="Read everything again"
    )

    EXPORT_LIBRARY = Declaration(
        text="Save the payer &library…",
        menu=Menu.TOOLS,
        icon="download",
        tip="What is known of payers, for another practice; nothing about patients",
        permission=Permission.EDIT_PAYERS,
    )
    IMPORT_LIBRARY = Declaration(
        text="Take &in a payer library…",
        menu=Menu.TOOLS,
        icon="file-up",
        tip="Compare a payer library with yours and take what you want of it",
        permission=Permission.EDIT_PAYERS,
    )
    HAND_OVER = Declaration(
        text="&Hand-over sheet…",
        menu=Menu.TOOLS,
        icon="file-text",
        tip="What this shift leaves open for the next one, on paper",
        permission=Permission.WORK_CLAIMS,
        starts_group=True,
    )
    SERVICE_TEXTS = Declaration(
        text="&Service descriptions…",
        menu=Menu.TOOLS,
        icon="message-square-text",
        tip="Plain words for procedure codes on patients' statements",
        permission=Permission.MAKE_STATEMENTS,
        starts_group=True,
    )
    LETTER_TEXTS = Declaration(
        text="&Wording of letters…",
        menu=Menu.TOOLS,
        icon="pencil",
        tip="What letters say, in each language, with the page beside it",
        permission=Permission.EDIT_PRACTICE,
    )
    CHECK = Declaration(
        text="&Check the books…",
        menu=Menu.TOOLS,
        icon="scale",
        tip="Prove that balances, projections and the audit trail agree",
        starts_group=True,
    )
    SETTINGS = Declaration(
        text="Se&ttings…", menu=Menu.TOOLS, icon="settings", shortcut="Ctrl+,", tip="Change settings"
    )

    PALETTE = Declaration(
        text="Search or run a &command…",
        menu=Menu.HELP,
        icon="search",
        shortcut="Ctrl+K",
        tip="Find a command, claim or patient by typing",
    )
    SHORTCUTS = Declaration(
        text="&Keyboard shortcuts", menu=Menu.HELP, icon="keyboard", shortcut="F1", tip="All shortcuts"
    )
    ABOUT = Declaration(
        text="&About ARCaller", menu=Menu.HELP, icon="info", tip="Version, licences and where the data is"
    )

    @property
    def plain_text(self) -> str:
        """The text without its mnemonic mark."""
        return self.value.text.replace("&", "")


class Commands(QObject):
    """The commands as live actions. A command that nobody has bound is not shown anywhere.

    `ran` carries each command after it was done.
    """

    ran = Signal(object)

    def __init__(self, icons: Icons, *, role: Role, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._made: dict[Command, QAction] = {}
        self._runners: dict[Command, Callable[[], None]] = {}
        self._have = Needs.NOTHING
        self._is_locked = False
        for command in Command:
            self._made[command] = self._make(command, icons)

    def _make(self, command: Command, icons: Icons) -> QAction:
        declared = command.value
        made = QAction(declared.text, self)
        made.setObjectName(command.name.lower())
        if declared.icon:
            icons.put(made, declared.icon)
        if declared.shortcut:
            made.setShortcut(QKeySequence(declared.shortcut))
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        shown = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{declared.tip} ({shown})" if shown else declared.tip)
        made.setStatusTip(declared.tip)
        made.setIconText(declared.toolbar or command.plain_text)
        made.setCheckable(declared.checkable)
        made.setVisible(False)
        made.setEnabled(False)
        made.triggered.connect(lambda: self.run(command))
        return made

    def attach(self, window: QWidget) -> None:
        """Makes the shortcuts work in a window."""
        window.addActions(list(self._made.values()))

    def bind(self, command: Command, run: Callable[[], None]) -> None:
        """Says what a command does; from now on it is shown."""
        self._runners[command] = run
        self._made[command].setVisible(True)
        self._refresh()

    def action(self, command: Command) -> QAction:
        return self._made[command]

    def is_allowed(self, command: Command) -> bool:
        """Whether the role of who is signed in covers it."""
        permission = command.value.permission
        return permission is None or may(self._role, permission)

    def has_right(self, permission: Permission) -> bool:
        """Whether the role of who is signed in has this right."""
        return may(self._role, permission)

    def set_present(self, *, present: Needs, absent: Needs = Needs.NOTHING) -> None:
        """Tells what is there now (a claim, a call, a right) and what is no longer."""
        have = (self._have | present) & ~absent
        if have != self._have:
            self._have = have
            self._refresh()

    def set_locked(self, locked: bool) -> None:
        """Nothing can be run while the window is covered."""
        self._is_locked = locked
        self._refresh()

    def run(self, command: Command) -> None:
        """Does it, if it can be done now."""
        if self._made[command].isEnabled():
            self._runners[command]()
            self.ran.emit(command)

    def shown(self) -> Iterator[Command]:
        """The commands that are bound, in order."""
        return (command for command in Command if command in self._runners)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        for menu in Menu:
            menu_widget = bar.addMenu(menu.value)
            menu_widget.setAccessibleName(menu.value.replace("&", ""))
            for command in Command:
                if command.value.menu is menu:
                    if command.value.starts_group:
                        menu_widget.addSeparator()
                    menu_widget.addAction(self._made[command])

    def fill_toolbar(self, bar: QToolBar) -> None:
        for command in Command:
            if command.value.toolbar:
                self.add_button(bar, command)

    def add_button(self, bar: QToolBar, command: Command, *, before: QAction | None = None) -> None:
        """At the end of the bar, or before another of its buttons."""
        if before is None:
            bar.addAction(self._made[command])
        else:
            bar.insertAction(before, self._made[command])
        button = bar.widgetForAction(self._made[command])
        if isinstance(button, QToolButton):
            button.setAccessibleName(command.plain_text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _refresh(self) -> None:
        for command, made in self._made.items():
            missing = command.value.needs & ~self._have
            can_run = command in self._runners and not missing and self.is_allowed(command)
            made.setEnabled(can_run and not self._is_locked)
