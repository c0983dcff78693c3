"""What is read aloud on a call, as one text and as rows."""

from __future__ import annotations

from html import escape

from arcaller_desktop.domain.spelling import amount_in_words, day_in_words, read_aloud
from arcaller_desktop.gui import formats
from arcaller_desktop.services.call_sheets import CallSheet


def facts_html(facts: list[tuple[str, str]], *, muted: str) -> str:
    """One text for all facts: a label for each of them took longer to paint than all the rest of the pane."""
    rows = (
        f'<tr><td style="color:{muted}; padding-right:8px">{escape(title).replace(" ", "&nbsp;")}</td>'
        f"<td>{escape(value)}</td></tr>"
        for title, value in facts
    )
    return f'<table cellspacing="0">{"".join(rows)}</table>'


def read_aloud_facts(sheet: CallSheet) -> list[tuple[str, str]]:
    """What payers ask for, in the order they ask: us, the patient, the claim."""
    dates = formats.day(sheet.service_from)
    if sheet.service_to is not None and sheet.service_to != sheet.service_from:
        dates = f"{dates} – {formats.day(sheet.service_to)}"
    facts = [
        ("NPI", formats.spelled(sheet.npi or sheet.provider_npi)),
        ("Tax ID", formats.spelled(sheet.tax_id)),
        ("Member ID", formats.spelled(sheet.member_id)),
        ("Patient", sheet.patient),
        ("Born", formats.day(sheet.birth_date)),
        ("Service", dates),
        ("Billed", formats.dollars(sheet.charge_cents)),
        ("Provider", sheet.provider),
        ("Call back", formats.phone(sheet.callback)),
        ("Payer’s no.", sheet.payer_claim_number),
        ("Group", sheet.group_number),
        ("Subscriber", sheet.subscriber),
    ]
    return [(title, value) for title, value in facts if value]


def spoken_facts(sheet: CallSheet) -> list[tuple[str, str, str]]:
    """The same for the large card: title, as written, as spoken."""
    until = sheet.service_to if sheet.service_to != sheet.service_from else None
    service = day_in_words(sheet.service_from) if sheet.service_from is not None else ""
    if until is not None:
        service = f"{service} until {day_in_words(until)}"
    dates = formats.day(sheet.service_from) + (f" – {formats.day(until)}" if until is not None else "")
    npi = sheet.npi or sheet.provider_npi
    rows = [
        ("NPI", npi, read_aloud(npi)),
        ("Tax ID", sheet.tax_id, read_aloud(sheet.tax_id)),
        ("Provider", sheet.provider, f"NPI {read_aloud(sheet.provider_npi)}" if sheet.provider_npi else ""),
        ("Member ID", sheet.member_id, read_aloud(sheet.member_id)),
        ("Patient", sheet.patient, ""),
        ("Born", formats.day(sheet.birth_date), day_in_words(sheet.birth_date) if sheet.birth_date else ""),
        ("Service", dates, service),
        ("Billed", formats.dollars(sheet.charge_cents), amount_in_words(sheet.charge_cents)),
        ("Still open", formats.dollars(sheet.balance_cents), ""),
        ("Payer’s claim no.", sheet.payer_claim_number, read_aloud(sheet.payer_claim_number)),
        ("Our claim no.", sheet.claim_number, read_aloud(sheet.claim_number)),
        ("Group", sheet.group_number, ""),
        ("Subscriber", sheet.subscriber, ""),
        ("Call back", formats.phone(sheet.callback), read_aloud(sheet.callback)),
    ]
    return [row for row in rows if row[1]]
