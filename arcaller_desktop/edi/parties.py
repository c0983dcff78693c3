"""Organisations and coverages of an 837 from what its segments said so far."""

from __future__ import annotations

from typing import Any

from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.submissions import Organisation, SubmittedCoverage
from arcaller_desktop.edi.elements import person

_IDENTIFIER_KINDS = {"XX": "npi", "24": "tax_id", "34": "tax_id", "FI": "tax_id"}


def named_organisation(fields: list[str]) -> dict[str, str]:
    """Name and identifier of an NM1 segment; a person in the place of an organisation is named in order."""
    name = person(fields)
    found = {"name": name.in_order if len(fields) > 2 and fields[2] == "1" else name.last}
    if len(fields) > 9:
        found[_IDENTIFIER_KINDS.get(fields[8], "identifier")] = fields[9].strip()
    return found


def organisation(draft: dict[str, Any]) -> Organisation:
    """The organisation of a draft, which may hold what belongs to others (birth date, sex)."""
    keys = ("name", "npi", "tax_id", "identifier", "address", "phone", "taxonomy")
    return Organisation(**{key: draft[key] for key in keys if key in draft})


def coverage_of(coverage: dict[str, Any], payer: dict[str, Any], subscriber: dict[str, Any]) -> SubmittedCoverage:
    """A coverage with its payer and subscriber; rank 1 where the file does not say."""
    return SubmittedCoverage(
        **{"rank": 1, **coverage},
        payer=organisation(payer),
        subscriber=subscriber.get("name", PersonName()),
        subscriber_birth_date=subscriber.get("birth_date"),
    )
