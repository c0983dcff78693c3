"""835 files written by hand, with figures worked by hand."""

from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.domain.remittances import Adjustment, Reference
from arcaller_desktop.edi.balances import balance_problems
from arcaller_desktop.edi.reading import read_file

HEAD = (
    "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260202*0800*^*00501*000000001*0*P*:~"
    "GS*HP*PAYER*PRACTICE*20260202*0800*1*X*005010X221A1~ST*835*0001~"
)
PARTIES = (
    "TRN*1*EFT1*1311234567~DTM*405*20260201~N1*PR*BUCKEYE HEALTH~N3*PO BOX 7~N4*COLUMBUS*OH*43215~"
    "REF*2U*68069~PER*CX**TE*8005550100~PER*BL*EDI DESK*TE*8005550199~N1*PE*MAPLE MEDICINE*XX*1234567893~"
    "REF*TJ*123456789~LX*1~"
)


def era(body: str, bpr: str = "BPR*I*100*C*CHK************20260202~") -> bytes:
    text = HEAD + bpr + PARTIES + body
    count = text.count("~") - 2 + 1
    return (text + f"SE*{count}*0001~GE*1*1~IEA*1*000000001~").encode("latin-1")


CLAIM = "CLP*A1*1*150*100*20*12*ICN1*11*1~"
NAME = "NM1*QC*1*RIVERA*ANA~"


def only_claim(body: str):
    return read_file(era(body)).payments[0].claims[0]


def codes(body: str, bpr: str = "BPR*I*100*C*CHK************20260202~") -> list[str]:
    """Problems that matter: what merely departs from the guide is tested in test_structure."""
    return [p.code for p in read_file(era(body, bpr)).problems if p.severity == "error" or p.code == "BAD_DATE"]


def test_header_and_parties():
    payment = read_file(era(CLAIM + "CAS*CO*45*50~" + NAME)).payments[0]
    assert (payment.amount_cents, payment.method, payment.handling) == (10000, "CHK", "I")
    assert (payment.trace, payment.originator) == ("EFT1", "1311234567")
    assert (payment.paid_on, payment.produced_on) == (date(2026, 2, 2), date(2026, 2, 1))
    assert (payment.payer.name, payment.payer.identifier, payment.payer.phone) == (
        "BUCKEYE HEALTH",
        "68069",
        "8005550100",
    )
    assert payment.payer.address.city == "COLUMBUS"
    assert (payment.payee.npi, payment.payee.tax_id) == ("1234567893", "123456789")
    assert payment.envelope.version == "005010X221A1"
    assert payment.envelope.sent_on == date(2026, 2, 2)


def test_every_triplet_is_taken_even_beyond_six():
    triplets = "".join(f"*{reason}*1*" for reason in range(1, 9)).removesuffix("*")
    claim = only_claim(CLAIM + f"CAS*CO{triplets}~CAS*PR*2*42**3*0.5*1~" + NAME)
    assert [a.reason for a in claim.adjustments] == ["1", "2", "3", "4", "5", "6", "7", "8", "2", "3"]
    assert claim.adjustments[-2:] == (
        Adjustment(group="PR", reason="2", amount_cents=4200),
        Adjustment(group="PR", reason="3", amount_cents=50, quantity="1"),
    )
    assert claim.all_adjustments_cents == 8 * 100 + 4250


def test_remarks_of_moa_and_mia_and_lq():
    mia = "MIA*1**0*5*MA02" + "*" * 15 + "N1*N2~"
    claim = only_claim(
        CLAIM + "CAS*CO*45*50~" + NAME + mia + "MOA***MA01*MA07~SVC*HC:99213*150*100~CAS*CO*45*50~LQ*HE*N130~LQ*RX*88~"
    )
    assert claim.remarks == ("MA02", "N1", "N2", "MA01", "MA07")
    assert claim.lines[0].remarks == ("N130",)
    assert claim.lines[0].references == (Reference(qualifier="RX", value="88"),)


def test_names_around_a_claim():
    claim = only_claim(
        CLAIM + "CAS*CO*45*50~" + "NM1*QC*1*RIVERA*ANA*M**JR*MI*W1~NM1*IL*1*RIVERA*JOSE****MI*W2~"
        "NM1*74*1*RIVERA*ANNA****C*W3~NM1*82*1*OKAFOR*NNEKA****XX*1093817465~NM1*TT*2*MEDICAID*****PI*77034~"
        "NM1*PR*2*AETNA*****PI*60054~"
    )
    assert (claim.patient.last, claim.patient.suffix, claim.patient_member_id) == ("RIVERA", "JR", "W1")
    assert claim.subscriber is not None
    assert (claim.subscriber.first, claim.subscriber_member_id) == ("JOSE", "W2")
    assert claim.corrected_name is not None
    assert (claim.corrected_name.first, claim.corrected_member_id) == ("ANNA", "W3")
    assert claim.rendering_npi == "1093817465"
    assert claim.crossover_payer is not None
    assert claim.priority_payer is not None
    assert (claim.crossover_payer.identifier, claim.priority_payer.name) == ("77034", "AETNA")


def test_line_paid_under_another_code_and_its_dates():
    line = only_claim(
        CLAIM
        + NAME
        + "SVC*HC:99213:25*150*100**1*HC:99214:25:95**1~DTM*150*20260105~DTM*151*20260107~CAS*CO*45*50~"
        + "REF*6R*L7~REF*LU*11~AMT*B6*120~AMT*KH*1.5~"
    ).lines[0]
    assert (line.procedure, line.modifiers) == ("99213", ("25",))
    assert (line.submitted_procedure, line.submitted_modifiers) == ("99214", ("25", "95"))
    assert (line.service_from, line.service_to) == (date(2026, 1, 5), date(2026, 1, 7))
    assert (line.control_number, line.allowed_cents) == ("L7", 12000)
    assert line.references == (Reference(qualifier="LU", value="11"),)
    assert [(a.qualifier, a.amount_cents) for a in line.amounts] == [("KH", 150)]


