"""999 and 997 sets and TA1 segments to `FileReceipt` values: what the receiver took in of a file we sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.file_receipts import FileReceipt, ReceiptFault
from arcaller_desktop.domain.submissions import Envelope
from arcaller_desktop.edi.elements import parse_date
from arcaller_desktop.edi.faults import Faults
from arcaller_desktop.edi.interchanges import Interchange, TransactionSet

_TAKEN = frozenset(("A", "E", "P"))
"""Accepted, accepted with errors noted, partly accepted: the sets that were refused say so themselves."""


def read_file_receipts(transaction: TransactionSet) -> tuple[tuple[FileReceipt, ...], tuple[Problem, ...]]:
    """What one 999 says: one receipt for each set it names, one for a group that is refused or answered whole."""
    reader = _ReceiptReader(transaction)
    reader.read()
    return tuple(reader.receipts), (*transaction.problems, *reader.faults.take())


def read_interchange_receipts(interchange: Interchange) -> tuple[tuple[FileReceipt, ...], tuple[Problem, ...]]:
    """What the TA1 segments of an interchange say of interchanges we sent."""
    faults = Faults()
    receipts = []
    for fields in interchange.receipts:
        values = [value.strip() for value in fields] + [""] * (6 - len(fields))
        if not values[1] or values[4] not in ("A", "E", "R"):
            faults.add("error", "RECEIPT_INCOMPLETE", 2, "A TA1 segment does not say which file it answers, or how.")
            continue
        try:
            received_on = parse_date(values[2])
        except ValueError:
            faults.bad_date(2, "TA102")
            received_on = None
        note = values[5].zfill(3) if values[5] else ""
        receipts.append(
            FileReceipt(
                kind="TA1",
                accepted=values[4] != "R",
                code=values[4],
                interchange_control=values[1],
                faults=(ReceiptFault(codes="interchange", code=note),) if note not in ("", "000") else (),
                received_on=received_on,
                envelope=Envelope(interchange_control=interchange.control),
                segment=2,
            )
        )
    return tuple(receipts), faults.take()


@dataclass(kw_only=True, slots=True)
class _SetDraft:
    """An AK2 loop while it is read."""

    code: str
    control: str
    segment: int
    verdict: str = ""
    faults: list[ReceiptFault] = field(default_factory=list)


class _ReceiptReader:
    """Walks AK1, AK2 loops and AK9. The 997 has AK3 to AK5 where the 999 has IK3 to IK5."""

    def __init__(self, transaction: TransactionSet) -> None:
        self.transaction = transaction
        self.component = transaction.delimiters.component
        self.faults = Faults()
        self.group = FileReceipt(
            kind="999", accepted=False, code="", received_on=transaction.envelope.sent_on, envelope=transaction.envelope
        )
        self.set: _SetDraft | None = None
        self.place = ""
        self.receipts: list[FileReceipt] = []
        self.has_group_verdict = False

    def read(self) -> None:
        element = self.transaction.delimiters.element
        for segment, text in enumerate(self.transaction.segments(), self.transaction.segment):
            fields = [value.strip() for value in text.split(element)] + [""] * 6
            self._take(fields, segment)
        self._close_set()
        if not self.group.group_control:
            where = self.transaction.segment
            self.faults.add("error", "RECEIPT_INCOMPLETE", where, "The receipt does not say which group it answers.")
            self.receipts.clear()
        elif not self.has_group_verdict:
            where = self.transaction.segment
            self.faults.add("error", "RECEIPT_INCOMPLETE", where, "The receipt ends without a verdict on the group.")

    def _take(self, fields: list[str], segment: int) -> None:
        name = fields[0]
        if name == "AK1":
            self.group = replace(self.group, group_kind=fields[1], group_control=fields[2], segment=segment)
        elif name == "AK2":
            self._close_set()
            self.set = _SetDraft(code=fields[1], control=fields[2], segment=segment)
        elif name in ("IK3", "AK3") and self.set is not None:
            self.place = ", ".join(filter(None, (fields[1], f"segment {fields[2]}" if fields[2] else "")))
            if fields[4]:
                self._fault("segment", fields[4])
        elif name == "CTX" and self.set is not None and self.set.faults:
            what, _, value = fields[1].partition(self.component)
            if what.strip().upper() == "CLM01" and value:
                self.set.faults[-1] = replace(self.set.faults[-1], claim_number=value)
        elif name in ("IK4", "AK4") and self.set is not None:
            element = fields[1].partition(self.component)[0]
            whole, self.place = self.place, f"{self.place}, element {element}" if element else self.place
            self._fault("element", fields[3])
            self.place = whole
        elif name in ("IK5", "AK5") and self.set is not None:
            self.place = ""
            self.set.verdict = fields[1]
            self._codes("set", fields[2:7])
        elif name == "AK9":
            self._close_set()
            self._close_group(fields, segment)

    def _fault(self, codes: str, code: str) -> None:
        assert self.set is not None
        if code:
            self.set.faults.append(ReceiptFault(codes=codes, code=code, segment=self.place))

    def _codes(self, codes: str, values: Sequence[str]) -> None:
        for code in values:
            self._fault(codes, code)

    def _close_set(self) -> None:
        draft, self.set, self.place = self.set, None, ""
        if draft is None:
            return
        if not draft.verdict:
            self.faults.add("error", "RECEIPT_INCOMPLETE", draft.segment, "The receipt gives no verdict on a set.")
            return
        self.receipts.append(
            replace(
                self.group,
                accepted=draft.verdict in _TAKEN,
                code=draft.verdict,
                set_code=draft.code,
                set_control=draft.control,
                faults=tuple(draft.faults),
                segment=draft.segment,
            )
        )

    def _close_group(self, fields: list[str], segment: int) -> None:
        """A refused group refuses the sets it does not name; an accepted one without named sets took all of them."""
        verdict, promised = fields[1], fields[2]
        self.has_group_verdict = bool(verdict)
        faults = tuple(ReceiptFault(codes="group", code=code) for code in fields[5:10] if code)
        named = sum(not receipt.accepted for receipt in self.receipts)
        refused = bool(verdict) and verdict not in _TAKEN
        all_named = 0 < named == (int(promised) if promised.isascii() and promised.isdigit() else named)
        if (refused and (faults or not all_named)) or (verdict in ("A", "E") and not self.receipts):
            self.receipts.append(
                replace(self.group, accepted=not refused, code=verdict, faults=faults, segment=segment)
            )
