"""The rule tables that ship with the program, read once and handed to the rules."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.assistance import AssistanceTables, parse_assistance
from arcaller_desktop.domain.claim_statuses import StatusWords, parse_status_words
from arcaller_desktop.domain.deadlines import parse_deadlines
from arcaller_desktop.domain.denials import ReasonTable, RemarkTable, parse_reason_codes, parse_remark_codes
from arcaller_desktop.domain.dispositions import DispositionTable, parse_dispositions
from arcaller_desktop.domain.file_receipts import ReceiptWords, parse_receipt_words
from arcaller_desktop.domain.kpi import KpiDefinition, parse_kpis
from arcaller_desktop.domain.no_bill import NoBillKind, parse_no_bill
from arcaller_desktop.domain.plan_interest import InterestCap, parse_interest_caps
from arcaller_desktop.domain.priority import parse_priority
from arcaller_desktop.domain.prompt_pay import PromptPay, parse_prompt_pay
from arcaller_desktop.domain.provider_adjustments import AdjustmentMeanings, parse_adjustment_meanings
from arcaller_desktop.domain.service_descriptions import ServiceDescriptions, parse_service_descriptions
from arcaller_desktop.domain.table_headers import SynonymTable, parse_synonyms
from arcaller_desktop.domain.work_items import WorkTables


@dataclass(frozen=True, kw_only=True, slots=True)
class Tables:
    """Immutable, shared by all threads of a process."""

    reasons: ReasonTable
    remarks: RemarkTable
    dispositions: DispositionTable
    work: WorkTables
    descriptions: ServiceDescriptions
    statuses: StatusWords
    receipts: ReceiptWords
    provider_adjustments: AdjustmentMeanings
    kpis: dict[str, KpiDefinition]
    headings: SynonymTable
    prompt_pay: dict[str, PromptPay]
    """By state."""
    interest_caps: dict[str, InterestCap]
    """By state."""
    no_bill: dict[str, NoBillKind]
    assistance: AssistanceTables


@cache
def load_tables() -> Tables:
    """The tables of `resources/rules`. Raises ValueError when one of them cannot be right."""
    reasons = parse_reason_codes(_text("reason_codes.csv"))
    dispositions = parse_dispositions(_text("dispositions.csv"), reasons)
    return Tables(
        reasons=reasons,
        remarks=parse_remark_codes(_text("remark_codes.csv")),
        dispositions=dispositions,
        work=WorkTables(
            dispositions=dispositions,
            deadlines=parse_deadlines(_text("deadlines.csv")),
            priority=parse_priority(_text("priority.csv")),
        ),
        descriptions=parse_service_descriptions(_text("service_descriptions.csv")),
        statuses=parse_status_words(_text("claim_status_categories.csv"), _text("claim_status_codes.csv")),
        provider_adjustments=parse_adjustment_meanings(_text("provider_adjustments.csv")),
        receipts=parse_receipt_words(_text("receipt_codes.csv")),
        kpis=parse_kpis(_text("kpi.csv")),
        headings=parse_synonyms(_text("header_synonyms.csv")),
        prompt_pay=parse_prompt_pay(_text("prompt_pay.csv")),
        interest_caps=parse_interest_caps(_text("interest_caps.csv")),
        no_bill=parse_no_bill(_text("no_bill.csv")),
        assistance=parse_assistance(_text("poverty_guidelines.csv"), _text("assistance_bands.csv")),
    )


def _text(name: str) -> str:
    return resource("rules", name).read_text(encoding="utf-8")
