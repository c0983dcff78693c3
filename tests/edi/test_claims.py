"""837 files written by hand: loops, references and what hangs where."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.edi.reading import read_file

ISA = "ISA*00*          *00*          *ZZ*PRACTICE       *ZZ*PAYER          *260110*0800*^*00501*000000001*0*P*:~"
PROVIDER = (
    "BHT*0019*00*BATCH7*20260110*0800*CH~NM1*41*2*MAPLE*****46*1~PER*IC*DESK*TE*9375550199~NM1*40*2*PAYER*****46*2~"
    "HL*1**20*1~PRV*BI*PXC*207Q00000X~NM1*85*2*MAPLE MEDICINE*****XX*1234567893~N3*12 MAPLE~N4*DAYTON*OH*45402~"
    "REF*EI*123456789~PER*IC*FRONT*TE*9375550100~NM1*87*2~N3*PO BOX 9~N4*DAYTON*OH*45401~"
)
SUBSCRIBER = (
    "HL*2*1*22*0~SBR*P*18*G1*GOLD*****MB~NM1*IL*1*RIVERA*ANA****MI*W1~N3*9 ELM~N4*DAYTON*OH*45402~"
    "DMG*D8*19800229*F~NM1*PR*2*MEDICARE*****PI*15202~"
)
LINE = "LX*1~SV1*HC:99213:25*100*UN*1***1~DTP*472*D8*20260105~REF*6R*L1~"


def claims_file(body: str, version: str = "005010X222A1") -> bytes:
    middle = f"ST*837*0001*{version}~" + body
    text = ISA + f"GS*HC*A*B*20260110*0800*1*X*{version}~" + middle
    return (text + f"SE*{middle.count('~') + 1}*0001~GE*1*1~IEA*1*000000001~").encode()


def test_provider_payer_and_patient():
    read = read_file(claims_file(PROVIDER + SUBSCRIBER + "CLM*A1*100***11:B:1*Y*A*Y*Y~" + LINE))
    (claim,) = read.claims
    assert read.problems == ()
    assert (claim.billing_provider.npi, claim.billing_provider.tax_id) == ("1234567893", "123456789")
    assert (claim.billing_provider.taxonomy, claim.billing_provider.phone) == ("207Q00000X", "9375550100")
    assert claim.billing_provider.address.line1 == "12 MAPLE"
    assert claim.pay_to is not None
    assert claim.pay_to.address.zip_code == "45401"
    assert (claim.patient.name.first, claim.patient.birth_date, claim.patient.sex) == ("ANA", date(1980, 2, 29), "F")
    assert claim.patient.address.line1 == "9 ELM"
    assert (claim.destination.rank, claim.destination.relationship) == (1, "18")
    assert (claim.destination.group_number, claim.destination.plan_name) == ("G1", "GOLD")
    assert (claim.destination.filing_indicator, claim.destination.member_id) == ("MB", "W1")
    assert claim.destination.payer.identifier == "15202"
    assert (claim.batch_reference, claim.envelope.set_control) == ("BATCH7", "0001")
    assert read.counts.charge_cents == 10000


def test_dependents_do_not_inherit_from_each_other():
    body = (
        PROVIDER
        + "HL*2*1*22*1~SBR*S**G1******CI~NM1*IL*1*RIVERA*ANA****MI*W1~NM1*PR*2*AETNA*****PI*60054~"
        + "HL*3*2*23*0~PAT*19~NM1*QC*1*RIVERA*LEO~N3*9 ELM~DMG*D8*20150701*M~CLM*A1*100***11:B:1~" + LINE
        + "HL*4*2*23*0~PAT*01~NM1*QC*1*RIVERA*JOSE~CLM*A2*100***11:B:1~" + LINE
        + "HL*5*1*22*0~SBR*P*18*******MC~NM1*IL*1*OKORO*UCHE****MI*W9~NM1*PR*2*OHIO MEDICAID*****PI*77~"
        + "CLM*A3*100***11:B:1~" + LINE
    )  # fmt: skip
    one, two, three = read_file(claims_file(body)).claims
    assert (one.patient.name.first, one.destination.relationship, one.destination.rank) == ("LEO", "19", 2)
    assert (one.destination.subscriber.first, one.patient.birth_date) == ("ANA", date(2015, 7, 1))
    assert (two.patient.name.first, two.destination.relationship, two.patient.birth_date) == ("JOSE", "01", None)
    assert two.patient.address.line1 == ""
    assert (three.patient.name.last, three.destination.relationship) == ("OKORO", "18")
    assert three.destination.payer.name == "OHIO MEDICAID"
    assert three.destination.group_number == ""


def test_what_belongs_to_the_claim_and_what_to_another_payer():
    body = (
        PROVIDER
        + SUBSCRIBER
        + "CLM*A1*150.5***11:B:7*Y*A*Y*Y**AA:::OH~DTP*439*D8*20251230~AMT*F5*20~REF*G1*AUTH~REF*F8*ICN1~"
        "REF*9F*RF~REF*D9*T1~NTE*ADD*SEE RECORDS~HI*ABK:E119*ABF:I10~HI*ABF:Z794~"
        "NM1*82*1*OKAFOR*NNEKA****XX*1093817465~PRV*PE*PXC*207R00000X~"
        "NM1*77*2*SURGERY CENTER*****XX*1407812365~N3*3 OAK~N4*DAYTON*OH*45402~"
        "SBR*S*18*G9******CI~CAS*CO*45*10~AMT*D*40.1~DMG*D8*19800229*F~OI***Y***Y~"
        "NM1*IL*1*RIVERA*ANA****MI*X1~N3*9 ELM~NM1*PR*2*AETNA*****PI*60054~"
        "REF*F8*OTHERICN~REF*G1*OTHERAUTH~NM1*82*1~REF*G2*77~"
        "LX*1~SV1*HC:99213*100.5*UN*1***1:2~DTP*472*RD8*20260105-20260107~AMT*F5*3~NTE*ADD*LINE NOTE~"
        "NM1*82*1*OTHER*DOC****XX*1111111112~REF*6R*L1~"
        "LX*2~SV1*HC:J1100*50*UN*4***1~DTP*472*D8*20260104~LIN**N4*00641036725~CTP****4*UN~REF*G1*X~"
    )
    (claim,) = read_file(claims_file(body)).claims
    assert (claim.frequency, claim.payer_claim_number, claim.authorization) == ("7", "ICN1", "AUTH")
    assert (claim.referral, claim.clearinghouse_trace, claim.note) == ("RF", "T1", "SEE RECORDS")
    assert (claim.patient_paid_cents, claim.accident_date) == (2000, date(2025, 12, 30))
    assert claim.diagnoses == ("E119", "I10", "Z794")
    assert (claim.rendering_name.last, claim.rendering_npi, claim.rendering_taxonomy) == (
        "OKAFOR",
        "1093817465",
        "207R00000X",
    )
    assert claim.facility is not None
    assert (claim.facility.name, claim.facility.address.line1) == ("SURGERY CENTER", "3 OAK")
    (other,) = claim.other_coverages
    assert (other.rank, other.payer.name, other.member_id, other.paid_cents) == (2, "AETNA", "X1", 4010)
    assert other.subscriber_birth_date == date(1980, 2, 29)
    assert claim.destination.payer.name == "MEDICARE"
    first, second = claim.lines
    assert (first.procedure, first.diagnosis_pointers, first.control_number) == ("99213", "1:2", "L1")
    assert (first.service_from, first.service_to) == (date(2026, 1, 5), date(2026, 1, 7))
    assert (second.units, second.drug_code, second.charge_cents) == ("4", "00641036725", 5000)
    assert (claim.service_from, claim.service_to) == (date(2026, 1, 4), date(2026, 1, 7))


def test_institutional_claims():
    body = (
        PROVIDER
        + SUBSCRIBER
        + "CLM*A1*300***13:A:1**A*Y*Y~DTP*434*RD8*20260101-20260103~HI*ABK:J189~HI*BH:A1:D8:20260101~HI*ABF:I10~"
        "NM1*71*1*ATT*DOC****XX*1093817465~LX*1~SV2*0450*HC:99284:25*250*UN*1~DTP*472*D8*20260101~LX*2~SV2*0250**50*UN*3~"
    )
    read = read_file(claims_file(body, "005010X223A2"))
    (claim,) = read.claims
    assert (read.kind, claim.kind, claim.place_of_service) == ("837I", "837I", "13")
    assert claim.diagnoses == ("J189", "I10")
    assert (claim.service_from, claim.service_to) == (date(2026, 1, 1), date(2026, 1, 3))
    assert [(line.revenue_code, line.procedure, line.modifiers, line.charge_cents) for line in claim.lines] == [
        ("0450", "99284", ("25",), 25000),
        ("0250", "", (), 5000),
    ]
    assert read.problems == ()


def test_lines_that_do_not_add_up_are_told():
    read = read_file(claims_file(PROVIDER + SUBSCRIBER + "CLM*A1*101***11:B:1~" + LINE))
    (problem,) = read.problems
    assert (problem.code, problem.severity, problem.claim_number) == ("CLAIM_LINES_DO_NOT_ADD_UP", "warning", "A1")
    assert "$100.00" in problem.message
    assert "$101.00" in problem.message


def test_faults_are_placed_at_their_claim():
    body = PROVIDER + SUBSCRIBER
    body += "CLM*A1*1O0***11:B:1~" + LINE + "CLM**100***11:B:1~" + LINE + "CLM*A3*100***11:B:1~LX*1~LX*2~" + LINE[5:]
    read = read_file(claims_file(body))
    assert [(p.code, p.severity, p.claim_number) for p in read.problems] == [
        ("BAD_AMOUNT", "error", "A1"),
        ("CLAIM_LINES_DO_NOT_ADD_UP", "warning", "A1"),
        ("CLAIM_WITHOUT_NUMBER", "error", ""),
        ("LINE_WITHOUT_SERVICE", "error", "A3"),
    ]
    assert len(read.claims) == 3


def test_lines_without_lx_are_not_lost():
    services = "SV1*HC:99213*60*UN*1***1~DTP*472*D8*20260105~SV1*HC:99214*40*UN*1***1~"
    read = read_file(claims_file(PROVIDER + SUBSCRIBER + "CLM*A1*100***11:B:1~" + services))
    assert [(line.number, line.procedure) for line in read.claims[0].lines] == [(1, "99213"), (2, "99214")]
    assert [(p.code, p.severity) for p in read.problems] == [("LINE_IMPLIED", "warning")] * 2


def test_a_cut_file_marks_its_last_claim():
    data = claims_file(PROVIDER + SUBSCRIBER + "CLM*A1*100***11:B:1~" + LINE + "CLM*A2*100***11:B:1~" + LINE)
    read = read_file(data[: data.index(b"A2") + 30])
    problems = {(p.code, p.claim_number) for p in read.problems if p.severity == "error"}
    assert problems == {("TRANSACTION_CUT_SHORT", ""), ("CLAIM_CUT_SHORT", "A2")}
    assert [claim.claim_number for claim in read.claims] == ["A1", "A2"]


def test_dental_claims_are_not_taken():
    read = read_file(claims_file(PROVIDER + SUBSCRIBER + "CLM*A1*100***11:B:1~", "005010X224A2"))
    assert read.claims == ()
    assert [p.code for p in read.problems] == ["SET_NOT_READ"]
