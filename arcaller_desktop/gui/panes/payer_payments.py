"""Every payment of a payer: what it was, which claims it explains, what it moved outside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PayerId, PaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.roles import Permission
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_payer_payments_pane import Ui_PayerPaymentsPane
from arcaller_desktop.gui.models.paged_model import PagedModel
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.payer_payments import (
    PAYMENT_STATES,
    OutsideView,
    PaidClaimView,
    PaymentDetail,
    PaymentOrder,
    PaymentQuery,
    PaymentView,
    paying_payers,
    payment_detail,
    payment_order,
    payment_rows,
)

TYPING_MS = 120
METHODS = {"ACH": "EFT", "CHK": "Check", "FWT": "Wire", "NON": "No money", "BOP": "Bank's choice"}
STATES = {
    "posted": ("Posted", Tone.PLAIN),
    "held": ("Held", Tone.WARN),
    "suppressed": ("Set aside", Tone.MUTED),
    "undone": ("Undone", Tone.MUTED),
}


class PaymentColumn(Enum):
    PAID_ON = ColumnHead(title="Paid", width=10)
    PAYER = ColumnHead(title="Payer", width=26)
    METHOD = ColumnHead(title="How", width=9)
    TRACE = ColumnHead(title="Check or EFT", width=20)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=13)
    STATE = ColumnHead(title="State", width=9)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=7)
    REST = ColumnHead(
        title="Not posted", tip="What neither claims nor anything outside them explain", is_amount=True, width=13
    )
    IMPORT = ColumnHead(title="Import", is_amount=True, width=7)
    FILE = ColumnHead(title="File", width=22)
    REMARK = ColumnHead(title="Remarks", width=0)


_SORTS = {
    PaymentColumn.PAID_ON: "paid",
    PaymentColumn.PAYER: "payer",
    PaymentColumn.TRACE: "trace",
    PaymentColumn.AMOUNT: "amount",
    PaymentColumn.STATE: "state",
}
_FALLING = ("paid", "amount")


class PaidClaimColumn(Enum):
    NUMBER = ColumnHead(title="Claim", width=12)
    PATIENT = ColumnHead(title="Patient", width=20)
    STATUS = ColumnHead(title="Decision", width=24)
    CHARGE = ColumnHead(title="Charge", is_amount=True, width=11)
    PAID = ColumnHead(title="Paid", is_amount=True, width=11)
    PATIENT_SHARE = ColumnHead(title="Patient owes", is_amount=True, width=11)
    REMARK = ColumnHead(title="", width=0)


class OutsideColumn(Enum):
    CODE = ColumnHead(title="Code", width=6)
    MEANING = ColumnHead(title="What it means", width=32)
    AMOUNT = ColumnHead(title="Amount", tip="Positive lowers the payment", is_amount=True, width=11)
    EFFECT = ColumnHead(title="It", width=20)
    REFERENCE = ColumnHead(title="Reference", width=16)
    CLAIM = ColumnHead(title="Claim", width=0)


@dataclass(frozen=True, kw_only=True)
class PaymentWays:
    """Where the pane's buttons lead."""

    read: Callable[[PaymentId], None]
    open_claim: Callable[[ClaimId], None]
    detach: Callable[[PaidClaimView], None]


