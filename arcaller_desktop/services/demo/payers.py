"""The demo's payers: made-up plans of every class, what they pay and how fast, and the card a caller would keep."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerCard, PayerClass
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.submissions import Organisation

SOURCE = "Demo data, invented"


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoPayer:
    """One payer. `rate` is what it allows in percent of the charge, `days` from sending to decision."""

    key: str
    name: str
    payer_class: PayerClass
    edi_id: str
    tax_id: str
    indicator: str
    """Claim filing indicator of an 837 (SBR09)."""
    share: int
    """Families out of 100 that have it as their first plan."""
    rate: int
    days: tuple[int, int]
    pays_on: int
    """Weekday of its remittances; 0 is Monday."""
    every_weeks: int = 1
    by_cheque: bool = False
    plans: tuple[str, ...] = ()
    member_prefix: str
    claim_prefix: str
    address: Address
    card: PayerCard

    @property
    def remittance_indicator(self) -> str:
        """CLP06: the 835 guide has no code for commercial or Blue plans, which name the kind of product instead."""
        return "12" if self.indicator in ("CI", "BL") else self.indicator

    @property
    def organisation(self) -> Organisation:
        """As files name it."""
        return Organisation(
            name=self.name.upper().replace("'", ""),
            identifier=self.edi_id,
            tax_id=self.tax_id,
            address=self.address,
            phone=self.card.phone.replace("-", ""),
        )

    def allowed_cents(self, charge_cents: Money, code: str) -> Money:
        """The contract's price: near `rate`, a few points up or down by code."""
        swing = (sum(map(ord, code)) * 7 + len(self.key) * 3) % 9 - 4
        return charge_cents * (self.rate + swing) // 100


def _payer(
    key: str,
    name: str,
    payer_class: PayerClass,
    number: int,
    *,
    indicator: str,
    share: int,
    rate: int,
    days: tuple[int, int],
    pays_on: int,
    member: str,
    phone_path: str,
    hours: tuple[int, int] = (8, 18),
    zone: str = "America/Chicago",
    every_weeks: int = 1,
    by_cheque: bool = False,
    plans: tuple[str, ...] = (),
    claims_per_call: int | None = 3,
    filing: int | None = None,
    corrected: int | None = None,
    appeal: int | None = None,
    second_appeal: int | None = None,
) -> tuple[str, DemoPayer]:
    address = Address(line1=f"PO Box {900 + number}", city="Port Elvin", state="WI", zip_code="00031")
    card = PayerCard(
        payer_id=PayerId(0),
        name=name,
        payer_class=payer_class,
        phone=f"800-555-01{number:02d}",
        phone_path=phone_path,
        fax=f"800-555-01{number + 40:02d}",
        portal_url=f"https://{key}.example.com/providers",
        address=", ".join(address.lines),
        opens_at=time(hours[0]),
        closes_at=time(hours[1]),
        time_zone=zone,
        claims_per_call=claims_per_call,
        usual_days=days[1],
        filing_days=filing,
        corrected_days=corrected,
        appeal_days=appeal,
        second_appeal_days=second_appeal,
        verified_source=SOURCE,
    )
    return key, DemoPayer(
        key=key,
        name=name,
        payer_class=payer_class,
        edi_id=f"DM{number:03d}",
        tax_id=f"00000{number:04d}",
        indicator=indicator,
        share=share,
        rate=rate,
        days=days,
        pays_on=pays_on,
        every_weeks=every_weeks,
        by_cheque=by_cheque,
        plans=plans,
        member_prefix=member,
        claim_prefix=key[:3].upper(),
        address=address,
        card=card,
    )


