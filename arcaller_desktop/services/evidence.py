"""The evidence pack of a claim: what an appeal, an auditor or a regulator is shown."""

from __future__ import annotations

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.evidence import EvidenceEntry, EvidencePack, EvidencePiece
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.domain.roles import Permission, may
from arcaller_desktop.services.batches import sources_of_claim
from arcaller_desktop.services.claims import ClaimUnknownError, claim_view
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, render, reprint
from arcaller_desktop.services.letterheads import letterhead
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.storage import evidence as stored
from arcaller_desktop.storage.claim_views import claim_record

_PAPERS = {
    "letter": "Letter to the payer",
    "call_summary": "Call summary",
    "call_log": "Calls on paper",
    "evidence_pack": "Earlier evidence pack",
}


def evidence_pack(context: Context, claim_id: ClaimId) -> EvidencePack:
    """Everything kept about a claim, with hashes. Raises ClaimUnknownError."""
    claim = claim_record(context.database, claim_id)
    if claim is None:
        raise ClaimUnknownError(str(claim_id))
    view, practice = claim_view(context, claim_id), practice_profile(context)
    zone = zone_of(practice.time_zone)
    return EvidencePack(
        practice=letterhead(context),
        claim_number=claim.claim_number,
        payer=claim.payer,
        patient_name=claim.patient.in_order,
        facts=tuple(
            (label, value)
            for label, value in (
                ("Payer's claim number", claim.payer_claim_number),
                ("Member ID", claim.member_id),
                ("Birth date", f"{claim.birth_date:%m/%d/%Y}" if claim.birth_date else ""),
                ("Date of service", f"{claim.service_from:%m/%d/%Y}" if claim.service_from else ""),
                ("Provider", claim.provider),
                ("Billed", dollars(claim.charge_cents)),
                ("Paid", dollars(claim.paid_cents)),
                ("Open", dollars(claim.balance_cents)),
                ("State", view.status_label),
                ("Open denial", claim.denial_code),
            )
            if value
        ),
        entries=tuple(
            EvidenceEntry(
                at=event.at.astimezone(zone) if not event.is_day else event.at,
                what=event.kind,
                who=event.who,
                title=event.title,
                reference=event.reference,
                text=event.text,
                is_day=event.is_day,
                zone="" if event.is_day else event.at.astimezone(zone).strftime("%Z"),
            )
            for event in reversed(view.timeline)
        ),
        pieces=_pieces(context, claim_id),
        printed_on=context.clock.today(),
        printed_by=context.user.name,
        demo=practice.is_demo,
    )


def _pieces(context: Context, claim_id: ClaimId) -> tuple[EvidencePiece, ...]:
    sources = sources_of_claim(context, claim_id)
    hashes = stored.file_hashes(context.database, tuple({source.file_id for source in sources}))
    files = {
        (source.file_id, source.what): EvidencePiece(
            what=f"File: {source.what}", name=source.name, made_on=None, sha256=hashes.get(source.file_id, "")
        )
        for source in reversed(sources)
    }
    papers = [
        EvidencePiece(
            what=_PAPERS.get(paper.kind, paper.kind),
            name=f"Document {paper.document_id}",
            made_on=paper.made_at.date(),
            sha256=paper.sha256,
        )
        for paper in stored.papers_about(context.database, claim_id)
    ]
    return (*files.values(), *papers)


def draw_evidence_pack(context: Context, command: ClaimId, progress: Progress) -> Paper:
    """The pack on paper, kept with its hash; for somebody who may only read nothing is kept. For the worker process."""
    progress.report(0, 1, "Gathering the evidence")
    content = evidence_pack(context, command)
    if not may(context.user.role, Permission.WORK_CLAIMS):
        return Paper(pdf=render(DocumentKind.EVIDENCE_PACK, content))
    return reprint(context, keep_document(context, DocumentKind.EVIDENCE_PACK, "claim", command, content))
