"""277CA transaction sets to `ClaimAcknowledgement` values: which claims were taken in, and which never got there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeAlias

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement, ClaimStatus
from arcaller_desktop.domain.file_receipts import FileReceipt
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.edi.elements import parse_cents, parse_date, parse_period, person
from arcaller_desktop.edi.faults import Faults
from arcaller_desktop.edi.interchanges import TransactionSet

_REJECTIONS = frozenset(("A3", "A4", "A6", "A7", "A8", "E0", "E1", "E2", "E3", "E4"))
_LEVELS = {"20": "source", "21": "receiver", "19": "provider", "PT": "patient"}


def read_acknowledgements(
    transaction: TransactionSet,
) -> tuple[tuple[ClaimAcknowledgement, ...], tuple[FileReceipt, ...], tuple[Problem, ...]]:
    """The answers of one 277CA set, claim by claim; the batches refused above their claims; what is wrong with it."""
    reader = _AcknowledgementReader(transaction)
    reader.read()
    return tuple(reader.answers), tuple(reader.refused), (*transaction.problems, *reader.faults.take())


_Handler: TypeAlias = "Callable[[_AcknowledgementReader, list[str]], None]"


class _AcknowledgementReader:
    """Walks the HL loops: source, receiver, provider, patient."""

    def __init__(self, transaction: TransactionSet) -> None:
        self.transaction = transaction
        self.component = transaction.delimiters.component
        self.faults = Faults()
        self.segment = transaction.segment - 1
        self.level = ""
        self.source = Organisation()
        self.batch_reference = ""
        self.draft: dict[str, Any] | None = None
        self.at_line = False
        self.answers: list[ClaimAcknowledgement] = []
        self.refused: list[FileReceipt] = []

    def read(self) -> None:
        element = self.transaction.delimiters.element
        for text in self.transaction.segments():
            self.segment += 1
            fields = text.split(element)
            handler = self._HANDLERS.get(fields[0])
            if handler is not None:
                try:
                    handler(self, fields)
                except IndexError:
                    self.faults.add("error", "SEGMENT_TOO_SHORT", self.segment, f"{fields[0]} lacks required values.")
        self._close()

    def _hl(self, fields: list[str]) -> None:
        self._close()
        self.level = _LEVELS.get(fields[3].strip(), "")
        self.at_line = False
        if self.level == "patient":
            self.draft = {"statuses": [], "actions": [], "segment": self.segment}

    def _nm1(self, fields: list[str]) -> None:
        if self.level == "source":
            identifier = fields[9].strip() if len(fields) > 9 else ""
            self.source = Organisation(name=person(fields).last, identifier=identifier)
        elif self.draft is not None and fields[1] == "QC":
            self.draft["patient"] = person(fields)
            self.draft["member_id"] = fields[9].strip() if len(fields) > 9 else ""

    def _trn(self, fields: list[str]) -> None:
        if self.level == "receiver":
            self.batch_reference = fields[2].strip()
        elif self.draft is not None and "claim_number" not in self.draft:
            self.draft["claim_number"] = self.faults.claim_number = fields[2].strip()

    def _stc(self, fields: list[str]) -> None:
        fields += [""] * (13 - len(fields))
        statuses = [self._status(fields[at]) for at in (1, 10, 11) if fields[at]]
        action = fields[3].strip()
        if self.draft is None:
            if action == "U" or any(status.category in _REJECTIONS for status in statuses):
                self._refuse_batch(statuses, fields[2])
            return
        self.draft["statuses"].extend(statuses)
        self.draft["actions"].append(action)
        if self.at_line:
            return
        if "effective_on" not in self.draft:
            try:
                self.draft["effective_on"] = parse_date(fields[2])
            except ValueError:
                self.faults.bad_date(self.segment, "STC02")
        if fields[4] and "charge_cents" not in self.draft:
            self.draft["charge_cents"] = self._cents(fields[4])
        if fields[12]:
            self.draft["message"] = " ".join((self.draft.get("message", ""), fields[12].strip())).strip()

    def _refuse_batch(self, statuses: list[ClaimStatus], on: str) -> None:
        codes = ", ".join(f"{status.category}/{status.code}" for status in statuses)
        self.faults.add(
            "warning", "BATCH_REJECTED", self.segment,
            f"The {self.level or 'sender'} level of the batch {self.batch_reference} was rejected: {codes}.",
            "None of its claims was received. Correct the cause and send the batch again.",
        )  # fmt: skip
        # A refused provider level is one provider's part of a batch: which claims are its own is not said here.
        if self.level != "receiver" or not self.batch_reference:
            return
        try:
            received_on = parse_date(on)
        except ValueError:
            self.faults.bad_date(self.segment, "STC02")
            received_on = None
        self.refused.append(
            FileReceipt(
                kind="277CA",
                accepted=False,
                code=" ".join(":".join(filter(None, (s.category, s.code, s.entity))) for s in statuses),
                batch_reference=self.batch_reference,
                received_on=received_on or self.transaction.envelope.sent_on,
                envelope=self.transaction.envelope,
                segment=self.segment,
            )
        )

    def _status(self, composite: str) -> ClaimStatus:
        parts = (*composite.split(self.component), "", "")
        return ClaimStatus(category=parts[0].strip(), code=parts[1].strip(), entity=parts[2].strip())

    def _cents(self, text: str) -> Money | None:
        try:
            return parse_cents(text)
        except ValueError:
            self.faults.bad_amount(self.segment, "STC04")
            return None

    def _ref(self, fields: list[str]) -> None:
        if self.draft is not None and not self.at_line:
            name = {"1K": "payer_claim_number", "D9": "clearinghouse_trace"}.get(fields[1])
            if name:
                self.draft[name] = fields[2].strip()

    def _dtp(self, fields: list[str]) -> None:
        if self.draft is not None and fields[1] == "472" and "service_from" not in self.draft:
            try:
                self.draft["service_from"] = parse_period(fields[3])[0]
            except ValueError:
                self.faults.bad_date(self.segment, "DTP03")

    def _svc(self, _fields: list[str]) -> None:
        self.at_line = True

    def _close(self) -> None:
        draft, self.draft = self.draft, None
        if draft is None:
            return
        actions, statuses = draft.pop("actions"), draft["statuses"]
        if "claim_number" not in draft or not statuses:
            self.faults.add("error", "ANSWER_INCOMPLETE", draft["segment"], "An answer names no claim or no status.")
        else:
            rejected = "U" in actions or any(status.category in _REJECTIONS for status in statuses)
            draft["statuses"] = tuple(statuses)
            self.answers.append(
                ClaimAcknowledgement(
                    **draft,
                    accepted="WQ" in actions and not rejected,
                    source=self.source,
                    batch_reference=self.batch_reference,
                    envelope=self.transaction.envelope,
                )
            )
        self.faults.claim_number = ""

    _HANDLERS: ClassVar[dict[str, _Handler]] = {
        "HL": _hl, "NM1": _nm1, "TRN": _trn, "STC": _stc, "REF": _ref, "DTP": _dtp, "SVC": _svc,
    }  # fmt: skip
