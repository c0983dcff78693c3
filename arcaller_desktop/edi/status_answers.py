"""277 sets (X212) to `StatusAnswer` values: what a payer says of claims somebody asked about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar, TypeAlias

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.acknowledgements import ClaimStatus
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.status_answers import StatusAnswer
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.edi.elements import parse_cents, parse_date, parse_period, person
from arcaller_desktop.edi.faults import Faults
from arcaller_desktop.edi.interchanges import TransactionSet

_LEVELS = {"20": "source", "21": "receiver", "19": "provider", "22": "patient", "23": "patient"}
_REFERENCES = {"EJ": "claim_number", "1K": "payer_claim_number", "D9": "clearinghouse_trace"}


def read_status_answers(transaction: TransactionSet) -> tuple[tuple[StatusAnswer, ...], tuple[Problem, ...]]:
    """The answers of one 277 set, claim by claim, and what is wrong with it.

    A question refused as a whole (a status above the claims) is a problem, since it names no claim.
    """
    reader = _StatusReader(transaction)
    reader.read()
    return tuple(reader.answers), (*transaction.problems, *reader.faults.take())


_Handler: TypeAlias = "Callable[[_StatusReader, list[str]], None]"


class _StatusReader:
    """Walks the HL loops; each TRN below a subscriber or dependent opens one claim."""

    def __init__(self, transaction: TransactionSet) -> None:
        self.transaction = transaction
        self.component = transaction.delimiters.component
        self.faults = Faults()
        self.segment = transaction.segment - 1
        self.level = ""
        self.source = Organisation()
        self.person: dict[str, Any] = {}
        self.draft: dict[str, Any] | None = None
        self.at_line = False
        self.answers: list[StatusAnswer] = []

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
        if fields[3].strip() != "23":
            self.person = {}

    def _nm1(self, fields: list[str]) -> None:
        number = fields[9].strip() if len(fields) > 9 else ""
        if self.level == "source":
            self.source = Organisation(name=person(fields).last, identifier=number)
        elif self.level == "patient" and fields[1] in ("IL", "QC"):
            # A dependent's answer keeps the subscriber's member id.
            self.person = {"patient": person(fields), "member_id": number or self.person.get("member_id", "")}

    def _trn(self, fields: list[str]) -> None:
        self._close()
        if self.level == "patient":
            self.draft = {"trace": fields[2].strip(), "statuses": [], "segment": self.segment, **self.person}

    def _stc(self, fields: list[str]) -> None:
        fields += [""] * (13 - len(fields))
        statuses = [self._status(fields[at]) for at in (1, 10, 11) if fields[at]]
        if self.draft is None:
            codes = ", ".join(f"{status.category}/{status.code}" for status in statuses)
            self.faults.add(
                "warning", "QUESTION_NOT_ANSWERED", self.segment,
                f"The {self.level or 'sender'} level answers the whole question: {codes}.",
                "No claim's status came of it. Correct the cause and ask again, or call.",
            )  # fmt: skip
            return
        self.draft["statuses"].extend(statuses)
        if self.at_line:
            return
        for at, name in ((2, "effective_on"), (6, "decided_on")):
            if name not in self.draft and (on := self._day(fields[at], f"STC{at:02d}")) is not None:
                self.draft[name] = on
        for at, name in ((4, "charge_cents"), (5, "paid_cents")):
            if name not in self.draft and fields[at]:
                self.draft[name] = self._cents(fields[at], f"STC{at:02d}")
        if fields[9] and "cheque_number" not in self.draft:
            self.draft["cheque_number"] = fields[9].strip()
        if fields[12]:
            self.draft["message"] = " ".join((self.draft.get("message", ""), fields[12].strip())).strip()

    def _status(self, composite: str) -> ClaimStatus:
        parts = (*composite.split(self.component), "", "")
        return ClaimStatus(category=parts[0].strip(), code=parts[1].strip(), entity=parts[2].strip())

    def _day(self, text: str, element: str) -> date | None:
        try:
            return parse_date(text)
        except ValueError:
            self.faults.bad_date(self.segment, element)
            return None

    def _cents(self, text: str, element: str) -> Money | None:
        try:
            return parse_cents(text)
        except ValueError:
            # Information only: nothing is posted from a 277, so this is no reason to refuse the answer.
            self.faults.add("warning", "BAD_AMOUNT", self.segment, f"{element} is not an amount of money.")
            return None

    def _ref(self, fields: list[str]) -> None:
        if self.draft is not None and not self.at_line and fields[1] in _REFERENCES:
            name = _REFERENCES[fields[1]]
            self.draft[name] = fields[2].strip()
            if name == "claim_number":
                self.faults.claim_number = self.draft[name]

    def _dtp(self, fields: list[str]) -> None:
        if self.draft is not None and fields[1] in ("472", "232") and "service_from" not in self.draft:
            try:
                self.draft["service_from"], self.draft["service_to"] = parse_period(fields[3])
            except ValueError:
                self.faults.bad_date(self.segment, "DTP03")

    def _svc(self, _fields: list[str]) -> None:
        self.at_line = True

    def _close(self) -> None:
        draft, self.draft, self.at_line = self.draft, None, False
        if draft is None:
            return
        if not draft["statuses"]:
            self.faults.add("error", "ANSWER_INCOMPLETE", draft["segment"], "An answer gives no status of its claim.")
        else:
            draft["statuses"] = tuple(draft["statuses"])
            self.answers.append(StatusAnswer(**draft, source=self.source, envelope=self.transaction.envelope))
        self.faults.claim_number = ""

    _HANDLERS: ClassVar[dict[str, _Handler]] = {
        "HL": _hl, "NM1": _nm1, "TRN": _trn, "STC": _stc, "REF": _ref, "DTP": _dtp, "SVC": _svc,
    }  # fmt: skip
