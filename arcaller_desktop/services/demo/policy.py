"""What the demo practice has learnt about its payers: dated notes with their source, all of it invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.services.demo.payers import PAYERS, SOURCE


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoPolicyNote:
    """One note beside a payer; `reason_code` and `procedure` say when it should come up."""

    payer_edi_id: str
    title: str
    body: str
    source: str
    effective_from: date
    verified_on: date
    review_on: date
    reason_code: str = ""
    procedure: str = ""
    plan_name: str = ""


_NOTES: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("medicare", "16", "", "MA130 means start again",
     "With MA130 nothing was decided: no appeal, no frequency 7. Correct it and send a new claim inside the year.",
     "Remittance of a claim without rendering NPI"),
    ("medicare", "50", "", "Local coverage rule first",
     "Look the diagnosis up in the coverage article first. An appeal without the visit note has never been won.",
     "Three redeterminations of last spring"),
    ("medicare", "109", "", "Ask which plan the patient is in",
     "Usually the patient joined an Advantage plan. The automated line names the plan and its effective date.",
     "Automated line"),
    ("medicare", "151", "", "Units above the daily limit",
     "Reopening by phone for a typing error in the units; records and an appeal when the units were really given.",
     "Call with the reopening unit"),
    ("harborlight", "252", "", "Records by portal only",
     "They ask for the visit note. Faxes are lost for weeks; what is uploaded under Claims is indexed in two days.",
     "Provider bulletin of the payer"),
    ("harborlight", "B7", "", "Provider file lags behind",
     "New providers appear in their file up to 60 days late. Ask for the effective date and for a project number.",
     "Call with provider relations"),
    ("harborlight", "", "", "Appeals: 60 days, one form",
     "Their own form, one per claim. The reference they give on the phone is not proof that an appeal was received.",
     "Provider manual, chapter on disputes"),
    ("medicaid", "", "", "Third party first",
     "Any other plan on their file stops the claim. Have the patient call the county worker to end it.",
     "Call with the coordination unit"),
    ("medicaid", "303", "", "QMB: nothing to collect",
     "They price the Medicare share at their own rate, mostly zero. The patient must never be billed for the rest.",
     "Crossover remittances"),
    ("juniper", "288", "", "Referral can be made afterwards",
     "The primary care office may enter a referral up to 30 days back. Then ask for reprocessing on the phone.",
     "Call with the referral desk"),
    ("juniper", "16", "", "Corrected claims within 90 days",
     "Frequency 7 with their claim number in the reference. Without the number it comes back as a duplicate.",
     "Companion guide of the payer"),
    ("northfield", "29", "", "90 days, counted from service",
     "The acceptance report is good proof; a screen print is not. Reconsideration with the report has always worked.",
     "Contract, section on claims"),
    ("northfield", "197", "", "Authorization for joint injections",
     "Since January they want one for large joints. Retro-authorization up to 14 days with the visit note.",
     "Bulletin of the payer"),
    ("northfield", "204", "90471", "Vaccines under the high-deductible plan",
     "Flu vaccines are paid under the preventive benefit only with the preventive diagnosis in first place.",
     "Call with claims"),
    ("summit", "22", "", "They freeze claims once a year",
     "Each January the member gets a questionnaire; claims are refused until it is answered. The patient may call.",
     "Portal message"),
    ("summit", "18", "", "Check the first claim before resending",
     "Their duplicate check looks at date and charge only. A second visit on the same day needs modifier 25 or 76.",
     "Call with claims"),
    ("bluestem", "", "", "Checks by mail, every second Tuesday",
     "They do not pay electronically. A check not seen after 20 days is reissued on request by e-mail.",
     "Call with the trust office"),
    ("blue", "97", "36415", "Blood draw is never paid beside a visit",
     "Write-off after a look at the line; not worth a dispute.", "Payment policy on their site"),
    ("blue", "4", "", "Modifier 25 is read strictly",
     "They want the reason for the separate visit in the note. Send the corrected claim with the note attached.",
     "Audit letter"),
    ("tricare", "", "", "90 days for every review",
     "Counted from the remittance date. Sponsor number is needed even to hear the status.", "Regional handbook"),
    ("ironwood", "", "", "Notes with every bill",
     "The adjuster holds bills without the visit note. Ask for the adjuster's e-mail on the first call.",
     "Call with the adjuster"),
)  # fmt: skip


def policy_notes(until: date) -> tuple[DemoPolicyNote, ...]:
    """The notes as they stand on `until`, some fresh and some due for another look."""
    return tuple(
        DemoPolicyNote(
            payer_edi_id=PAYERS[payer].edi_id,
            title=title,
            body=body,
            source=f"{source} ({SOURCE.lower()})",
            effective_from=until - timedelta(days=380 - number * 7),
            verified_on=until - timedelta(days=15 + number * 37 % 230),
            review_on=until - timedelta(days=15 + number * 37 % 230) + timedelta(days=180),
            reason_code=reason,
            procedure=procedure,
        )
        for number, (payer, reason, procedure, title, body, source) in enumerate(_NOTES)
    )
