"""835 transaction sets to `RemittancePayment` values.

Nothing of money is dropped: every CAS triplet, every PLB pair, however many. Balances are in `balances`, the structure
check in `structure`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, ClassVar, TypeAlias

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.remittances import (
    Adjustment,
    ProviderAdjustment,
    Reference,
    RemittanceClaim,
    RemittanceLine,
    RemittancePayment,
    ReportedAmount,
)
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.edi.elements import parse_cents, parse_date, parse_procedure, person, with_place
from arcaller_desktop.edi.faults import Faults
from arcaller_desktop.edi.interchanges import TransactionSet
from arcaller_desktop.edi.structure import structure_problems

_CLAIM_DATES = {
    "232": "service_from",
    "233": "service_to",
    "050": "received_on",
    "036": "coverage_expired_on",
}


def read_payment(transaction: TransactionSet) -> tuple[RemittancePayment, tuple[Problem, ...]]:
    """The payment of one 835 set and what is wrong with its envelope, structure and values; balances apart."""
    reader = _PaymentReader(transaction)
    payment = reader.read()
    problems = (
        *transaction.problems,
        *structure_problems(transaction),
        *reader.faults.take(),
    )
    return payment, problems


@lru_cache(maxsize=1 << 14)
def _adjustment(group: str, reason: str, amount: str, quantity: str) -> Adjustment:
    """The value of a triplet; payers repeat the same ones endlessly. Raises ValueError for a bad amount."""
    return Adjustment(
        group=group.strip(), reason=reason.strip(), amount_cents=parse_cents(amount), quantity=quantity.strip()
    )


_Handler: TypeAlias = "Callable[[_PaymentReader, list[str]], None]"


class _PaymentReader:
    """Walks the segments once. Drafts are plain dicts of field values: no second copy of every dataclass."""

    def __init__(self, transaction: TransactionSet) -> None:
        self.transaction = transaction
        self.component = transaction.delimiters.component
        self.faults = Faults()
        self.segment = transaction.segment
        self.payment: dict[str, Any] = {"amount_cents": 0}
        self.claims: list[RemittanceClaim] = []
        self.provider_adjustments: list[ProviderAdjustment] = []
        self.claim: dict[str, Any] | None = None
        self.line: dict[str, Any] | None = None
        self.lines: list[RemittanceLine] = []
        self.draft: dict[str, Any] = {}
        """The line, else the claim, that AMT, CAS, DTM and REF belong to now; empty in the header."""
        self.party: dict[str, Any] = {}
        self.parties: dict[str, dict[str, Any]] = {"PR": {}, "PE": {}}

    def read(self) -> RemittancePayment:
        element = self.transaction.delimiters.element
        handler_of = self._HANDLERS.get
        for segment, text in enumerate(self.transaction.segments(), self.segment):
            self.segment = segment
            fields = text.split(element)
            handler = handler_of(fields[0])
            if handler is not None:
                try:
                    handler(self, fields)
                except IndexError:
                    self.faults.add("error", "SEGMENT_TOO_SHORT", self.segment, f"{fields[0]} lacks required values.")
        self._close_claim()
        self._check_identity()
        return RemittancePayment(
            **self.payment,
            payer=Organisation(**self.parties["PR"]),
            payee=Organisation(**self.parties["PE"]),
            claims=tuple(self.claims),
            provider_adjustments=tuple(self.provider_adjustments),
            envelope=self.transaction.envelope,
            segment=self.transaction.segment,
        )

    def _check_identity(self) -> None:
        where = self.transaction.segment
        if "handling" not in self.payment:
            self.faults.add(
                "error", "PAYMENT_MISSING", where, "The set has no BPR segment, so no amount was paid with it."
            )
        elif not self.payment.get("trace"):
            message = "The payment has no cheque or EFT number (TRN02), so a second copy of it cannot be told."
            self.faults.add("warning", "TRACE_MISSING", where, message, "Look out for a second copy of this payment.")

    def _cents(self, text: str, element: str) -> Money:
        try:
            return parse_cents(text)
        except ValueError:
            self.faults.bad_amount(self.segment, element)
            return 0

    def _day(self, text: str, element: str) -> Any:
        try:
            return parse_date(text)
        except ValueError:
            self.faults.bad_date(self.segment, element)
            return None

    # Header

    def _bpr(self, fields: list[str]) -> None:
        fields += [""] * (17 - len(fields))
        amount = self._cents(fields[2], "BPR02")
        self.payment.update(
            handling=fields[1],
            amount_cents=-amount if fields[3] == "D" else amount,
            method=fields[4],
            paid_on=self._day(fields[16], "BPR16"),
        )

    def _trn(self, fields: list[str]) -> None:
        if self.claim is None and "trace" not in self.payment:
            self.payment.update(trace=fields[2].strip(), originator=fields[3].strip() if len(fields) > 3 else "")

    def _n1(self, fields: list[str]) -> None:
        self.party = {}
        if self.claim is None and fields[1] in self.parties and not self.parties[fields[1]]:
            self.party = self.parties[fields[1]]
            self.party["name"] = fields[2].strip() if len(fields) > 2 else ""
            if len(fields) > 4:
                kind = {"XX": "npi", "FI": "tax_id"}.get(fields[3], "identifier")
                self.party[kind] = fields[4].strip()

    def _place(self, fields: list[str]) -> None:
        self.party["address"] = with_place(self.party.get("address"), fields)

    def _per(self, fields: list[str]) -> None:
        if self.claim is None and (fields[1] == "CX" or not self.party.get("phone")):
            for kind, value in zip(fields[3::2], fields[4::2], strict=False):
                if kind == "TE":
                    self.party["phone"] = value.strip()
                    break

    def _lx(self, _fields: list[str]) -> None:
        self.party = {}
        self._close_claim()

    # Claim

    def _clp(self, fields: list[str]) -> None:
        self._close_claim()
        self.party = {}
        number = fields[1].strip()
        self.faults.claim_number = number
        charge, paid = fields[3], fields[4]
        fields += [""] * (10 - len(fields))
        self.claim = self.draft = {
            "claim_number": number,
            "status": fields[2].strip(),
            "charge_cents": self._cents(charge, "CLP03"),
            "paid_cents": self._cents(paid, "CLP04"),
            "patient_responsibility_cents": self._cents(fields[5], "CLP05"),
            "filing_indicator": fields[6].strip(),
            "payer_claim_number": fields[7].strip(),
            "place_of_service": fields[8].strip(),
            "frequency": fields[9].strip(),
            "segment": self.segment,
        }

    def _close_claim(self) -> None:
        if self.claim is None:
            return
        self._close_line()
        claim = self.claim
        for name in ("adjustments", "remarks", "references", "amounts"):
            if name in claim:
                claim[name] = tuple(claim[name])
        self.claims.append(RemittanceClaim(lines=tuple(self.lines), **claim))
        self.claim = None
        self.draft = {}
        self.lines.clear()
        self.faults.claim_number = ""

    def _nm1(self, fields: list[str]) -> None:
        claim = self.claim
        if claim is None or self.line is not None:
            return
        kind = fields[1]
        member_id = fields[9].strip() if len(fields) > 9 else ""
        if kind == "QC":
            claim["patient"] = person(fields)
            claim["patient_member_id"] = member_id
        elif kind == "IL":
            claim["subscriber"] = person(fields)
            claim["subscriber_member_id"] = member_id
        elif kind == "74":
            claim["corrected_name"] = person(fields)
            claim["corrected_member_id"] = member_id
        elif kind == "82":
            claim["rendering_npi"] = member_id
        elif kind in ("TT", "PR"):
            name = "crossover_payer" if kind == "TT" else "priority_payer"
            claim[name] = Organisation(name=fields[3].strip() if len(fields) > 3 else "", identifier=member_id)

    def _moa(self, fields: list[str]) -> None:
        self._remarks(fields[3:8])

    def _mia(self, fields: list[str]) -> None:
        self._remarks(fields[5:6] + fields[20:24])

    def _remarks(self, codes: list[str]) -> None:
        if self.claim is not None:
            self.claim.setdefault("remarks", []).extend(code.strip() for code in codes if code.strip())

    # Line

    def _svc(self, fields: list[str]) -> None:
        if self.claim is None:
            self.faults.add("error", "ORDER", self.segment, "A service line stands outside any claim.")
            return
        self._close_line()
        qualifier, code, modifiers = parse_procedure(fields[1], self.component)
        count = len(fields)
        line: dict[str, Any] = {
            "procedure": code,
            "charge_cents": self._cents(fields[2], "SVC02"),
            "paid_cents": self._cents(fields[3], "SVC03") if count > 3 else 0,
            "segment": self.segment,
        }
        if modifiers:
            line["modifiers"] = modifiers
        if qualifier == "NU":
            line["revenue_code"] = code
        if count > 4:
            if fields[4]:
                line["revenue_code"] = fields[4].strip()
            if count > 5:
                line["units"] = fields[5].strip()
            if count > 6 and fields[6]:
                _, line["submitted_procedure"], line["submitted_modifiers"] = parse_procedure(fields[6], self.component)
        self.line = self.draft = line

    def _close_line(self) -> None:
        line = self.line
        if line is None:
            return
        for name in ("adjustments", "remarks", "references", "amounts"):
            if name in line:
                line[name] = tuple(line[name])
        self.lines.append(RemittanceLine(**line))
        self.line = None

    def _lq(self, fields: list[str]) -> None:
        if fields[1] == "HE":
            self.draft.setdefault("remarks", []).append(fields[2].strip())
        else:
            self.draft.setdefault("references", []).append(Reference(qualifier=fields[1], value=fields[2].strip()))

    # Claim or line

    def _cas(self, fields: list[str]) -> None:
        if self.claim is None:
            self.faults.add("error", "ORDER", self.segment, "An adjustment stands outside any claim.")
            return
        found = self.draft.setdefault("adjustments", [])
        fields += ("", "")  # amount and quantity of a last triplet cut short
        for at in range(2, len(fields) - 2, 3):
            reason, amount, quantity = fields[at : at + 3]
            if reason or amount:
                try:
                    found.append(_adjustment(fields[1], reason, amount, quantity))
                except ValueError:
                    self.faults.bad_amount(self.segment, "An amount of CAS")
                    found.append(_adjustment(fields[1], reason, "", quantity))

    def _dtm(self, fields: list[str]) -> None:
        kind = fields[1]
        if self.line is not None:
            if kind in ("472", "150", "151"):
                day = self._day(fields[2], "DTM02")
                if kind != "151":
                    self.line["service_from"] = day
                if kind != "150":
                    self.line["service_to"] = day
        elif self.claim is not None:
            name = _CLAIM_DATES.get(kind)
            if name:
                self.claim[name] = self._day(fields[2], "DTM02")
        elif kind == "405":
            self.payment["produced_on"] = self._day(fields[2], "DTM02")

    def _amt(self, fields: list[str]) -> None:
        if self.claim is None:
            return
        kind, amount = fields[1], self._cents(fields[2], "AMT02")
        if self.line is not None and kind == "B6":
            self.line["allowed_cents"] = amount
        elif self.line is None and kind == "I":
            self.claim["interest_cents"] = amount
        elif self.line is None and kind == "F5":
            self.claim["patient_paid_cents"] = amount
        else:
            self.draft.setdefault("amounts", []).append(ReportedAmount(qualifier=kind, amount_cents=amount))

    def _ref(self, fields: list[str]) -> None:
        kind, value = fields[1], fields[2].strip()
        if self.line is not None and kind == "6R":
            self.line["control_number"] = value
        elif self.claim is not None:
            self.draft.setdefault("references", []).append(Reference(qualifier=kind, value=value))
        elif self.party:
            name = {"TJ": "tax_id", "2U": "identifier", "PQ": "identifier"}.get(kind)
            if name and not self.party.get(name):
                self.party[name] = value

    # Summary

    def _plb(self, fields: list[str]) -> None:
        self._close_claim()
        fiscal_on = self._day(fields[2], "PLB02")
        for at in range(3, len(fields), 2):
            if not fields[at] and not (at + 1 < len(fields) and fields[at + 1]):
                continue
            code, _, reference = fields[at].partition(self.component)
            amount = fields[at + 1] if at + 1 < len(fields) else ""
            self.provider_adjustments.append(
                ProviderAdjustment(
                    provider=fields[1].strip(),
                    fiscal_on=fiscal_on,
                    code=code.strip(),
                    reference=reference.strip(),
                    amount_cents=self._cents(amount, "An amount of PLB"),
                    segment=self.segment,
                )
            )

    _HANDLERS: ClassVar[dict[str, _Handler]] = {
        "CLP": _clp, "SVC": _svc, "CAS": _cas, "DTM": _dtm, "AMT": _amt, "REF": _ref, "NM1": _nm1, "LQ": _lq,
        "MOA": _moa, "MIA": _mia, "PLB": _plb, "BPR": _bpr, "TRN": _trn, "N1": _n1, "N3": _place, "N4": _place,
        "PER": _per, "LX": _lx,
    }  # fmt: skip
