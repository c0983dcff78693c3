"""The practice's own row."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, Final

from arcaller_desktop.domain.ids import PracticeId
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.practices import PracticeProfile
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.models.practices import Practice

THE_PRACTICE: Final = PracticeId(1)
"""One file holds one practice; its providers and locations may be many."""


def insert_practice(database: PracticeDatabase, profile: PracticeProfile) -> None:
    """Adds the practice's row to a new file."""
    Practice.insert(id=THE_PRACTICE, **_columns(profile)).execute(database)


def load_practice(database: PracticeDatabase) -> PracticeProfile:
    """What the practice says about itself."""
    # Asked for each account of a run: putting the query together anew would cost five milliseconds each time.
    cursor = database.execute("SELECT * FROM practice WHERE id = ?", (THE_PRACTICE,))
    names = [column[0] for column in cursor.description]
    row = SimpleNamespace(**dict(zip(names, cursor.fetchone(), strict=True)))
    return PracticeProfile(
        name=row.name,
        tax_id=row.tax_id,
        npi=row.npi,
        address=Address(
            line1=row.address_line1, line2=row.address_line2, city=row.city, state=row.state, zip_code=row.zip_code
        ),
        remit_name=row.remit_name,
        remit_to=Address(
            line1=row.remit_line1,
            line2=row.remit_line2,
            city=row.remit_city,
            state=row.remit_state,
            zip_code=row.remit_zip,
        ),
        phone=row.phone,
        fax=row.fax,
        billing_phone=row.billing_phone,
        billing_hours=row.billing_hours,
        pay_url=row.pay_url,
        email=row.email,
        time_zone=row.time_zone,
        statement_message=row.statement_message,
        logo=bytes(row.logo or b""),
        billing_mode="follow_up" if row.billing_mode == "follow_up" else "billing",
        cut_over_on=date.fromisoformat(row.cut_over_on) if row.cut_over_on else None,
        is_demo=bool(row.is_demo),
    )


def update_practice(database: PracticeDatabase, profile: PracticeProfile) -> None:
    """Replaces what the practice says about itself."""
    Practice.update(**_columns(profile)).where(Practice.id == THE_PRACTICE).execute(database)


def _columns(profile: PracticeProfile) -> dict[str, Any]:
    return {
        "name": profile.name,
        "tax_id": profile.tax_id,
        "npi": profile.npi,
        "address_line1": profile.address.line1,
        "address_line2": profile.address.line2,
        "city": profile.address.city,
        "state": profile.address.state,
        "zip_code": profile.address.zip_code,
        "remit_name": profile.remit_name,
        "remit_line1": profile.remit_to.line1,
        "remit_line2": profile.remit_to.line2,
        "remit_city": profile.remit_to.city,
        "remit_state": profile.remit_to.state,
        "remit_zip": profile.remit_to.zip_code,
        "phone": profile.phone,
        "fax": profile.fax,
        "billing_phone": profile.billing_phone,
        "billing_hours": profile.billing_hours,
        "pay_url": profile.pay_url,
        "email": profile.email,
        "time_zone": profile.time_zone,
        "statement_message": profile.statement_message,
        "logo": profile.logo or None,
        "billing_mode": profile.billing_mode,
        "cut_over_on": profile.cut_over_on.isoformat() if profile.cut_over_on else None,
        "is_demo": int(profile.is_demo),
    }
