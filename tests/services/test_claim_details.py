"""What a claim was sent with beyond its charges reaches the claim view: dates, accident, drugs, other payers' money."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claim_id, sound
from intake_samples import claim, claim_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.claims import claim_view
from arcaller_desktop.services.undo import UndoImport, undo_import

OF_CLAIM = (
    "DTP*431*D8*20260103",
    "DTP*304*D8*20260102",
    "DTP*454*D8*20260104",
    "DTP*453*D8*20260105",
    "DTP*435*D8*20260106",
    "DTP*096*D8*20260107",
    "DTP*471*D8*20260108",
    "DTP*090*D8*20260109",
    "DTP*091*D8*20260110",
    "DTP*314*RD8*20260111-20260120",
    "DTP*360*D8*20260112",
    "DTP*361*D8*20260113",
    "DTP*444*D8*20260114",
    "DTP*050*D8*20260115",
    "DTP*999*D8*20260116",
    "REF*G1*AUTH7",
    "REF*9F*REFER8",
)
OF_LINE = (
    "REF*G1*LINEAUTH",
    "REF*9F*LINEREF",
    "DTP*461*D8*20260117",
    "LIN**N4*00011122233",
    "CTP****12.5*ML",
)


def with_details(content: bytes, *, accident: str = "AA:::TX:", of_claim=OF_CLAIM, of_line=OF_LINE) -> bytes:
    """The claim with these segments, and its segment count right."""
    segments = content.decode().replace("\n", "").split("~")
    made = []
    for segment in segments:
        fields = segment.split("*")
        if fields[0] == "CLM":
            fields += [""] * (12 - len(fields))
            fields[11] = accident
            made += ["*".join(fields), *of_claim]
            continue
        made.append(segment)
        if fields[0] == "SV1" and "99213" in segment:
            made += of_line
    first = next(place for place, text in enumerate(made) if text.startswith("ST*"))
    last = next(place for place, text in enumerate(made) if text.startswith("SE*"))
    made[last] = f"SE*{last - first + 1}*{made[last].split('*')[2]}"
    return "~".join(made).encode()


def said(practice) -> dict[tuple[int, str], str]:
    view = claim_view(practice, claim_id(practice))
    return {(one.line_number, one.label): one.value for one in view.details}


def test_what_the_caller_is_asked_for_is_there(practice, load) -> None:
    load(with_details(claim_file(claim())))
    assert said(practice) == {
        (0, "Related to an auto accident"): "TX",
        (0, "Onset of illness"): "01/03/2026",
        (0, "Last seen"): "01/02/2026",
        (0, "First treatment"): "01/04/2026",
        (0, "Acute phase began"): "01/05/2026",
        (0, "Admitted"): "01/06/2026",
        (0, "Discharged"): "01/07/2026",
        (0, "Hearing or vision prescription"): "01/08/2026",
        (0, "Report: care taken over"): "01/09/2026",
        (0, "Report: care handed over"): "01/10/2026",
        (0, "Disability from and to"): "01/11/2026–01/20/2026",
        (0, "Disability began"): "01/12/2026",
        (0, "Disability ended"): "01/13/2026",
        (0, "First contact, property and casualty"): "01/14/2026",
        (0, "Received by the repricer"): "01/15/2026",
        (0, "Date, code 999"): "01/16/2026",
        (0, "Prior authorization"): "AUTH7",
        (0, "Referral"): "REFER8",
        (1, "Prior authorization"): "LINEAUTH",
        (1, "Referral"): "LINEREF",
        (1, "Last certification"): "01/17/2026",
        (1, "Drug (NDC)"): "00011122233",
        (1, "Drug quantity"): "12.5 milliliters",
    }
    sound(practice)


def test_what_other_payers_paid_is_named(practice, load) -> None:
    other = (
        "SBR*P*18*******CI", "AMT*D*60", "AMT*EAF*15", "OI***Y***Y", "NM1*IL*1*RIVERA*ANA****MI*X9",
        "NM1*PR*2*CEDAR MUTUAL*****PI*CED1", "DTP*573*D8*20260120",
    )  # fmt: skip
    load(with_details(claim_file(claim()), accident="", of_claim=other, of_line=("SVD*CED1*60*HC:99213**1",)))
    found = said(practice)
    assert found[0, "Paid by another payer"] == "CEDAR MUTUAL: $60.00"
    assert found[0, "Left to the patient by another payer"] == "CEDAR MUTUAL: $15.00"
    assert found[0, "Paid or decided by the other payer"] == "01/20/2026"
    assert found[1, "Paid by another payer"] == "CEDAR MUTUAL: $60.00"


EARLY = with_details(claim_file(claim()), accident="", of_claim=("REF*G1*OLD",), of_line=())
LATE = with_details(claim_file(claim(), sent=date(2026, 2, 15)), accident="", of_claim=("REF*G1*NEW",), of_line=())


@pytest.mark.parametrize("files", [(EARLY, LATE), (LATE, EARLY)])
def test_the_last_sending_counts_in_any_order_and_undo_forgets(practice, load, files) -> None:
    load(*files)
    assert said(practice) == {(0, "Prior authorization"): "NEW"}
    for (batch,) in list(practice.database.rows("SELECT id FROM import_batch ORDER BY id DESC")):
        undo_import(practice, UndoImport(batch_id=batch), NoProgress())
    assert practice.database.value("SELECT count(*) FROM claim_detail") == 0
    sound(practice)
