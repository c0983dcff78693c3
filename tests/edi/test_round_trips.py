"""Whatever we write is read back equal: any figures, any separators, any line ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement, ClaimStatus
from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.domain.remittances import (
    Adjustment,
    ProviderAdjustment,
    Reference,
    RemittanceClaim,
    RemittanceLine,
    RemittancePayment,
)
from arcaller_desktop.domain.submissions import (
    Envelope,
    Organisation,
    SubmittedClaim,
    SubmittedCoverage,
    SubmittedLine,
    SubmittedPatient,
)
from arcaller_desktop.edi.interchanges import Delimiters
from arcaller_desktop.edi.outgoing import Outgoing, SegmentWriter
from arcaller_desktop.edi.reading import read_file
from arcaller_desktop.edi.writing import write_acknowledgements, write_claims, write_remittances

cents = st.integers(-99_999_999, 99_999_999)
days = st.dates(date(1970, 1, 1), date(2069, 12, 31))
some_day = st.none() | days
word = st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", min_size=1, max_size=12)
code = st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", min_size=1, max_size=5)
names = st.builds(PersonName, last=word, first=word, middle=st.just("") | word, suffix=st.sampled_from(["", "JR"]))
addresses = st.builds(Address, line1=word, line2=st.just("") | word, city=word, state=code, zip_code=st.just("45402"))

adjustments = st.lists(
    st.builds(
        Adjustment,
        group=st.sampled_from(["CO", "PR", "OA", "PI", "CR"]),
        reason=code,
        amount_cents=cents,
        quantity=st.just("") | st.just("2"),
    ),
    max_size=20,
).map(tuple)


@st.composite
def remittance_lines(draw):
    first, last = draw(some_day), draw(some_day)
    return RemittanceLine(
        procedure=draw(code),
        modifiers=tuple(draw(st.lists(st.sampled_from(["25", "95", "RT"]), max_size=4))),
        charge_cents=draw(cents),
        paid_cents=draw(cents),
        allowed_cents=draw(st.none() | cents),
        units=draw(st.sampled_from(["", "1", "2.5"])),
        service_from=first,
        service_to=last,
        control_number=draw(st.just("") | word),
        adjustments=draw(adjustments),
        remarks=tuple(draw(st.lists(code, max_size=6))),
        references=tuple(draw(st.lists(st.builds(Reference, qualifier=st.just("LU"), value=word), max_size=2))),
    )


remittance_claims = st.builds(
    RemittanceClaim,
    claim_number=word,
    status=st.sampled_from(["1", "2", "4", "22"]),
    charge_cents=cents,
    paid_cents=cents,
    patient_responsibility_cents=cents,
    filing_indicator=st.just("12"),
    payer_claim_number=word,
    patient=names,
    patient_member_id=word,
    service_from=some_day,
    received_on=some_day,
    interest_cents=cents,
    adjustments=adjustments,
    remarks=st.lists(code, max_size=12).map(tuple),
    lines=st.lists(remittance_lines(), max_size=3).map(tuple),
)
payments = st.builds(
    RemittancePayment,
    payer=st.builds(Organisation, name=word, identifier=word, address=addresses),
    payee=st.builds(Organisation, name=word, npi=st.just("1234567893"), tax_id=st.just("123456789")),
    amount_cents=cents,
    method=st.sampled_from(["CHK", "ACH", "NON"]),
    handling=st.sampled_from(["I", "H"]),
    paid_on=some_day,
    trace=word,
    originator=word,
    produced_on=some_day,
    claims=st.lists(remittance_claims, max_size=3).map(tuple),
    provider_adjustments=st.lists(
        st.builds(
            ProviderAdjustment,
            provider=st.just("1234567893"),
            fiscal_on=days,
            code=st.sampled_from(["WO", "72", "L6", "FB"]),
            reference=st.just("") | word,
            amount_cents=cents,
        ),
        max_size=9,
    ).map(tuple),
)


@st.composite
def submitted_claims(draw):
    lines = tuple(
        SubmittedLine(
            number=number,
            procedure=draw(code),
            modifiers=tuple(draw(st.lists(st.sampled_from(["25", "95"]), max_size=4))),
            charge_cents=draw(st.integers(0, 9_999_999)),
            units="1",
            diagnosis_pointers=draw(st.sampled_from(["1", "1:2", "2:1:3:4"])),
            service_from=(first := draw(days)),
            service_to=draw(st.just(first) | st.dates(first, date(2069, 12, 31))),
            control_number=draw(st.just("") | word),
        )
        for number in range(1, draw(st.integers(1, 4)) + 1)
    )
    own = draw(st.booleans())
    name, birth_date = draw(names), draw(some_day)
    return SubmittedClaim(
        claim_number=draw(word),
        charge_cents=sum(line.charge_cents for line in lines),
        place_of_service="11",
        frequency=draw(st.sampled_from(["1", "7", "8"])),
        payer_claim_number=draw(st.just("") | word),
        diagnoses=tuple(draw(st.lists(code, min_size=1, max_size=12))),
        service_from=min(line.service_from for line in lines),
        service_to=max(line.service_to for line in lines),
        billing_provider=Organisation(name=draw(word), npi="1234567893", tax_id="123456789", address=draw(addresses)),
        patient=SubmittedPatient(
            name=name,
            birth_date=birth_date,
            sex="U" if birth_date else "",
            address=draw(addresses),
        ),
        destination=SubmittedCoverage(
            rank=draw(st.integers(1, 3)),
            payer=Organisation(name=draw(word), identifier=draw(word)),
            member_id=draw(word),
            subscriber=name if own else draw(names),
            subscriber_birth_date=birth_date if own else None,
            relationship="18" if own else draw(st.sampled_from(["01", "19"])),
        ),
        lines=lines,
        batch_reference="B1",
    )


acknowledgements = st.builds(
    ClaimAcknowledgement,
    claim_number=word,
    accepted=st.just(False),
    statuses=st.lists(
        st.builds(ClaimStatus, category=st.just("A7"), code=code, entity=st.just("") | code), min_size=1, max_size=8
    ).map(tuple),
    effective_on=days,
    charge_cents=cents,
    message=st.just("") | word,
    patient=names,
    member_id=word,
    service_from=some_day,
    source=st.just(Organisation(name="CLEARCO", identifier="CC")),
    batch_reference=st.just("B1"),
)

punctuation = st.lists(st.sampled_from(list("*|^~!:>;<&%\x1c\x1d\x1e\x1f\n\r'`")), min_size=4, max_size=4, unique=True)


@st.composite
def punctuated(draw):
    element, component, repetition, segment = draw(punctuation.filter(lambda marks: not (set(marks[:3]) & set("\r\n"))))
    line_break = "" if segment in "\r\n" else draw(st.sampled_from(["", "\n", "\r\n", "\r", " \n"]))
    return Outgoing(
        sender_id="SENDER",
        receiver_id="RECEIVER",
        sender_name="SENDER",
        receiver_name="RECEIVER",
        written_at=datetime(2026, 3, 12, 15, 0, tzinfo=UTC),
        delimiters=Delimiters(element=element, component=component, repetition=repetition, segment=segment),
        line_break=line_break,
    )


def bare(value):
    """The value without where in a file it stood."""
    changes = {"segment": 0}
    if hasattr(value, "envelope"):
        changes["envelope"] = Envelope()
    for name in ("claims", "lines", "provider_adjustments"):
        if hasattr(value, name):
            changes[name] = tuple(bare(part) for part in getattr(value, name))
    return replace(value, **changes)


@given(st.lists(payments, min_size=1, max_size=2), punctuated())
def test_payments(written, outgoing):
    read = read_file(write_remittances(written, outgoing))
    assert [bare(payment) for payment in read.payments] == written


@given(st.lists(submitted_claims(), min_size=1, max_size=4), punctuated())
def test_claims(written, outgoing):
    read = read_file(write_claims(written, outgoing))
    assert [bare(claim) for claim in read.claims] == written
    assert read.problems == ()


@given(st.lists(acknowledgements, min_size=1, max_size=4), punctuated())
def test_acknowledgements(written, outgoing):
    read = read_file(write_acknowledgements(written, outgoing, provider=Organisation(name="P", npi="1234567893")))
    assert [bare(answer) for answer in read.acknowledgements] == written
    assert read.problems == ()


@given(st.text(max_size=80), punctuated())
def test_no_text_breaks_out_of_its_element(text, outgoing):
    writer = SegmentWriter(outgoing)
    cleaned = writer.clean(text)
    marks = outgoing.delimiters
    assert cleaned.isascii()
    assert cleaned.isprintable()
    assert not set(cleaned) & {marks.element, marks.component, marks.segment, marks.repetition}
    assert writer.clean(cleaned) == cleaned


def test_names_are_written_in_capitals_of_plain_letters(outgoing):
    writer = SegmentWriter(outgoing)
    assert writer.clean("Łukasz Nguyễn~SE*1") == "LUKASZ NGUYENSE1"
    assert writer.clean("Straße Øre\t\x00") == "STRASSE ORE"
