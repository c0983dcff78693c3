"""One 837P transaction set from submitted claims."""

from __future__ import annotations

from collections.abc import Sequence

from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.domain.submissions import Organisation, SubmittedClaim, SubmittedCoverage, SubmittedLine
from arcaller_desktop.edi.outgoing import Outgoing, SegmentWriter, amount, day

_RANK_LETTERS = "PSTABCDEFGH"


def claim_set(claims: Sequence[SubmittedClaim], outgoing: Outgoing) -> SegmentWriter:
    """The segments between ST and SE for claims of one batch."""
    out = SegmentWriter(outgoing)
    reference = claims[0].batch_reference if claims else ""
    moment = outgoing.written_at
    out.add("BHT", "0019", "00", reference or str(outgoing.control_number), f"{moment:%Y%m%d}", f"{moment:%H%M}", "CH")
    out.organisation("41", outgoing.sender_name, "46", outgoing.sender_id)
    phone = outgoing.sender_phone or next((c.billing_provider.phone for c in claims if c.billing_provider.phone), "")
    out.add("PER", "IC", outgoing.sender_name[:60], "TE" if phone else "", phone)
    out.organisation("40", outgoing.receiver_name, "46", outgoing.receiver_id)
    levels = _Levels(out)
    for claim in claims:
        levels.open_for(claim)
        _claim(out, claim)
    return out


class _Levels:
    """Writes the HL loops above a claim, only those that differ from the claim before."""

    def __init__(self, out: SegmentWriter) -> None:
        self.out = out
        self.count = 0
        self.provider_level = self.subscriber_level = 0
        self.provider: tuple[Organisation, Organisation | None] | None = None
        self.subscriber: object = None

    def open_for(self, claim: SubmittedClaim) -> None:
        provider = (claim.billing_provider, claim.pay_to)
        if provider != self.provider:
            self.provider, self.subscriber = provider, None
            self._provider(claim)
        is_self = _is_self(claim)
        # A patient's own claims may share a subscriber loop; a dependent's get one each, which is always right.
        subscriber = (claim.destination, claim.patient) if is_self else None
        if subscriber is None or subscriber != self.subscriber:
            self.subscriber = subscriber
            self._subscriber(claim, is_self=is_self)

    def _level(self, parent: int, code: str, *, has_child: bool) -> int:
        self.count += 1
        self.out.add("HL", str(self.count), str(parent) if parent else "", code, "1" if has_child else "0")
        return self.count

    def _provider(self, claim: SubmittedClaim) -> None:
        out, provider = self.out, claim.billing_provider
        self.provider_level = self._level(0, "20", has_child=True)
        if provider.taxonomy:
            out.add("PRV", "BI", "PXC", provider.taxonomy)
        out.organisation("85", provider.name, "XX", provider.npi)
        out.address(provider.address)
        if provider.tax_id:
            out.add("REF", "EI", provider.tax_id)
        if provider.phone:
            out.add("PER", "IC", provider.name[:60], "TE", provider.phone)
        if claim.pay_to is not None:
            out.add("NM1", "87", "2")
            out.address(claim.pay_to.address)

    def _subscriber(self, claim: SubmittedClaim, *, is_self: bool) -> None:
        out, coverage, patient = self.out, claim.destination, claim.patient
        self.subscriber_level = self._level(self.provider_level, "22", has_child=not is_self)
        out.add(
            "SBR", _RANK_LETTERS[coverage.rank - 1], "18" if is_self else "", coverage.group_number, coverage.plan_name,
            "", "", "", "", coverage.filing_indicator,
        )  # fmt: skip
        out.name("IL", patient.name if is_self else coverage.subscriber, "MI", coverage.member_id)
        if is_self:
            _person_details(out, patient.address, day(patient.birth_date), patient.sex)
        elif coverage.subscriber_birth_date is not None:
            _person_details(out, Address(), day(coverage.subscriber_birth_date), "U")
        _payer(out, coverage.payer)
        if not is_self:
            self._level(self.subscriber_level, "23", has_child=False)
            out.add("PAT", coverage.relationship or "G8")
            out.name("QC", patient.name)
            _person_details(out, patient.address, day(patient.birth_date), patient.sex)


