"""What an agency is given: the table of the placed visits, the list on paper, the notice to the patient before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.documents.texts import paper_texts
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.letters import LetterFacts, LetterTable
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, render
from arcaller_desktop.services.letter_facts import common_facts
from arcaller_desktop.services.letter_templates import current_template
from arcaller_desktop.services.letters import Addressee, WriteLetter, add_letter, letter_content, mail_preference
from arcaller_desktop.services.placements import PlacementUnknownError, UnfitPlacementError, all_agencies
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.spreadsheets import Column, Kind, Sheet, Value, write_sheet
from arcaller_desktop.storage import placements as stored
from arcaller_desktop.storage.balances import account_claims, account_lines
from arcaller_desktop.storage.placements import StoredAgency, StoredPlacement

LAYOUT = (
    Column(title="Account", meaning="Our account number"),
    Column(title="Last name", width=20, meaning="Of the guarantor"),
    Column(title="First name", width=20, meaning="Of the guarantor"),
    Column(title="Address 1", width=28, meaning="Street"),
    Column(title="Address 2", width=16, meaning="Apartment"),
    Column(title="City", width=20, meaning="City"),
    Column(title="State", meaning="State"),
    Column(title="ZIP", meaning="ZIP code"),
    Column(title="Phone", meaning="The guarantor's"),
    Column(title="Birth date", kind=Kind.DAY, meaning="The guarantor's, where known"),
    Column(title="Claim", meaning="Our number of the visit's claim"),
    Column(title="Patient", meaning="First name of who was seen"),
    Column(title="Service date", kind=Kind.DAY, meaning="Day of the visit"),
    Column(title="Creditor", width=28, meaning="Who is owed: the practice"),
    Column(title="Original charge", kind=Kind.MONEY, meaning="What was charged for the visit"),
    Column(title="Insurance paid", kind=Kind.MONEY, meaning="What insurers paid of it"),
    Column(title="Adjustments", kind=Kind.MONEY, meaning="What was taken off"),
    Column(title="Patient paid", kind=Kind.MONEY, meaning="What the patient paid of it"),
    Column(title="Balance", kind=Kind.MONEY, meaning="What is placed"),
    Column(title="Itemization date", kind=Kind.DAY, meaning="Day of the visit, from which amounts are itemized"),
    Column(title="Delinquent since", kind=Kind.DAY, meaning="Day of the first statement"),
    Column(title="Last payment", kind=Kind.DAY, meaning="Day the account last paid"),
    Column(title="Last payment amount", kind=Kind.MONEY, meaning="What came on that day"),
    Column(title="Statements", kind=Kind.COUNT, meaning="Sent since the first of this balance"),
    Column(title="Calls", kind=Kind.COUNT, meaning="Calls to the patient that were logged"),
    Column(title="Placed", kind=Kind.DAY, meaning="Day of placement"),
    Column(title="Disputed or bankrupt", meaning="Always no: such accounts are not placed"),
)
"""The least an agency needs (ar-calling 6.2); no diagnosis and no Social Security number."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportPlacements:
    """The table for one agency: what it was not given yet, or all that stands."""

    agency_id: int
    file: Path
    only_new: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacementsExported:
    """How many rows went out."""

    rows: int
    changes: Changes = Changes.COLLECTIONS


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintPlacementList:
    """The list on paper of all that stands with an agency."""

    agency_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SendCollectionsNotice:
    """The letter that the account will go to the agency on that day."""

    guarantor_id: GuarantorId
    agency_id: int
    placed_on: date


@dataclass(frozen=True, kw_only=True, slots=True)
class NoticeSent:
    """The paper of the notice."""

    paper: Paper
    changes: Changes = Changes.LETTERS | Changes.COLLECTIONS


def export_placements(context: Context, command: ExportPlacements, progress: Progress) -> PlacementsExported:
    """Writes the table, whole or not at all. Raises NotAllowedError, UnfitPlacementError or FileNotSavedError."""
    require(context.user, Permission.EXPORT)
    agency = _agency(context, command.agency_id)
    placements = [one for one in _of(context, agency) if not (command.only_new and one.exported_on)]
    if not placements:
        raise UnfitPlacementError((("agency", "There is nothing new for this agency."),))
    rows = [row for one in placements for row in _rows(context, one)]
    progress.report(0, len(rows), "Writing the table")
    ids = [one.placement_id for one in placements]

    def before_publishing() -> None:
        with context.database.transaction():
            stored.mark_exported(context.database, ids, context.clock.today())
            context.audit("placement.export", "agency", agency.agency_id, after={"rows": len(rows)})

    sheet = Sheet(title="Placements", columns=LAYOUT, rows=rows, count=len(rows))
    write_sheet(command.file, sheet, before_publishing=before_publishing)
    return PlacementsExported(rows=len(rows))