class PayerPaymentsPane(QFrame):
    """The third tab of "Money in"."""

    def __init__(self, desk: Desk, ways: PaymentWays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ways = ways
        self._is_filling = False
        self.setObjectName("payerPaymentsPane")
        self.ui = Ui_PayerPaymentsPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.payments: PagedModel[PaymentView] = PagedModel(
            PaymentColumn, _payment_cells, payment_rows, jobs=desk.jobs, theme=desk.theme, name="payments", parent=self
        )
        self.claims: RowModel[PaidClaimView] = RowModel(PaidClaimColumn, _claim_cells, theme=desk.theme, parent=self)
        self.outside: RowModel[OutsideView] = RowModel(OutsideColumn, _outside_cells, theme=desk.theme, parent=self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._arrange()
        self._connect()
        Reloader(self, desk.bus, interests=Changes.IMPORTS | Changes.PAYERS, reload=self.reload)

    def _arrange(self) -> None:
        ui = self.ui
        for table, model in (
            (ui.paymentTable, self.payments),
            (ui.paidClaims, self.claims),
            (ui.outsideClaims, self.outside),
        ):
            prepare_table(table, model, model.heads)
            table.setMinimumHeight(60)
        for key, label in PAYMENT_STATES.items():
            ui.paymentState.addItem(label, key)
        ui.paymentPayer.addItem("Any payer", None)
        ui.paidClaims.setSortingEnabled(True)
        ui.paidClaims.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        header = ui.paymentTable.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        ui.paymentsSplit.setSizes([380, 230])
        ui.paymentParts.setSizes([640, 460])
        self._desk.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        pixmap = self._desk.icons.pixmap("banknote", colours.muted, 16, self.devicePixelRatioF())
        self.ui.paymentsIcon.setPixmap(pixmap)

    def _connect(self) -> None:
        ui = self.ui
        self._typing.timeout.connect(self._ask)
        ui.paymentSearch.textChanged.connect(self._typing.start)
        ui.paymentSearch.returnPressed.connect(self._ask)
        ui.paymentState.currentIndexChanged.connect(self._ask)
        ui.paymentPayer.currentIndexChanged.connect(self._ask)
        ui.paymentTable.horizontalHeader().sortIndicatorChanged.connect(self._ask)
        ui.paymentTable.selectionModel().currentRowChanged.connect(self._load_detail)
        self.payments.arrived.connect(lambda _: self._show_head())
        ui.paidClaims.selectionModel().currentRowChanged.connect(self._show_buttons)
        ui.outsideClaims.selectionModel().currentRowChanged.connect(self._show_buttons)
        ui.paymentReadButton.clicked.connect(self.read)
        ui.paymentClaimButton.clicked.connect(self.take_claim)
        ui.paymentDetachButton.clicked.connect(self.detach)
        ui.paymentTable.doubleClicked.connect(lambda _: self.read())
        for table in (ui.paidClaims, ui.outsideClaims):
            table.doubleClicked.connect(lambda _: self.take_claim())
            table.installEventFilter(self)
        ui.paymentTable.installEventFilter(self)

    # ------------------------------------------------------------------------------------------------------- reading

    @property
    def query(self) -> PaymentQuery:
        """What the boxes and the head say now."""
        ui, header = self.ui, self.ui.paymentTable.horizontalHeader()
        columns = tuple(PaymentColumn)
        section = header.sortIndicatorSection()
        sort = _SORTS.get(columns[section], "paid") if 0 <= section < len(columns) else "paid"
        falls = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return PaymentQuery(
            text=ui.paymentSearch.text().strip(),
            state=ui.paymentState.currentData() or "",
            payer_id=ui.paymentPayer.currentData(),
            sort=sort,
            reverse=falls != (sort in _FALLING),
        )

    @property
    def chosen(self) -> PaymentView | None:
        """The payment in hand."""
        return self.payments.item(self.ui.paymentTable.currentIndex().row())

    def reload(self) -> None:
        """Reads the boxes and the list again."""
        self._desk.jobs.query(paying_payers, channel="payments.payers", done=self._fill_payers, owner=self)
        self._ask()

    def _fill_payers(self, payers: Sequence[tuple[PayerId, str]]) -> None:
        box = self.ui.paymentPayer
        standing = box.currentData()
        self._is_filling = True
        box.clear()
        box.addItem("Any payer", None)
        for payer_id, name in payers:
            box.addItem(name, payer_id)
        box.setCurrentIndex(max(box.findData(standing), 0))
        self._is_filling = False

    def _ask(self, *_: object) -> None:
        if self._is_filling:
            return
        self._typing.stop()
        query = self.query
        self._desk.jobs.query(
            lambda context: payment_order(context, query), channel="payments", done=self._show, owner=self
        )

    def _show(self, order: PaymentOrder) -> None:
        ui = self.ui
        before = self.payments.id_at(ui.paymentTable.currentIndex().row())
        self.payments.set_ids(order.ids)
        query = self.query
        is_filtered = bool(query.text or query.state or query.payer_id)
        ui.paymentsStack.setCurrentWidget(ui.paymentsPage if order.ids or is_filtered else ui.paymentsEmptyPage)
        found = " found" if is_filtered else ""
        count = formats.count(len(order.ids), "payment")
        ui.paymentsSummary.setText(f"{count}{found} · {formats.dollars(order.amount_cents)}")
        row = self.payments.row_of(before) if before is not None else None
        choose_row(ui.paymentTable, row if row is not None else 0)
        self._load_detail()

    def _load_detail(self, *_: object) -> None:
        self._show_head()
        payment_id = self.payments.id_at(self.ui.paymentTable.currentIndex().row())
        if payment_id is None:
            self._show_detail(PaymentDetail(claims=(), outside=(), more_claims=0))
            return
        self._desk.jobs.query(
            lambda context: payment_detail(context, PaymentId(payment_id)),
            channel="payments.detail",
            done=self._show_detail,
            owner=self,
        )

    def _show_head(self) -> None:
        payment, ui = self.chosen, self.ui
        ui.paymentReadButton.setEnabled(payment is not None)
        ui.paymentNotice.setVisible(payment is not None and payment.state == "held")
        if payment is None:
            ui.paymentTitle.setText("")
            ui.paymentSummary.setText("")
            return
        trace = f" {payment.trace}" if payment.trace else ""
        ui.paymentTitle.setText(f"{METHODS.get(payment.method, payment.method or 'Payment')}{trace}")
        ui.paymentSummary.setText(
            " · ".join(
                part
                for part in (payment.payer, formats.dollars(payment.amount_cents), formats.day(payment.paid_on))
                if part
            )
        )
        ui.paymentNotice.setText(f"Held, nothing of it is posted: {payment.held_because}")

    def _show_detail(self, detail: PaymentDetail) -> None:
        ui = self.ui
        self.claims.set_items(detail.claims)
        self.outside.set_items(detail.outside)
        ui.outsideClaims.setVisible(bool(detail.outside))
        if detail.more_claims:
            ui.paymentSummary.setText(
                f"{ui.paymentSummary.text()} · the first {len(detail.claims):,} claims; the reader shows the others"
            )
        choose_row(ui.paidClaims, 0)
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        self.ui.paymentClaimButton.setEnabled(self.chosen_claim is not None)
        payment, paid = self.chosen, self.claims.item(self.ui.paidClaims.currentIndex().row())
        can_detach = payment is not None and payment.state == "posted" and paid is not None
        can_detach = can_detach and paid is not None and not paid.is_reversed and not paid.is_provisional
        self.ui.paymentDetachButton.setEnabled(can_detach and self._desk.commands.has_right(Permission.MANAGE_ACCOUNTS))

    # ------------------------------------------------------------------------------------------------------- acting

    @property
    def chosen_claim(self) -> ClaimId | None:
        """The claim of the row in hand, in whichever of the two lists has the keyboard."""
        if self.ui.outsideClaims.hasFocus():
            moved = self.outside.item(self.ui.outsideClaims.currentIndex().row())
            return moved.claim_id if moved is not None else None
        paid = self.claims.item(self.ui.paidClaims.currentIndex().row())
        return paid.claim_id if paid is not None else None

    def read(self) -> None:
        """Opens the payment in its file."""
        if self.chosen is not None:
            self._ways.read(self.chosen.payment_id)

    def detach(self) -> None:
        """Takes the chosen answer off a claim that it does not belong to."""
        paid = self.claims.item(self.ui.paidClaims.currentIndex().row())
        if paid is not None:
            self._ways.detach(paid)

    def take_claim(self) -> None:
        """Takes the chosen claim in hand."""
        claim_id = self.chosen_claim
        if claim_id is not None:
            self._ways.open_claim(claim_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._show_buttons()
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if watched is self.ui.paymentTable:
                self.read()
            else:
                self.take_claim()
            return True
        return False


def _money(cents: Money, tone: Tone = Tone.PLAIN) -> Cell:
    return Cell(text=formats.money(cents), sort=cents, tone=tone)


def _payment_cells(payment: PaymentView) -> Sequence[Cell]:
    word, tone = STATES[payment.state]
    remark = payment.held_because if payment.state == "held" else ""
    if not remark and payment.provisional and payment.state == "posted":
        remark = f"{formats.count(payment.provisional, 'claim')} that nobody sent from here"
    rest = payment.rest_cents if payment.state != "undone" else 0
    return (
        Cell(text=formats.day(payment.paid_on), sort=payment.paid_on),
        Cell(text=payment.payer),
        Cell(text=METHODS.get(payment.method, payment.method)),
        Cell(text=payment.trace),
        _money(payment.amount_cents),
        Cell(text=word, tone=tone),
        Cell(text=f"{payment.claims:,}" if payment.claims else ""),
        _money(rest, Tone.WARN) if rest else Cell(),
        Cell(text=str(payment.batch_id)),
        Cell(text=payment.file_name, tip=payment.file_name),
        Cell(text=remark, tip=remark, tone=tone),
    )


def _claim_cells(claim: PaidClaimView) -> Sequence[Cell]:
    remarks = []
    if claim.is_provisional:
        remarks.append("Provisional: nobody sent it from here")
    if claim.is_reversed:
        remarks.append("Taken back")
    if claim.claim_number != claim.our_number:
        remarks.append(f"Ours is {claim.our_number}")
    return (
        Cell(text=claim.claim_number),
        Cell(text=claim.patient),
        Cell(text=claim.status, tip=claim.status),
        _money(claim.charge_cents),
        _money(claim.paid_cents),
        _money(claim.patient_cents) if claim.patient_cents else Cell(),
        Cell(text=". ".join(remarks), tone=Tone.MUTED),
    )


def _outside_cells(moved: OutsideView) -> Sequence[Cell]:
    return (
        Cell(text=moved.code),
        Cell(text=moved.meaning, tip=moved.meaning),
        _money(moved.amount_cents),
        Cell(text=moved.effect),
        Cell(text=moved.reference, tip=moved.reference),
        Cell(text=moved.our_number),
    )
