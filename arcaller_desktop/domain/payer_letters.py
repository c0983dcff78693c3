"""Letters to payers: appeals, reconsiderations, disputes, cover sheets (ar-calling 1.6), and their facts."""

from __future__ import annotations

from arcaller_desktop.domain.letter_kinds import LetterKind, Placeholder


def _fact(name: str, label: str, sample: str) -> Placeholder:
    return Placeholder(name=name, label=label, sample=sample)


CLAIM_FACTS = (
    _fact("payer", "Payer", "Alder Health"),
    _fact("patient", "Patient", "Ana Rivera"),
    _fact("birth_date", "Birth date", "02/29/1980"),
    _fact("member_id", "Member ID", "W123"),
    _fact("group_number", "Group number", "G-00412"),
    _fact("claim_number", "Our claim number", "A1"),
    _fact("payer_claim_number", "Payer's claim number", "2026039911"),
    _fact("service_dates", "Dates of service", "01/15/2026"),
    _fact("billed", "Billed", "$200.00"),
    _fact("paid", "Paid", "$50.00"),
    _fact("balance", "Still open", "$120.00"),
    _fact("provider", "Provider", "Thao Nguyen"),
    _fact("provider_npi", "Provider's NPI", "1234567893"),
    _fact("npi", "Group NPI", "1234567893"),
    _fact("denial", "Denial", "CO-197 No authorization"),
    _fact("decided_on", "Decided on", "02/01/2026"),
    _fact("first_sent", "First sent on", "01/22/2026"),
    _fact("accepted_on", "Accepted on", "01/24/2026"),
    _fact("trace", "Batch or trace number", "5521"),
    _fact("days_open", "Days since acceptance", "47"),
    _fact("authorization", "Authorization", "A55102"),
    _fact("call", "Last call", "03/12/2026 with Ana K., reference 8842"),
    _fact("control_number", "Control number of the request", "RQ-771"),
    _fact("due", "Due date of the request", "04/01/2026"),
    _fact("documents", "Papers asked for", "Progress note"),
    _fact("policy", "Policy", "MP-114"),
    _fact("failed_element", "Part of the policy that failed", "Prior therapy"),
    _fact("expected", "Contract allows", "$180.00"),
    _fact("allowed", "Allowed", "$120.00"),
    _fact("fee_schedule", "Priced by", "Network A 2025"),
    _fact("original_claim", "Original claim", "2026011111"),
    _fact("bundled_into", "Bundled into", "99213"),
    _fact("overpaid_claim", "Claim they call overpaid", "2025099"),
    _fact("overpaid", "Amount they call overpaid", "$98.00"),
    _fact("reasons", "Our reasons", "The service was an emergency."),
    _fact("enclosed", "Enclosed", "Progress note of 01/15/2026"),
    _fact("callback", "Our phone", "(937) 555-0100"),
    _fact("fax", "Our fax", "(937) 555-0101"),
    Placeholder(name="lines", label="Service lines", sample="", table=True),
)

_MUST = ("patient", "member_id", "service_dates")


def _kind(key: str, label: str) -> LetterKind:
    return LetterKind(key=key, label=label, placeholders=CLAIM_FACTS, must=_MUST, to="payer")


PAYER_LETTERS = {
    kind.key: kind
    for kind in (
        _kind("appeal", "Appeal"),
        _kind("reconsideration", "Reconsideration request"),
        _kind("timely_filing", "Timely filing: proof"),
        _kind("no_auth_appeal", "Authorization appeal"),
        _kind("medical_necessity_appeal", "Medical necessity appeal"),
        _kind("coding_appeal", "Bundling or coding appeal"),
        _kind("cob_reprocess", "Coverage: reprocess request"),
        _kind("duplicate_dispute", "Duplicate dispute"),
        _kind("underpayment_dispute", "Underpayment dispute"),
        _kind("overpayment_dispute", "Take-back dispute"),
        _kind("records_cover", "Records cover sheet"),
        _kind("corrected_claim", "Corrected claim cover letter"),
        _kind("prompt_pay_demand", "Prompt-pay demand"),
        _kind("provider_file", "Provider file correction"),
        _kind("nsa_negotiation", "Open negotiation notice"),
    )
}
"""In the order of the choice list."""
