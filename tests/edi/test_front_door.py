"""What a file is told to be, and how it is cut, whatever stands around it."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from arcaller_desktop.edi import front_door
from arcaller_desktop.edi.front_door import open_file
from arcaller_desktop.edi.interchanges import Delimiters
from arcaller_desktop.edi.outgoing import Outgoing
from arcaller_desktop.edi.reading import look_into, read_file
from arcaller_desktop.edi.writing import write_claims, write_remittances


def zip_bytes() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("era.835", "ISA")
    return buffer.getvalue()


def workbook_bytes() -> bytes:
    buffer = io.BytesIO()
    openpyxl.Workbook().save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (b"", "empty", "FILE_EMPTY"),
        (b" \r\n\x1a", "empty", "FILE_EMPTY"),
        (b"\xef\xbb\xbf", "empty", "FILE_EMPTY"),
        (b"%PDF-1.7\n%\xe2\xe3", "pdf", "FILE_IS_PDF"),
        (zip_bytes(), "zip", "FILE_IS_ARCHIVE"),
        (b"MZ\x90\x00\x03", "executable", "FILE_IS_PROGRAM"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "unknown", "FILE_IS_OLD_EXCEL"),
        (b"Dear biller, please find the remittance attached.", "unknown", "FILE_UNKNOWN"),
        (b"ST*835*0001~BPR*I*1*C*CHK~SE*3*0001~", "unknown", "ISA_MISSING"),
        (b"isa*00*          *00*", "unknown", "ISA_LOWER_CASE"),
        (b"ISA*00*          *00*          *ZZ*SENDER", "unknown", "ISA_CUT_SHORT"),
        (b"\x00\x01\x02\x03" * 50, "unknown", "FILE_UNKNOWN"),
    ],
)
def test_refusals_say_why_and_what_to_do(data, kind, code):
    opened = look_into(data)
    assert opened.kind == kind
    assert [problem.code for problem in opened.problems] == [code]
    problem = opened.problems[0]
    assert problem.severity == "error"
    assert problem.message.endswith(".")
    assert problem.remedy.endswith(".")
    assert list(opened.units()) == []


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"Claim,Balance\n1001,25.00\n1002,3.50\n", "csv"),
        (b"Claim;Balance\r\n1001;25,00\r\n", "csv"),
        (b'\xef\xbb\xbf"Claim"\t"Balance"\n1\t2\n', "csv"),
        (workbook_bytes(), "xlsx"),
    ],
)
def test_tables_are_no_problem(data, kind):
    opened = look_into(data)
    assert (opened.kind, opened.problems) == (kind, ())


def test_a_file_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(front_door, "MAX_FILE_BYTES", 2 << 20)
    opened = look_into(b"x" * (3 << 20))
    assert [problem.code for problem in opened.problems] == ["FILE_TOO_LARGE"]
    assert "3 MB" in opened.problems[0].message


@pytest.fixture
def era(payment, outgoing) -> bytes:
    return write_remittances([payment], outgoing)


def flat(data: bytes) -> bytes:
    return data.replace(b"\n", b"")


def wrapped(data: bytes) -> bytes:
    """Lines of 80 bytes, as mainframes send them; the first break falls into the ISA."""
    data = flat(data)
    return b"\r\n".join(data[at : at + 80] for at in range(0, len(data), 80))


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (lambda data: data.replace(b"\n", b"\r\n"), []),
        (lambda data: data.replace(b"\n", b"\r"), []),
        (flat, []),
        (wrapped, []),
        (lambda data: data.replace(b"\n", b" \r\n"), []),
        (lambda data: b"\xef\xbb\xbf" + data, []),
        (lambda data: data + b"\x1a", []),
        (lambda data: data + b"\x00" * 300, []),
        (lambda data: b"\r\n\r\n" + data + b"\r\n\r\n", []),
        (lambda data: flat(data).replace(b"~", b"\n"), []),
        (lambda data: flat(data).replace(b"~", b"\r\n"), []),
        (lambda data: flat(data).replace(b"~", b"\r"), []),
        (lambda data: flat(data).replace(b"*", b"\x1d").replace(b":", b"\x1f").replace(b"~", b"\x1e"), []),
        (lambda data: flat(data).replace(b"*", b"|").replace(b":", b">").replace(b"~", b"'"), []),
        (lambda data: b"From: payer\nSubject: ERA\n\n" + data, ["LEADING_TEXT"]),
        (lambda data: data.decode().encode("utf-16"), ["FILE_WAS_UTF16"]),
        (lambda data: data.decode().encode("utf-16-le"), ["FILE_WAS_UTF16"]),
        (lambda data: data.decode().encode("utf-16-be"), ["FILE_WAS_UTF16"]),
        (lambda data: data + b"-- end of transmission --", ["TEXT_AFTER_END"]),
    ],
)
def test_the_same_payment_is_read_however_it_is_wrapped(era, change, codes):
    plain, changed = read_file(era), read_file(change(era))
    assert changed.payments == plain.payments
    assert [problem.code for problem in changed.problems] == codes


def test_each_interchange_keeps_its_own_delimiters(payment, own_claim, outgoing):
    other = Outgoing(
        sender_id="OTHER",
        receiver_id="US",
        sender_name="OTHER",
        receiver_name="US",
        written_at=outgoing.written_at,
        control_number=18,
        delimiters=Delimiters(element="|", component=">", repetition="!", segment="\n"),
        line_break="",
    )
    data = write_remittances([payment], outgoing) + write_claims([own_claim], other)
    read = read_file(data)
    assert read.kinds == ("835", "837P")
    assert read.claims[0].lines[0].modifiers == ("25", "95")
    assert (len(read.payments), len(read.claims), read.problems) == (1, 1, ())


def test_isa_inside_a_name_does_not_cut(payment, outgoing):
    data = write_remittances([payment], outgoing).replace(b"RIVERA*ANA", b"ISA*ISA")
    read = read_file(data)
    assert read.payments[0].claims[0].patient.last == "ISA"
    assert len(read.kinds) == 1


def test_an_isa_without_padding_is_read(era):
    fields = era.split(b"*", 16)
    unpadded = b"*".join([field.strip() or b" " for field in fields[:16]] + fields[16:])
    assert len(unpadded) < len(era)
    assert read_file(unpadded).payments == read_file(era).payments


def test_a_second_interchange_after_a_cut_one_is_found(era):
    cut = flat(era)[:-60]
    read = read_file(cut + era)
    assert len(read.payments) == 2
    assert "TRANSACTION_CUT_SHORT" in [problem.code for problem in read.problems]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"SE*", b"SE*9", "SEGMENT_COUNT"),
        (b"GE*1*", b"GE*2*", "TRANSACTION_COUNT"),
        (b"IEA*1*", b"IEA*3*", "GROUP_COUNT"),
        (b"GE*1*17", b"GE*1*99", "CONTROL_NUMBER"),
        (b"*000000017~\n", b"*000000018~\n", "CONTROL_NUMBER"),
    ],
)
def test_envelope_counts_and_controls_are_checked(era, old, new, code):
    head, _, tail = era.rpartition(old)
    problems = read_file(head + new + tail).problems
    assert [problem.code for problem in problems] == [code]
    assert problems[0].severity == "warning"


def test_an_envelope_with_nothing_inside_is_an_error(era):
    pieces = era.split(b"~\n")
    alone = read_file(pieces[0] + b"~\n")
    assert [p.code for p in alone.problems] == ["INTERCHANGE_CUT_SHORT", "NOTHING_INSIDE"]
    lower = read_file(pieces[0] + b"~" + b"~".join(pieces[1:]).lower())
    assert ("NOTHING_INSIDE", "error") in [(p.code, p.severity) for p in lower.problems]


def test_a_receipt_of_an_interchange_is_no_problem(era):
    isa = era.split(b"~\n")[0]
    read = read_file(isa + b"~TA1*000000905*260312*1500*A*000~IEA*0*000000017~")
    assert (read.kind, read.problems) == ("TA1", ())


def test_segment_numbers_count_from_the_isa(era):
    opened = open_file(era)
    transaction = opened.interchanges[0].transactions[0]
    assert transaction.segment == 3
    position = era.split(b"~\n").index(next(s for s in era.split(b"~\n") if s.startswith(b"CLP")))
    assert read_file(era).payments[0].claims[0].segment == position + 1


def test_problems_of_a_second_interchange_name_it(era):
    data = era + era.replace(b"SE*", b"SE*9")
    assert [problem.where[:14] for problem in read_file(data).problems] == ["interchange 2,"]