def test_revenue_code_line():
    line = only_claim(CLAIM + NAME + "SVC*NU:0450*150*100~CAS*CO*45*50~").lines[0]
    assert (line.procedure, line.revenue_code) == ("0450", "0450")


def test_all_plb_pairs():
    payment = read_file(
        era(CLAIM + "CAS*CO*45*50~" + NAME + "PLB*1234567893*20261231*WO:A9*30*L6:ICN1*-2.5*72*4~PLB*1*20261231*FB*1~")
    ).payments[0]
    assert [(p.code, p.reference, p.amount_cents) for p in payment.provider_adjustments] == [
        ("WO", "A9", 3000),
        ("L6", "ICN1", -250),
        ("72", "", 400),
        ("FB", "", 100),
    ]
    assert payment.provider_adjustments_cents == 3250


def test_a_debit_is_negative():
    payment = read_file(era("PLB*1*20261231*WO*100~", "BPR*I*100*D*CHK************20260202~")).payments[0]
    assert payment.amount_cents == -10000
    assert balance_problems(payment) == ()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (CLAIM + "CAS*CO*45*30~CAS*PR*2*20~" + NAME, []),
        (CLAIM + NAME + "SVC*HC:99213*150*100~CAS*CO*45*50~", []),
        (CLAIM + "CAS*CO*45*49.99~" + NAME, ["CLAIM_OUT_OF_BALANCE"]),
        (CLAIM + NAME + "SVC*HC:99213*150*100~CAS*CO*45*49.99~", ["CLAIM_OUT_OF_BALANCE", "LINE_OUT_OF_BALANCE"]),
        # the lines' faults cancel out, so the claim balances and the lines do not
        (
            CLAIM + NAME + "SVC*HC:99213*100*70~CAS*CO*45*29~SVC*HC:99214*50*30~CAS*CO*45*21~",
            ["LINE_OUT_OF_BALANCE", "LINE_OUT_OF_BALANCE"],
        ),
        ("CLP*A1*1*150*99*20*12*ICN1*11*1~CAS*CO*45*51~" + NAME, ["PAYMENT_OUT_OF_BALANCE"]),
        (CLAIM + "CAS*CO*45*50~" + NAME + "PLB*1*20261231*WO*0.01~", ["PAYMENT_OUT_OF_BALANCE"]),
        # a reversal and its correction
        (
            "CLP*A1*22*-150*-80**12*ICN1*11*1~CAS*CO*45*-70~"
            + NAME
            + "CLP*A1*1*150*180**12*ICN2*11*7~CAS*CO*45*-30~"
            + NAME,
            [],
        ),
    ],
)
def test_balances(body, expected):
    assert codes(body) == expected


def test_an_adjustment_of_the_whole_claim_explains_its_lines():
    body = CLAIM + "CAS*CO*45*50~" + NAME + "SVC*HC:99213*100*70~SVC*HC:99214*50*30~"
    assert [p.code for p in balance_problems(read_file(era(body)).payments[0])] == ["ADJUSTED_AT_CLAIM_LEVEL"]
    assert codes(body) == []


def test_a_balance_problem_names_place_and_figure():
    problem = next(p for p in read_file(era(CLAIM + "CAS*CO*45*40~" + NAME)).problems if p.severity == "error")
    assert problem.where == "segment 16, claim A1"
    assert problem.claim_number == "A1"
    assert "$10.00 off" in problem.message


@pytest.mark.parametrize("amount", ["12O", "1,50", "1.234", "--1", "9" * 30, "1E5", "٣"])
def test_a_bad_amount_is_an_error_and_no_crash(amount):
    text = era("CLP*A1*1*150*100*20*12*ICN1*11*1~CAS*CO*45*BAD~" + NAME)
    problems = read_file(text.replace(b"BAD", amount.encode())).problems
    found = [problem for problem in problems if problem.code == "BAD_AMOUNT"]
    assert [problem.severity for problem in found] == ["error"]
    assert amount not in found[0].message


@pytest.mark.parametrize(
    ("day", "expected", "problems"),
    [
        ("20260229", None, ["BAD_DATE"]),
        ("20261301", None, ["BAD_DATE"]),
        ("00000000", None, ["BAD_DATE"]),
        ("10010101", None, ["BAD_DATE"]),
        ("JAN 2026", None, ["BAD_DATE"]),
        ("260228", date(2026, 2, 28), []),
        ("20240229", date(2024, 2, 29), []),
        ("", None, []),
    ],
)
def test_dates(day, expected, problems):
    body = CLAIM + "CAS*CO*45*50~" + NAME + f"DTM*232*{day}~"
    assert only_claim(body).service_from == expected
    assert codes(body) == problems


def test_a_set_without_bpr_is_an_error():
    assert "PAYMENT_MISSING" in codes("", bpr="")


def test_short_segments_are_errors():
    assert codes("CLP*A1~" + NAME).count("SEGMENT_TOO_SHORT") == 1
    assert "ORDER" in codes("SVC*HC:1*1*1~CAS*CO*45*1~")


def test_names_in_the_windows_code_page_and_in_utf8():
    data = era(CLAIM + "CAS*CO*45*50~NM1*QC*1*NU\xd1EZ*ANA~")
    assert read_file(data).payments[0].claims[0].patient.last == "NUÑEZ"
    as_utf8 = data.decode("latin-1").encode("utf-8")
    assert read_file(as_utf8).payments[0].claims[0].patient.last == "NUÑEZ"