def _is_self(claim: SubmittedClaim) -> bool:
    relationship = claim.destination.relationship
    if relationship:
        return relationship == "18"
    return claim.destination.subscriber in (PersonName(), claim.patient.name)


def _person_details(out: SegmentWriter, address: Address, birth_date: str, sex: str) -> None:
    out.address(address)
    if birth_date:
        out.add("DMG", "D8", birth_date, sex or "U")


def _payer(out: SegmentWriter, payer: Organisation) -> None:
    out.organisation("PR", payer.name, "PI", payer.identifier)
    out.address(payer.address)


def _claim(out: SegmentWriter, claim: SubmittedClaim) -> None:
    accident = ("OA",) if claim.accident_date is not None else ()
    out.add(
        "CLM", claim.claim_number, amount(claim.charge_cents), "", "",
        (claim.place_of_service, "B", claim.frequency), "Y", "A", "Y", "Y", "", accident,
    )  # fmt: skip
    if claim.accident_date is not None:
        out.add("DTP", "439", "D8", day(claim.accident_date))
    if claim.patient_paid_cents:
        out.add("AMT", "F5", amount(claim.patient_paid_cents))
    for qualifier, value in (
        ("9F", claim.referral),
        ("G1", claim.authorization),
        ("F8", claim.payer_claim_number),
        ("D9", claim.clearinghouse_trace),
    ):
        if value:
            out.add("REF", qualifier, value)
    if claim.note:
        out.add("NTE", "ADD", claim.note[:80])
    codes = [code.replace(".", "") for code in claim.diagnoses]
    if codes:
        out.add("HI", ("ABK", codes[0]), *[("ABF", code) for code in codes[1:12]])
    if claim.rendering_npi:
        out.name("82", claim.rendering_name, "XX", claim.rendering_npi)
        if claim.rendering_taxonomy:
            out.add("PRV", "PE", "PXC", claim.rendering_taxonomy)
    if claim.facility is not None:
        out.organisation("77", claim.facility.name, "XX", claim.facility.npi)
        out.address(claim.facility.address)
    for coverage in claim.other_coverages:
        _other_coverage(out, coverage)
    for line in claim.lines:
        _line(out, line)


def _other_coverage(out: SegmentWriter, coverage: SubmittedCoverage) -> None:
    out.add(
        "SBR", _RANK_LETTERS[coverage.rank - 1], coverage.relationship or "18", coverage.group_number,
        coverage.plan_name, "", "", "", "", coverage.filing_indicator,
    )  # fmt: skip
    if coverage.paid_cents is not None:
        out.add("AMT", "D", amount(coverage.paid_cents))
    out.add("OI", "", "", "Y", "", "", "Y")
    out.name("IL", coverage.subscriber, "MI", coverage.member_id)
    out.organisation("PR", coverage.payer.name, "PI", coverage.payer.identifier)


def _line(out: SegmentWriter, line: SubmittedLine) -> None:
    out.add("LX", str(line.number))
    pointers = tuple(line.diagnosis_pointers.split(":")) if line.diagnosis_pointers else ()
    out.add(
        "SV1", ("HC", line.procedure, *line.modifiers), amount(line.charge_cents), line.unit_kind, line.units,
        line.place_of_service, "", pointers,
    )  # fmt: skip
    out.service_dates(line.service_from, line.service_to)
    if line.control_number:
        out.add("REF", "6R", line.control_number)
    if line.drug_code:
        out.add("LIN", "", "N4", line.drug_code)
        out.add("CTP", "", "", "", line.units, ("UN",))