def print_placement_list(context: Context, command: PrintPlacementList, progress: Progress) -> Paper:
    """Draws and keeps the list. Raises NotAllowedError or UnfitPlacementError."""
    require(context.user, Permission.EXPORT)
    progress.report(0, 1, "Drawing the list")
    agency = _agency(context, command.agency_id)
    placements = _of(context, agency)
    if not placements:
        raise UnfitPlacementError((("agency", "Nothing is placed with this agency."),))
    texts = paper_texts("en")
    total = sum(one.left_cents for one in placements)
    facts = common_facts(context, "en") | {
        "agency": agency.agency.name,
        "placed_on": texts.long_date(max(one.placed_on for one in placements)),
        "placed_count": str(len(placements)),
        "placed_total": dollars(total),
    }
    table = LetterTable(
        headings=("Account", "Guarantor", "Placed", "First statement", "Balance"),
        rows=tuple(
            (
                one.account_number,
                one.guarantor,
                texts.short_date(one.placed_on),
                _first_statement(context, one),
                dollars(one.left_cents),
            )
            for one in placements
        ),
        right=(4,),
    )
    content = letter_content(
        context,
        current_template(context, "collections_list", "en"),
        LetterFacts(texts=facts, tables={"accounts": table}),
        Addressee(name=agency.agency.name, address=agency.agency.address),
    )
    pdf = render(DocumentKind.LETTER, content)
    document_id = keep_document(context, DocumentKind.LETTER, "agency", agency.agency_id, content, pdf=pdf)
    return Paper(pdf=pdf, document_id=document_id)


def send_collections_notice(context: Context, command: SendCollectionsNotice, progress: Progress) -> NoticeSent:
    """Sends the notice, filled from the agency and the day. Raises NotAllowedError, UnfitPlacementError, Letter…."""
    require(context.user, Permission.MAKE_STATEMENTS)
    progress.report(0, 1, "Drawing the letter")
    agency = _agency(context, command.agency_id)
    texts = paper_texts(mail_preference(context, command.guarantor_id).language)
    if command.placed_on <= context.clock.today():
        raise UnfitPlacementError((("placed_on", "Give a day to come, so that the patient can still act."),))
    asked = (("agency", agency.agency.name), ("placed_on", texts.long_date(command.placed_on)))
    with context.database.transaction():
        letter = WriteLetter(kind="collections_notice", guarantor_id=command.guarantor_id, asked=asked)
        sent = add_letter(context, letter)
    return NoticeSent(paper=sent.paper)


def _agency(context: Context, agency_id: int) -> StoredAgency:
    found = next((one for one in all_agencies(context) if one.agency_id == agency_id), None)
    if found is None:
        raise PlacementUnknownError
    return found


def _of(context: Context, agency: StoredAgency) -> list[StoredPlacement]:
    standing = stored.placements(context.database, recalled_too=False)
    return [one for one in standing if one.agency_id == agency.agency_id]


def _first_statement(context: Context, placement: StoredPlacement) -> str:
    day = stored.account_record(context.database, placement.guarantor_id).first_statement_on
    return paper_texts("en").short_date(day) if day else ""


def _rows(context: Context, placement: StoredPlacement) -> Iterator[tuple[Value, ...]]:
    found = account(context, placement.guarantor_id)
    record = stored.account_record(context.database, placement.guarantor_id)
    claims = {one.claim_id: one for one in account_claims(context.database, placement.guarantor_id, settled_too=True)}
    lines = account_lines(context.database, claims)
    address, creditor = found.address, practice_profile(context).name
    for visit in stored.placed_visits(context.database, placement.placement_id):
        claim, parts = claims[visit.claim_id], lines.get(visit.claim_id, [])
        yield (
            found.account_number,
            found.name.last,
            found.name.first,
            address.line1,
            address.line2,
            address.city,
            address.state,
            address.zip_code,
            found.phone,
            record.birth_date,
            claim.claim_number,
            claim.patient_first,
            claim.service_from,
            creditor,
            sum(line.charge_cents for line in parts),
            sum(line.insurance_paid_cents for line in parts),
            sum(line.adjustment_cents for line in parts),
            sum(line.patient_paid_cents for line in parts),
            visit.amount_cents,
            claim.service_from,
            record.first_statement_on,
            record.last_payment_on,
            record.last_payment_cents or None,
            record.statements,
            record.calls,
            placement.placed_on,
            "no",
        )
