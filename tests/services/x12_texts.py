"""Small claim files and remittances, written segment by segment, with figures a test can work out by hand."""

from __future__ import annotations

from dataclasses import dataclass

PAYERS = {"AETNA": ("Alder Health", "60054", "CI"), "MEDIC": ("Medicare Part B", "00882", "MB")}


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One claim with its lines as (procedure, dollars); `day` is CCYYMMDD."""

    number: str
    day: str
    lines: tuple[tuple[str, int], ...]
    last: str = "RIVERA"
    first: str = "ANA"
    born: str = "19800229"
    member: str = "W123"
    payer: str = "AETNA"

    @property
    def charge(self) -> int:
        return sum(dollars for _, dollars in self.lines)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the payer says of a visit: for each line dollars paid and (group, reason, dollars) adjustments."""

    visit: Visit
    lines: tuple[tuple[int, tuple[tuple[str, str, int], ...]], ...]
    status: str = "1"
    number: str = "ICN1"
    of_claim: tuple[tuple[str, str, int], ...] = ()
    """Adjustments of the claim as a whole."""

    @property
    def paid(self) -> int:
        return sum(dollars for dollars, _ in self.lines)


def claim_file(*visits: Visit, sent: str) -> bytes:
    """An 837P, one subscriber loop per visit. `sent` is CCYYMMDD."""
    out = [
        "ST*837*0001*005010X222A1",
        f"BHT*0019*00*B{sent}*{sent}*1200*CH",
        "NM1*41*2*MAPLE STREET*****46*MAPLE",
        "PER*IC*BILLING*TE*9375550100",
        "NM1*40*2*CLEARCO*****46*CLEAR",
        "HL*1**20*1",
        "NM1*85*2*MAPLE STREET*****XX*1234567893",
        "N3*12 MAPLE ST",
        "N4*DAYTON*OH*454021234",
        "REF*EI*123456789",
    ]
    for index, visit in enumerate(visits, start=2):
        name, identifier, indicator = PAYERS[visit.payer]
        out += [
            f"HL*{index}*1*22*0",
            f"SBR*P*18*******{indicator}",
            f"NM1*IL*1*{visit.last}*{visit.first}****MI*{visit.member}",
            "N3*9 ELM AVE",
            "N4*DAYTON*OH*45402",
            f"DMG*D8*{visit.born}*F",
            f"NM1*PR*2*{name.upper()}*****PI*{identifier}",
            f"CLM*{visit.number}*{visit.charge}***11:B:1*Y*A*Y*Y",
            "HI*ABK:J069",
        ]
        for number, (code, dollars) in enumerate(visit.lines, start=1):
            out += [f"LX*{number}", f"SV1*HC:{code}*{dollars}*UN*1***1", f"DTP*472*D8*{visit.day}"]
    out.append(f"SE*{len(out) + 1}*0001")
    return _interchange(out, kind="HC", version="005010X222A1", day=sent)


def remittance(*answers: Answer, paid_on: str, trace: str = "T1") -> bytes:
    """An 835 of one payment by the payer of the first visit."""
    name, identifier, indicator = PAYERS[answers[0].visit.payer]
    total = sum(answer.paid for answer in answers)
    out = [
        "ST*835*0001",
        f"BPR*I*{total}*C*ACH*CCP*01*999999999*DA*1*1123456789**01*999988880*DA*2*{paid_on}",
        f"TRN*1*{trace}*1{identifier.zfill(9)}",
        f"DTM*405*{paid_on}",
        f"N1*PR*{name.upper()}*XV*{identifier}",
        "N3*PO BOX 1",
        "N4*COLUMBUS*OH*43215",
        "PER*BL*PAYER LINE*TE*8005550100",
        "N1*PE*MAPLE STREET*XX*1234567893",
        "LX*1",
    ]
    for answer in answers:
        visit, sign = answer.visit, -1 if answer.status == "22" else 1
        owed = sum(
            a[2] for _, adjustments in (*answer.lines, (0, answer.of_claim)) for a in adjustments if a[0] == "PR"
        )
        money = f"{sign * visit.charge}*{answer.paid}*{owed}"
        out += [
            f"CLP*{visit.number}*{answer.status}*{money}*{indicator}*{answer.number}*11*1",
            *(f"CAS*{group}*{reason}*{amount}" for group, reason, amount in answer.of_claim),
            f"NM1*QC*1*{visit.last}*{visit.first}****MI*{visit.member}",
            f"DTM*232*{visit.day}",
        ]
        for (code, dollars), (paid, adjustments) in zip(visit.lines, answer.lines, strict=True):
            out += [f"SVC*HC:{code}*{sign * dollars}*{paid}**1", f"DTM*472*{visit.day}"]
            out += [f"CAS*{group}*{reason}*{amount}" for group, reason, amount in adjustments]
    out.append(f"SE*{len(out) + 1}*0001")
    return _interchange(out, kind="HP", version="005010X221A1", day=paid_on)


def _interchange(segments: list[str], *, kind: str, version: str, day: str) -> bytes:
    head = [
        f"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *{day[2:]}*1200*^*00501*000000001*0*P*:",
        f"GS*{kind}*SENDER*RECEIVER*{day}*1200*1*X*{version}",
    ]
    return "".join(f"{segment}~\n" for segment in (*head, *segments, "GE*1*1", "IEA*1*000000001")).encode()
