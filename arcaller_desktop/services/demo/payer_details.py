"""Whom the demo practice reaches at its payers, and what it knows of them; all of it invented."""

from __future__ import annotations

from datetime import date, timedelta

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payer_details import ContactPurpose, FactKind, PayerContact, PayerFact
from arcaller_desktop.services.demo.payers import PAYERS, SOURCE

_CONTACTS = (
    ("northfield", "", ContactPurpose.APPEALS, "Dispute unit", "", "", "8005550149", "one form a claim"),
    ("northfield", "", ContactPurpose.AUTHORIZATION, "", "8005550150", "2, 1", "", "asks for the CPT code first"),
    ("northfield", "", ContactPurpose.REPRESENTATIVE, "J. Alvarez", "8005550151", "", "", "answers mail within a week"),
    ("juniper", "", ContactPurpose.RECORDS, "", "", "", "8005550152", "cover sheet with the claim number"),
    ("medicare", "", ContactPurpose.ELECTRONIC, "EDI help desk", "8005550153", "3", "", ""),
    ("summit", "", ContactPurpose.SUPERVISOR, "", "8005550154", "say “supervisor” twice", "", ""),
)
_FACTS = (
    ("northfield", FactKind.RECORDS_WINDOW, "45 days from the date of the letter", "Contract, section on claims"),
    ("northfield", FactKind.RECOUPMENT, "18 months from payment", "Contract, section on payment"),
    ("northfield", FactKind.CALLBACK, "offered after 10 minutes; kept until 17:00", "Call with claims"),
    ("medicare", FactKind.ELECTRONIC_PAYMENT, "enrolled; remittances come on Thursdays", "Enrollment letter"),
    ("juniper", FactKind.RETRO_AUTHORIZATION, "within 14 days of service, by fax", "Companion guide of the payer"),
    ("summit", FactKind.QUIRK, "the portal shows a check two days before it is mailed", "Portal"),
    ("bluestem", FactKind.ELECTRONIC_PAYMENT, "none; checks every second Tuesday", "Call with the trust office"),
)


def contacts_at(edi_id: str, payer_id: PayerId, until: date) -> tuple[PayerContact, ...]:
    """The contacts at one payer; one of them was last verified more than a year ago."""
    return tuple(
        PayerContact(
            payer_id=payer_id,
            plan_name=plan,
            purpose=purpose,
            name=name,
            phone=phone,
            phone_path=path,
            fax=fax,
            note=note,
            verified_on=until - timedelta(days=40 + 75 * number),
            source=SOURCE,
        )
        for number, (payer, plan, purpose, name, phone, path, fax, note) in enumerate(_CONTACTS)
        if PAYERS[payer].edi_id == edi_id
    )


def facts_at(edi_id: str, payer_id: PayerId, until: date) -> tuple[PayerFact, ...]:
    """The facts about one payer."""
    return tuple(
        PayerFact(
            payer_id=payer_id,
            kind=kind,
            text=text,
            verified_on=until - timedelta(days=30 + 20 * number),
            source=f"{source} ({SOURCE.lower()})",
        )
        for number, (payer, kind, text, source) in enumerate(_FACTS)
        if PAYERS[payer].edi_id == edi_id
    )
