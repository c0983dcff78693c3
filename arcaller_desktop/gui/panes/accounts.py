"""Guarantor accounts: who owes what and why, with everything that can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitter,
    QTableView,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.plans import PlanState
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.panes.account_tables import (
    CreditColumn,
    Decision,
    DecisionColumn,
    PaymentColumn,
    VisitColumn,
    credit_cells,
    decision_cells,
    decisions_of,
    payment_cells,
    visit_cells,
)
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.services.accounts import (
    AccountDetail,
    AccountFilter,
    AccountList,
    CreditView,
    VisitView,
    account_detail,
    account_list,
)
from arcaller_desktop.storage.accounts import AccountRow
from arcaller_desktop.storage.patient_payments import StoredPayment

TYPING_MS = 250


class AccountColumn(Enum):
    ACCOUNT = ColumnHead(title="Account", width=11)
    GUARANTOR = ColumnHead(title="Guarantor", width=24)
    OWED = ColumnHead(title="Owed now", is_amount=True, width=11)
    OLDEST = ColumnHead(title="Oldest", tip="Since when the oldest part is the patient's", width=11)
    BLOCKED = ColumnHead(title="Not yet", tip="The patient's, but not to be asked for (yet)", is_amount=True, width=11)
    PENDING = ColumnHead(title="With insurer", is_amount=True, width=12)
    CREDIT = ColumnHead(title="Credit", tip="Visits in credit", is_amount=True, width=9)
    UNAPPLIED = ColumnHead(title="Unapplied", is_amount=True, width=10)
    PAID = ColumnHead(title="Last paid", width=11)
    STATEMENT = ColumnHead(title="Statement", width=11)
    FLAGS = ColumnHead(title="Plan and flags", width=0)


class AccountsPane(QFrame):
    """A tab of the patients' page. `bind` says what the buttons do with the account in hand."""

    acted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detail: AccountDetail | None = None
        self._wanted: GuarantorId | None = None
        self.setObjectName("accountsPane")
        self.setAccessibleName("Accounts")
        self.accounts: RowModel[AccountRow] = RowModel(AccountColumn, _account_cells, theme=desk.theme, parent=self)
        self.visits: RowModel[VisitView] = RowModel(VisitColumn, visit_cells, theme=desk.theme, parent=self)
        self.payments: RowModel[StoredPayment] = RowModel(PaymentColumn, payment_cells, theme=desk.theme, parent=self)
        self.credits: RowModel[CreditView] = RowModel(
            CreditColumn, lambda credit: credit_cells(credit, desk.clock.today()), theme=desk.theme, parent=self
        )
        self.decisions: RowModel[Decision] = RowModel(DecisionColumn, decision_cells, theme=desk.theme, parent=self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.reload)
        self._build()
        Reloader(
            self,
            desk.bus,
            interests=Changes.BALANCE
            | Changes.PLANS
            | Changes.PATIENT_MONEY
            | Changes.PATIENTS
            | Changes.STATEMENTS
            | Changes.DISPUTES
            | Changes.COLLECTIONS,
            reload=self.reload,
        )

    @property
    def detail(self) -> AccountDetail | None:
        """The account in hand."""
        return self._detail

    @property
    def visit(self) -> VisitView | None:
        """The visit in hand."""
        return self.visits.item(self.visit_table.currentIndex().row())

    @property
    def payment(self) -> StoredPayment | None:
        """The payment in hand."""
        return self.payments.item(self.payment_table.currentIndex().row())

    @property
    def decision(self) -> Decision | None:
        """The write-off or refund in hand."""
        return self.decisions.item(self.decision_table.currentIndex().row())

    def reload(self) -> None:
        """Reads the list again, and the account in hand."""
        self._typing.stop()
        text, chosen = self.search.text(), AccountFilter(self.choice.currentData())
        self._desk.jobs.query(
            lambda context: account_list(context, text, chosen), channel="accounts", done=self._show, owner=self
        )

    def show_account(self, guarantor_id: GuarantorId) -> None:
        """Turns to an account, whatever was searched for."""
        self._wanted = guarantor_id
        self.search.clear()
        self.choice.setCurrentIndex(0)
        self.reload()

    def bind(self, *, take_payment: Callable[[], None], apply_credit: Callable[[], None]) -> None:
        """Says what the two plain buttons do."""
        self.pay_button.clicked.connect(take_payment)
        self.apply_button.clicked.connect(apply_credit)

    def add_act(self, menu: str, text: str, run: Callable[[], None]) -> None:
        """One more entry of the menus Visit, Payment and Account."""
        button = {"visit": self.visit_button, "payment": self.payment_button, "account": self.account_button}[menu]
        button.menu().addAction(text, run)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._head())
        self.account_table = _table("accountsTable", "Accounts")
        prepare_table(self.account_table, self.accounts, self.accounts.heads)
        self.account_table.setSortingEnabled(True)
        self.account_table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.account_table.selectionModel().currentRowChanged.connect(self._follow)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.account_table)
        splitter.addWidget(self._below())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout.addWidget(splitter, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search = QLineEdit()
        self.search.setObjectName("accountsSearch")
        self.search.setAccessibleName("Find an account")
        self.search.setPlaceholderText("Guarantor, patient or account number")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(260)
        self.search.setMaximumWidth(340)
        self.search.textChanged.connect(lambda _: self._typing.start())
        label = QLabel("&Show")
        self.choice = ChoiceBox()
        self.choice.setObjectName("accountsFilter")
        self.choice.setAccessibleName("Which accounts are shown")
        for chosen in AccountFilter:
            self.choice.addItem(chosen.label, chosen.value)
        self.choice.currentIndexChanged.connect(lambda _: self.reload())
        label.setBuddy(self.choice)
        self.mode = QLabel()
        self.mode.setProperty("part", "muted")
        self.total = QLabel()
        for widget in (self.search, label, self.choice):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.total)
        row.addWidget(self.mode)
        return row

    def _below(self) -> QWidget:
        below = QFrame()
        below.setProperty("part", "pane")
        layout = QVBoxLayout(below)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(4)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        self.title = QLabel()
        self.title.setProperty("part", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        bar.addWidget(self.title)
        bar.addStretch(1)
        self.pay_button = self._button("accountPayButton", "Take a pa&yment…", "wallet")
        self.apply_button = self._button("accountApplyButton", "Apply &unapplied", "")
        self.visit_button = self._menu_button("accountVisitButton", "Visi&t")
        self.payment_button = self._menu_button("accountPaymentButton", "Pay&ment")
        self.account_button = self._menu_button("accountMoreButton", "Acco&unt")
        for button in (
            self.pay_button,
            self.apply_button,
            self.visit_button,
            self.payment_button,
            self.account_button,
        ):
            bar.addWidget(button)
        layout.addLayout(bar)
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.hold = QLabel()
        self.hold.setWordWrap(True)
        self.hold.setProperty("part", "warn")
        layout.addWidget(self.facts)
        layout.addWidget(self.hold)
        layout.addWidget(self._tabs(), 1)
        return below

    def _tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("accountTabs")
        self.tabs.setAccessibleName("The account's parts")
        self.tabs.setDocumentMode(True)
        self.visit_table = _table("accountVisits", "Visits of the account")
        self.payment_table = _table("accountPayments", "Payments of the account")
        self.credit_table = _table("accountCredits", "Credits of the account")
        self.decision_table = _table("accountDecisions", "Write-offs and refunds of the account")
        for table, model, words in (
            (self.visit_table, self.visits, "Visits"),
            (self.payment_table, self.payments, "Payments"),
            (self.credit_table, self.credits, "Credits"),
            (self.decision_table, self.decisions, "Write-offs and refunds"),
        ):
            prepare_table(table, model, model.heads)
            self.tabs.addTab(table, words)
        return self.tabs

    def _button(self, name: str, text: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text.replace("&", "").replace("…", ""))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if icon:
            self._desk.icons.put(button, icon)
        return button

    def _menu_button(self, name: str, text: str) -> QToolButton:
        button = self._button(name, text, "")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _show(self, found: AccountList) -> None:
        row = self.accounts.item(self.account_table.currentIndex().row())
        wanted = self._wanted or (row.guarantor_id if row else None)
        self._wanted = None
        self.accounts.set_items(found.rows)
        self.mode.setText(found.mode)
        owed = sum(one.owed_cents for one in found.rows)
        cut = " (the first 2,000)" if found.is_cut else ""
        self.total.setText(f"{formats.count(len(found.rows), 'account')}{cut}, {formats.dollars(owed)} owed · ")
        place = next((n for n, one in enumerate(self.accounts.items) if one.guarantor_id == wanted), 0)
        choose_row(self.account_table, place)
        self._follow()

    def _follow(self, *_: object) -> None:
        row = self.accounts.item(self.account_table.currentIndex().row())
        if row is None:
            self._show_detail(None)
            return
        guarantor_id = row.guarantor_id
        self._desk.jobs.query(
            lambda context: account_detail(context, guarantor_id),
            channel="account",
            done=self._show_detail,
            owner=self,
        )

    def _show_detail(self, detail: AccountDetail | None) -> None:
        self._detail = detail
        for button in (
            self.pay_button,
            self.apply_button,
            self.visit_button,
            self.payment_button,
            self.account_button,
        ):
            button.setEnabled(detail is not None)
        self.visits.set_items(detail.visits if detail else ())
        self.payments.set_items(detail.payments if detail else ())
        self.credits.set_items(detail.credits if detail else ())
        self.decisions.set_items(decisions_of(detail) if detail else ())
        for table in (self.visit_table, self.payment_table, self.credit_table, self.decision_table):
            choose_row(table, 0)
        self.title.setText(f"{detail.guarantor}, account {detail.account_number}" if detail else "No account")
        self.facts.setText(" · ".join(_facts(detail)) if detail else "Choose an account in the list.")
        self.hold.setText(f"No statement: {detail.hold}." if detail and detail.hold else "")
        self.hold.setVisible(bool(detail and detail.hold))
        self.apply_button.setEnabled(bool(detail and detail.unapplied_cents))
        if detail is not None:
            for place, (words, count) in enumerate(
                (
                    ("Visits", len(detail.visits)),
                    ("Payments", len(detail.payments)),
                    ("Credits", len(detail.credits)),
                    ("Write-offs and refunds", len(detail.write_offs) + len(detail.refunds)),
                )
            ):
                self.tabs.setTabText(place, f"{words} ({count})" if count else words)


def _table(name: str, label: str) -> QTableView:
    table = QTableView()
    table.setObjectName(name)
    table.setAccessibleName(label)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    return table


def _facts(detail: AccountDetail) -> list[str]:
    parts = [f"{formats.dollars(detail.owed_cents)} owed now"]
    for cents, words in (
        (detail.pending_cents, "with insurers"),
        (detail.on_plan_cents, "on the plan"),
        (detail.disputed_cents, "in dispute"),
        (detail.placed_cents, "in collections"),
        (detail.blocked_cents, "not to be asked for yet"),
        (detail.unapplied_cents, "unapplied"),
        (detail.bad_debt_cents, "written to bad debt"),
    ):
        if cents:
            parts.append(f"{formats.dollars(cents)} {words}")
    parts.append(", ".join(name for _, name in detail.patients))
    return parts


def _account_cells(row: AccountRow) -> Sequence[Cell]:
    flags = []
    if row.plan_state:
        flags.append(f"Plan: {PlanState(row.plan_state).label.lower()}")
    if row.assistance == "applied":
        flags.append("Assistance in review")
    if row.no_bill:
        flags.append(f"No bill: {row.no_bill}")
    if row.is_deceased:
        flags.append("Deceased")
    if row.disputed:
        flags.append("Disputed")
    if row.placed:
        flags.append("In collections")
    if row.statement_hold:
        flags.append(f"Hold: {row.statement_hold}")
    if row.patients > 1:
        flags.append(f"Family of {row.patients}")
    bad = row.plan_state in {"late", "defaulted"}
    return (
        Cell(text=row.account_number),
        Cell(text=row.guarantor),
        _money(row.owed_cents),
        Cell(text=formats.day(row.oldest_on), sort=row.oldest_on),
        _money(row.blocked_cents),
        _money(row.pending_cents),
        _money(row.credit_cents),
        _money(row.unapplied_cents),
        Cell(text=formats.day(row.last_payment_on), sort=row.last_payment_on),
        Cell(text=formats.day(row.last_statement_on), sort=row.last_statement_on),
        Cell(text=" · ".join(flags), tip=" · ".join(flags), tone=Tone.WARN if bad else Tone.PLAIN),
    )


def _money(cents: int) -> Cell:
    return Cell(text=formats.money(cents) if cents else "", sort=cents)
