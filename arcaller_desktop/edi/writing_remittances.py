"""One 835 transaction set from a payment."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

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
from arcaller_desktop.edi.outgoing import Outgoing, SegmentWriter, amount, day

_PER_SEGMENT = 6
"""CAS triplets and PLB pairs a segment may hold."""


def remittance_set(payment: RemittancePayment, outgoing: Outgoing) -> SegmentWriter:
    """The segments between ST and SE."""
    out = SegmentWriter(outgoing)
    paid = payment.amount_cents
    method = payment.method or ("CHK" if paid else "NON")
    out.add(
        "BPR", payment.handling or "I", amount(abs(paid)), "D" if paid < 0 else "C", method,
        "CCP" if method == "ACH" else "", *[""] * 10, day(payment.paid_on),
    )  # fmt: skip
    out.add("TRN", "1", payment.trace, payment.originator)
    if payment.produced_on is not None:
        out.add("DTM", "405", day(payment.produced_on))
    _payer(out, payment.payer)
    _payee(out, payment.payee)
    if payment.claims:
        out.add("LX", "1")
    for claim in payment.claims:
        _claim(out, claim)
    _provider_adjustments(out, payment.provider_adjustments)
    return out


def _payer(out: SegmentWriter, payer: Organisation) -> None:
    out.add("N1", "PR", payer.name[:60], "XV" if payer.identifier else "", payer.identifier)
    out.address(payer.address)
    out.add("PER", "BL", payer.name[:60], "TE" if payer.phone else "", payer.phone)


def _payee(out: SegmentWriter, payee: Organisation) -> None:
    kind, identifier = ("XX", payee.npi) if payee.npi else ("FI", payee.tax_id)
    out.add("N1", "PE", payee.name[:60], kind if identifier else "", identifier)
    out.address(payee.address)
    if payee.npi and payee.tax_id:
        out.add("REF", "TJ", payee.tax_id)


def _claim(out: SegmentWriter, claim: RemittanceClaim) -> None:
    out.add(
        "CLP", claim.claim_number, claim.status, amount(claim.charge_cents), amount(claim.paid_cents),
        amount(claim.patient_responsibility_cents) if claim.patient_responsibility_cents else "",
        claim.filing_indicator, claim.payer_claim_number, claim.place_of_service, claim.frequency,
    )  # fmt: skip
    _adjustments(out, claim.adjustments)
    out.name("QC", claim.patient, "MI", claim.patient_member_id)
    if claim.subscriber is not None:
        out.name("IL", claim.subscriber, "MI", claim.subscriber_member_id)
    if claim.corrected_name is not None:
        out.name("74", claim.corrected_name, "C", claim.corrected_member_id)
    if claim.rendering_npi:
        out.add("NM1", "82", "1", "", "", "", "", "", "XX", claim.rendering_npi)
    for qualifier, payer in (("TT", claim.crossover_payer), ("PR", claim.priority_payer)):
        if payer is not None:
            out.organisation(qualifier, payer.name, "PI", payer.identifier)
    for at in range(0, len(claim.remarks), 5):
        out.add("MOA", "", "", *claim.remarks[at : at + 5])
    _references(out, claim.references)
    for qualifier, on in (
        ("232", claim.service_from),
        ("233", claim.service_to),
        ("036", claim.coverage_expired_on),
        ("050", claim.received_on),
    ):
        if on is not None:
            out.add("DTM", qualifier, day(on))
    if claim.interest_cents:
        out.add("AMT", "I", amount(claim.interest_cents))
    if claim.patient_paid_cents:
        out.add("AMT", "F5", amount(claim.patient_paid_cents))
    _amounts(out, claim.amounts)
    for line in claim.lines:
        _line(out, line)


def _line(out: SegmentWriter, line: RemittanceLine) -> None:
    submitted = ("HC", line.submitted_procedure, *line.submitted_modifiers) if line.submitted_procedure else ()
    paid_as = "NU" if line.revenue_code and line.revenue_code == line.procedure else "HC"
    out.add(
        "SVC", (paid_as, line.procedure, *line.modifiers), amount(line.charge_cents), amount(line.paid_cents),
        "" if paid_as == "NU" else line.revenue_code, line.units, submitted,
    )  # fmt: skip
    if line.service_from is not None and line.service_from == line.service_to:
        out.add("DTM", "472", day(line.service_from))
    else:
        for qualifier, on in (("150", line.service_from), ("151", line.service_to)):
            if on is not None:
                out.add("DTM", qualifier, day(on))
    _adjustments(out, line.adjustments)
    if line.control_number:
        out.add("REF", "6R", line.control_number)
    _references(out, [reference for reference in line.references if reference.qualifier != "RX"])
    if line.allowed_cents is not None:
        out.add("AMT", "B6", amount(line.allowed_cents))
    _amounts(out, line.amounts)
    for remark in line.remarks:
        out.add("LQ", "HE", remark)
    for reference in line.references:
        if reference.qualifier == "RX":
            out.add("LQ", "RX", reference.value)


def _adjustments(out: SegmentWriter, adjustments: Iterable[Adjustment]) -> None:
    for group, members in groupby(adjustments, key=lambda adjustment: adjustment.group):
        triplets = [(a.reason, amount(a.amount_cents), a.quantity) for a in members]
        for at in range(0, len(triplets), _PER_SEGMENT):
            out.add("CAS", group, *[value for triplet in triplets[at : at + _PER_SEGMENT] for value in triplet])


def _references(out: SegmentWriter, references: Iterable[Reference]) -> None:
    for reference in references:
        out.add("REF", reference.qualifier, reference.value)


def _amounts(out: SegmentWriter, amounts: Iterable[ReportedAmount]) -> None:
    for reported in amounts:
        out.add("AMT", reported.qualifier, amount(reported.amount_cents))


def _provider_adjustments(out: SegmentWriter, adjustments: Iterable[ProviderAdjustment]) -> None:
    for (provider, fiscal_on), members in groupby(adjustments, key=lambda a: (a.provider, a.fiscal_on)):
        pairs = [((a.code, a.reference), amount(a.amount_cents)) for a in members]
        for at in range(0, len(pairs), _PER_SEGMENT):
            values = [value for pair in pairs[at : at + _PER_SEGMENT] for value in pair]
            out.add("PLB", provider, day(fiscal_on), *values)
