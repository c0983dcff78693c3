"""837P and 837I transaction sets to `SubmittedClaim` values, one at a time.

A walk over the HL loops: what stands in billing provider, subscriber and patient loops is kept and given to each claim
below it. Dental claims (837D) are not read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, TypeAlias

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.claim_details import ClaimDetail
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.submissions import (
    SubmittedClaim,
    SubmittedCoverage,
    SubmittedLine,
    SubmittedPatient,
)
from arcaller_desktop.edi.elements import parse_cents, parse_period, parse_procedure, person, with_place
from arcaller_desktop.edi.faults import Faults
from arcaller_desktop.edi.interchanges import TransactionSet
from arcaller_desktop.edi.parties import coverage_of, named_organisation, organisation

_RANKS = {"P": 1, "S": 2, "T": 3, "A": 4, "B": 5, "C": 6, "D": 7, "E": 8, "F": 9, "G": 10, "H": 11}
_DIAGNOSIS_KINDS = frozenset(("BK", "ABK", "BF", "ABF"))
_DRUG_UNITS = {"F2": "international units", "GR": "grams", "ME": "milligrams", "ML": "milliliters", "UN": "units"}
_CLAIM_REFERENCES = {"F8": "payer_claim_number", "G1": "authorization", "9F": "referral", "D9": "clearinghouse_trace"}


def read_claims(transaction: TransactionSet) -> Iterator[tuple[SubmittedClaim | None, tuple[Problem, ...]]]:
    """Each claim of an 837 set with its problems, in file order.

    The set's own problems come with the first claim; problems after the last one, or of a set without claims, come
    with None.
    """
    yield from _ClaimReader(transaction).read()


_Handler: TypeAlias = "Callable[[_ClaimReader, list[str]], None]"


class _ClaimReader:
    """Walks the segments once. `scope` is the draft that N3, N4, REF, DMG and PRV belong to now."""

    def __init__(self, transaction: TransactionSet) -> None:
        self.transaction = transaction
        self.component = transaction.delimiters.component
        self.faults = Faults()
        self.faults.found.extend(transaction.problems)
        self.segment = transaction.segment - 1
        self.batch_reference = ""
        self.provider: dict[str, Any] = {}
        self.pay_to: dict[str, Any] | None = None
        self.coverage: dict[str, Any] = {}
        self.payer: dict[str, Any] = {}
        self.subscriber: dict[str, Any] = {}
        self.patient: dict[str, Any] | None = None
        self.relationship = ""
        self.claim: dict[str, Any] | None = None
        self.others: list[dict[str, Any]] = []
        self.lines: list[SubmittedLine] = []
        self.line: dict[str, Any] | None = None
        self.details: list[ClaimDetail] = []
        self.paid_by_others: list[tuple[int, str, Money]] = []
        self.scope: dict[str, Any] = {}

    def read(self) -> Iterator[tuple[SubmittedClaim | None, tuple[Problem, ...]]]:
        element = self.transaction.delimiters.element
        handler_of = self._HANDLERS.get
        for text in self.transaction.segments():
            self.segment += 1
            fields = text.split(element)
            name = fields[0]
            if self.claim is not None and name in ("CLM", "HL", "SE"):
                yield self._finished()
            handler = handler_of(name)
            if handler is not None:
                try:
                    handler(self, fields)
                except IndexError:
                    self.faults.add("error", "SEGMENT_TOO_SHORT", self.segment, f"{name} lacks required values.")
        if self.claim is not None:
            self.faults.add(
                "error", "CLAIM_CUT_SHORT", self.segment, "The file ends within this claim; what follows is missing.",
                "Get the file again.",
            )  # fmt: skip
            yield self._finished()
        if self.faults.found:
            yield None, self.faults.take()

    def _cents(self, text: str, element: str) -> Money:
        try:
            return parse_cents(text)
        except ValueError:
            self.faults.bad_amount(self.segment, element)
            return 0

    def _period(self, text: str, element: str) -> tuple[Any, Any]:
        try:
            return parse_period(text)
        except ValueError:
            self.faults.bad_date(self.segment, element)
            return None, None

    # Loops above the claim

    def _bht(self, fields: list[str]) -> None:
        self.batch_reference = fields[3].strip()

    def _hl(self, fields: list[str]) -> None:
        level = fields[3]
        self.scope = {}
        if level == "20":
            self.provider, self.pay_to = {}, None
            self.scope = self.provider
        if level in ("20", "22"):
            self.coverage, self.payer, self.subscriber = {}, {}, {}
        self.patient = None
        self.relationship = ""

    def _sbr(self, fields: list[str]) -> None:
        fields += [""] * (10 - len(fields))
        coverage: dict[str, Any] = {
            "rank": _RANKS.get(fields[1], 1),
            "relationship": fields[2].strip(),
            "group_number": fields[3].strip(),
            "plan_name": fields[4].strip(),
            "filing_indicator": fields[9].strip(),
        }
        self.scope = {}
        if self.claim is None:
            self.coverage = coverage
        else:
            self.others.append({"coverage": coverage, "payer": {}, "subscriber": self.scope})

    def _pat(self, fields: list[str]) -> None:
        if self.claim is None and fields[1]:
            self.relationship = fields[1].strip()

    def _nm1(self, fields: list[str]) -> None:
        kind = fields[1]
        number = fields[9].strip() if len(fields) > 9 else ""
        draft: dict[str, Any] = {}
        self.scope = draft
        if self.line is not None:
            return
        if self.claim is not None:
            self._claim_party(kind, fields, number)
        elif kind == "85":
            self.provider.update(named_organisation(fields))
            self.scope = self.provider
        elif kind == "87":
            self.pay_to = draft
            draft.update(named_organisation(fields))
        elif kind == "IL":
            self.subscriber = draft
            draft["name"] = person(fields)
            self.coverage["member_id"] = number
        elif kind == "PR":
            self.payer = draft
            draft.update(named_organisation(fields))
        elif kind == "QC":
            self.patient = draft
            draft["name"] = person(fields)

    def _claim_party(self, kind: str, fields: list[str], number: str) -> None:
        assert self.claim is not None
        if self.others:
            other = self.others[-1]
            if kind == "IL":
                self.scope = other["subscriber"]
                self.scope["name"] = person(fields)
                other["coverage"]["member_id"] = number
            elif kind == "PR":
                self.scope = other["payer"]
                self.scope.update(named_organisation(fields))
        elif kind == "82":
            self.claim["rendering_name"] = person(fields)
            self.claim["rendering_npi"] = number
            self.scope = self.claim.setdefault("rendering", {})
        elif kind in ("77", "FA"):
            self.scope = self.claim.setdefault("facility", {})
            self.scope.update(named_organisation(fields))

    def _place(self, fields: list[str]) -> None:
        self.scope["address"] = with_place(self.scope.get("address"), fields)

    def _dmg(self, fields: list[str]) -> None:
        self.scope["birth_date"] = self._period(fields[2], "DMG02")[0]
        self.scope["sex"] = fields[3].strip() if len(fields) > 3 else ""

    def _prv(self, fields: list[str]) -> None:
        if len(fields) > 3 and fields[2] in ("PXC", "ZZ"):
            self.scope["taxonomy"] = fields[3].strip()

    def _per(self, fields: list[str]) -> None:
        for kind, value in zip(fields[3::2], fields[4::2], strict=False):
            if kind == "TE" and "phone" not in self.scope:
                self.scope["phone"] = value.strip()

    def _ref(self, fields: list[str]) -> None:
        kind, value = fields[1], fields[2].strip()
        if self.line is not None:
            if kind == "6R":
                self.line["control_number"] = value
            else:
                self._detail(f"REF:{kind}", value)
        elif self.claim is not None and not self.others and kind in _CLAIM_REFERENCES:
            self.claim[_CLAIM_REFERENCES[kind]] = value
            if kind in ("G1", "9F"):
                self._detail(f"REF:{kind}", value)
        elif self.claim is not None and not self.others:
            self._detail(f"REF:{kind}", value)
        elif self.claim is None and kind in ("EI", "TJ", "SY") and self.scope is self.provider:
            self.scope["tax_id"] = value

    # Claim

    def _clm(self, fields: list[str]) -> None:
        fields += [""] * (6 - len(fields))
        number = fields[1].strip()
        self.faults.claim_number = number
        place = [*fields[5].split(self.component), "", "", ""]
        self.claim = {
            "claim_number": number,
            "charge_cents": self._cents(fields[2], "CLM02"),
            "place_of_service": place[0].strip(),
            "frequency": place[2].strip() or "1",
            "diagnoses": [],
            "adjusted_before_cents": 0,
            "segment": self.segment,
        }
        self.scope = {}
        self.details = []
        if len(fields) > 11:
            *causes, state, country = [*fields[11].split(self.component), "", "", "", "", ""][:5]
            for cause in filter(None, causes):
                self._detail(f"CLM:{cause.strip()}", ", ".join(filter(None, (state, country))) or "yes")

    def _detail(self, kind: str, value: str) -> None:
        """Keeps a fact of the line being read, else of the claim."""
        if value:
            line = len(self.lines) + 1 if self.line is not None else 0
            self.details.append(ClaimDetail(line_number=line, kind=kind, value=value))

    def _dated(self, kind: str, fields: list[str]) -> None:
        first, last = self._period(fields[3], "DTP03")
        days = [day.isoformat() for day in (first, last) if day is not None]
        self._detail(f"DTP:{kind}", "/".join(dict.fromkeys(days)))

    def _dtp(self, fields: list[str]) -> None:
        kind = fields[1]
        if self.line is not None:
            if kind == "472":
                self.line["service_from"], self.line["service_to"] = self._period(fields[3], "DTP03")
            else:
                self._dated(kind, fields)
        elif self.claim is not None and not self.others:
            if kind == "439":
                self.claim["accident_date"] = self._period(fields[3], "DTP03")[0]
            elif kind in ("434", "472"):
                self.claim["service_from"], self.claim["service_to"] = self._period(fields[3], "DTP03")
                return
            self._dated(kind, fields)
        elif self.claim is not None:
            self._dated(kind, fields)

    def _hi(self, fields: list[str]) -> None:
        if self.claim is not None:
            for composite in fields[1:]:
                kind, code, *_ = (*composite.split(self.component), "")
                if kind in _DIAGNOSIS_KINDS and code:
                    self.claim["diagnoses"].append(code.strip())

    def _amt(self, fields: list[str]) -> None:
        if self.claim is None or self.line is not None:
            return
        if self.others:
            cents = self._cents(fields[2], "AMT02")
            if fields[1] == "D":
                self.others[-1]["coverage"]["paid_cents"] = cents
            self.paid_by_others.append((len(self.others) - 1, fields[1], cents))
        elif fields[1] == "F5":
            self.claim["patient_paid_cents"] = self._cents(fields[2], "AMT02")

    def _cas(self, fields: list[str]) -> None:
        if self.claim is not None:
            self.claim["adjusted_before_cents"] += sum([self._cents(text, "CAS") for text in fields[3::3] if text])

    def _nte(self, fields: list[str]) -> None:
        if self.claim is not None and self.line is None and "note" not in self.claim:
            self.claim["note"] = fields[2].strip()

    # Lines

    def _lx(self, fields: list[str]) -> None:
        self._close_line()
        if self.claim is None:
            self.faults.add("error", "ORDER", self.segment, "A service line stands outside any claim.")
            return
        number = fields[1].strip()
        self.line = {
            "number": int(number) if number.isascii() and number.isdigit() and len(number) < 7 else len(self.lines) + 1,
            "segment": self.segment,
        }

    def _line_of_service(self) -> dict[str, Any] | None:
        """The line a service belongs to: a second service, or one without LX, opens its own."""
        if self.claim is None:
            self.faults.add("error", "ORDER", self.segment, "A service stands outside any claim.")
        elif self.line is None or "charge_cents" in self.line:
            self._close_line()
            self.faults.add("warning", "LINE_IMPLIED", self.segment, "The LX segment that opens this line is missing.")
            self.line = {"number": len(self.lines) + 1, "segment": self.segment}
        return self.line

    def _sv1(self, fields: list[str]) -> None:
        line = self._line_of_service()
        if line is None:
            return
        fields += [""] * (8 - len(fields))
        _, code, modifiers = parse_procedure(fields[1], self.component)
        line.update(
            procedure=code,
            modifiers=modifiers,
            charge_cents=self._cents(fields[2], "SV102"),
            unit_kind=fields[3].strip(),
            units=fields[4].strip(),
            place_of_service=fields[5].strip(),
            diagnosis_pointers=fields[7].replace(self.component, ":").strip(),
        )

    def _sv2(self, fields: list[str]) -> None:
        line = self._line_of_service()
        if line is None:
            return
        fields += [""] * (6 - len(fields))
        _, code, modifiers = parse_procedure(fields[2], self.component)
        line.update(
            revenue_code=fields[1].strip(),
            procedure=code,
            modifiers=modifiers,
            charge_cents=self._cents(fields[3], "SV203"),
            unit_kind=fields[4].strip(),
            units=fields[5].strip(),
        )

    def _lin(self, fields: list[str]) -> None:
        if self.line is not None and fields[2] == "N4":
            self.line["drug_code"] = fields[3].strip()
            self._detail("LIN:N4", fields[3].strip())

    def _ctp(self, fields: list[str]) -> None:
        if self.line is not None and len(fields) > 4:
            unit = fields[5].split(self.component)[0].strip() if len(fields) > 5 else ""
            self._detail("CTP:N4", f"{fields[4].strip()} {_DRUG_UNITS.get(unit, unit)}".strip())

    def _svd(self, fields: list[str]) -> None:
        if self.line is not None:
            payer = self._named_payer(fields[1].strip())
            self._detail("SVD:PAID", f"{payer}: {dollars(self._cents(fields[2], 'SVD02'))}")

    def _named_payer(self, identifier: str) -> str:
        names = [o["payer"].get("name") for o in self.others if o["payer"].get("identifier") == identifier]
        return next((name for name in names if name), identifier)

    def _close_line(self) -> None:
        if self.line is None:
            return
        line, self.line = self.line, None
        if "charge_cents" not in line:
            self.faults.add("error", "LINE_WITHOUT_SERVICE", line["segment"], "The line has no service segment.")
            return
        self.lines.append(SubmittedLine(**line))

    def _finished(self) -> tuple[SubmittedClaim, tuple[Problem, ...]]:
        assert self.claim is not None
        self._close_line()
        claim, self.claim = self.claim, None
        lines = tuple(self.lines)
        self.lines.clear()
        self._check(claim, lines)
        days = [day for line in lines for day in (line.service_from, line.service_to) if day is not None]
        if claim.get("service_from") is None and days:
            claim["service_from"], claim["service_to"] = min(days), max(days)
        facility = claim.pop("facility", None)
        taxonomy = claim.pop("rendering", {}).get("taxonomy", "")
        claim["diagnoses"] = tuple(claim["diagnoses"])
        patient = self.patient if self.patient is not None else self.subscriber
        submitted = SubmittedClaim(
            **claim,
            kind="837I" if self.transaction.kind == "837I" else "837P",
            rendering_taxonomy=taxonomy,
            facility=organisation(facility) if facility is not None else None,
            billing_provider=organisation(self.provider),
            pay_to=organisation(self.pay_to) if self.pay_to is not None else None,
            patient=SubmittedPatient(
                **{key: value for key, value in patient.items() if key in ("name", "birth_date", "sex", "address")}
                if "name" in patient
                else {"name": PersonName()}
            ),
            destination=self._destination(),
            other_coverages=tuple(coverage_of(o["coverage"], o["payer"], o["subscriber"]) for o in self.others),
            lines=lines,
            batch_reference=self.batch_reference,
            envelope=self.transaction.envelope,
            details=(*self.details, *self._others_amounts()),
        )
        self.others.clear()
        self.paid_by_others.clear()
        problems = self.faults.take()
        self.faults.claim_number = ""
        return submitted, problems

    def _others_amounts(self) -> Iterator[ClaimDetail]:
        """What other payers said they paid: their names stand after the amounts, so this waits for the claim's end."""
        for place, kind, cents in self.paid_by_others:
            payer = self.others[place]["payer"].get("name") or "Other payer"
            yield ClaimDetail(line_number=0, kind=f"AMT:{kind}", value=f"{payer}: {dollars(cents)}")

    def _destination(self) -> SubmittedCoverage:
        coverage = dict(self.coverage)
        if self.patient is not None:
            coverage["relationship"] = self.relationship
        return coverage_of(coverage, self.payer, self.subscriber)

    def _check(self, claim: dict[str, Any], lines: tuple[SubmittedLine, ...]) -> None:
        total = sum([line.charge_cents for line in lines])
        if total != claim["charge_cents"]:
            self.faults.add(
                "warning", "CLAIM_LINES_DO_NOT_ADD_UP", claim["segment"],
                f"The lines' charges make {dollars(total)}, the claim says {dollars(claim['charge_cents'])}.",
                "Compare the claim with your practice-management system before working it.",
            )  # fmt: skip
        if not claim["claim_number"]:
            self.faults.add(
                "error", "CLAIM_WITHOUT_NUMBER", claim["segment"], "The claim has no number (CLM01).",
                "Give the claim an account number in your practice-management system and export it again.",
            )  # fmt: skip

    _HANDLERS: ClassVar[dict[str, _Handler]] = {
        "BHT": _bht, "HL": _hl, "SBR": _sbr, "PAT": _pat, "NM1": _nm1, "N3": _place, "N4": _place, "REF": _ref,
        "DMG": _dmg, "PRV": _prv, "PER": _per, "CLM": _clm, "DTP": _dtp, "HI": _hi, "AMT": _amt, "NTE": _nte,
        "CAS": _cas, "LX": _lx, "SV1": _sv1, "SV2": _sv2, "LIN": _lin,
        "CTP": _ctp, "SVD": _svd,
    }  # fmt: skip