PAYERS: dict[str, DemoPayer] = dict(
    (
        _payer(
            "medicare", "Medicare Part B, Northern Lakes", PayerClass.MEDICARE, 1, indicator="MB", share=24, rate=48,
            days=(14, 19), pays_on=1, member="0DM0", claims_per_call=3, filing=365, appeal=120,
            phone_path="1, then 2 for claims; NPI, PTAN and last five of the tax id by keypad; say “representative”",
            hours=(8, 17),
        ),
        _payer(
            "harborlight", "Harborlight Advantage", PayerClass.MEDICARE_ADVANTAGE, 2, indicator="16", share=12, rate=49,
            days=(18, 30), pays_on=4, member="HLA0", plans=("Harborlight HMO", "Harborlight PPO"), filing=180,
            corrected=180, appeal=60, phone_path="2 provider, 1 claims, then member id; 0 twice skips the recording",
        ),
        _payer(
            "medicaid", "Cedar State Medicaid", PayerClass.MEDICAID, 3, indicator="MC", share=8, rate=39, days=(20, 32),
            pays_on=0, every_weeks=2, member="CSM0", filing=365, corrected=365, appeal=45, claims_per_call=5,
            phone_path="3 provider, 2 claim status; provider number and NPI", hours=(8, 16),
        ),
        _payer(
            "juniper", "Juniper Community Health Plan", PayerClass.MEDICAID_MCO, 4, indicator="HM", share=11, rate=42,
            days=(20, 34), pays_on=1, every_weeks=2, member="JCH0", filing=120, corrected=90, appeal=60,
            phone_path="1 provider, 4 claims; ask for the written reference before anything else",
        ),
        _payer(
            "northfield", "Northfield Mutual Health", PayerClass.COMMERCIAL, 5, indicator="CI", share=10, rate=60,
            days=(14, 26), pays_on=4, member="NFM0", plans=("Northfield Choice", "Northfield HDHP"), filing=90,
            corrected=180, appeal=180, second_appeal=60, zone="America/New_York",
            phone_path="2 provider, 3 claims, say “agent” after the tax id",
        ),
        _payer(
            "summit", "Summit Crest Benefits", PayerClass.COMMERCIAL, 6, indicator="CI", share=9, rate=63,
            days=(16, 30), pays_on=0, every_weeks=2, member="SCB0", plans=("Summit Open", "Summit Select"), filing=180,
            corrected=365, appeal=180, second_appeal=60, zone="America/Denver", hours=(7, 17),
            phone_path="1, then 1 again; chat on the portal is faster",
        ),
        _payer(
            "bluestem", "Bluestem Employers' Trust", PayerClass.COMMERCIAL, 7, indicator="CI", share=8, rate=65,
            days=(18, 32), pays_on=1, every_weeks=2, by_cheque=True, member="BET0", plans=("Bluestem Trust Plan A",),
            filing=120, corrected=120, appeal=180, claims_per_call=2,
            phone_path="0 at once; a small office, voicemail is answered the same day", hours=(9, 16),
        ),
        _payer(
            "blue", "Blue Prairie Health", PayerClass.BCBS, 8, indicator="BL", share=13, rate=58, days=(12, 24),
            pays_on=4, member="BPH0", plans=("Prairie PPO", "Prairie Saver"), filing=180, corrected=180, appeal=180,
            phone_path="1 provider, 2 claims and benefits; member id with its prefix", claims_per_call=5,
        ),
        _payer(
            "tricare", "TRICARE Lakes Region", PayerClass.TRICARE, 9, indicator="CH", share=5, rate=48, days=(18, 30),
            pays_on=0, every_weeks=2, member="TLR0", filing=365, appeal=90,
            phone_path="2 provider, 1 claims; sponsor number needed",
        ),
        _payer(
            "supplement", "Silver Birch Medicare Supplement", PayerClass.COMMERCIAL, 10, indicator="CI", share=0,
            rate=100, days=(10, 18), pays_on=1, every_weeks=2, by_cheque=True, member="SBM0", filing=365, appeal=180,
            phone_path="1 claims; they see the Medicare remittance if it crossed over",
        ),
        _payer(
            "ironwood", "Ironwood Workers' Compensation Fund", PayerClass.WORKERS_COMP, 11, indicator="WC", share=0,
            rate=72, days=(30, 45), pays_on=4, every_weeks=2, by_cheque=True, member="IWC0", filing=365, appeal=90,
            claims_per_call=1, phone_path="Adjuster's extension stands on the claim; else 4 for billing",
            hours=(8, 16),
        ),
        _payer(
            "waypoint", "Waypoint Auto Insurance", PayerClass.AUTO, 12, indicator="AM", share=0, rate=84,
            days=(28, 42), pays_on=1, every_weeks=2, by_cheque=True, member="WAY0", filing=365, appeal=90,
            claims_per_call=1, phone_path="2 medical claims, then the accident claim number",
        ),
    )
)  # fmt: skip

COVERAGE_SLOTS: tuple[str, ...] = tuple(payer.key for payer in PAYERS.values() for _ in range(payer.share))
"""One entry for each family of a hundred: its first plan."""


def payer_cards(until: date) -> dict[str, PayerCard]:
    """The cards by the payer's EDI id, verified some weeks before `until`. Their `payer_id` is 0 until stored."""
    return {
        payer.edi_id: _verified(payer.card, until - timedelta(days=20 + 17 * number % 90))
        for number, payer in enumerate(PAYERS.values())
    }


def _verified(card: PayerCard, on: date) -> PayerCard:
    return replace(card, verified_on=on)
