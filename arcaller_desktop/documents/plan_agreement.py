"""The payment-plan agreement as PDF: what is owed, when it is paid, and the terms both sides sign."""

from __future__ import annotations

from arcaller_desktop.documents.layout import (
    GREY,
    HAIRLINE,
    LEFT,
    RIGHT,
    TINT,
    Flow,
    Paper,
    Sheet,
    paper_amount,
    paper_date,
)
from arcaller_desktop.documents.page_head import (
    BODY_BOTTOM,
    LABEL,
    NUMBER,
    SECTION,
    STRONG,
    TEXT,
    VALUE,
    draw_head,
    draw_later_head,
    draw_signature,
)
from arcaller_desktop.domain.agreements import AgreementContent, AgreementInstalment

TEMPLATE_VERSION = 1

COLUMN = (RIGHT - LEFT) / 3


def render_plan_agreement(content: AgreementContent) -> bytes:
    """The agreement as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    paper = Paper(title=f"Payment plan {content.agreement_number}", author=content.practice.name)
    flow = Flow(paper, start=lambda sheet, number: _start(sheet, content, number), bottom=BODY_BOTTOM)
    _parties(flow, content)
    _balances(flow, content)
    _schedule(flow, content)
    if content.disclosure:
        _disclosure(flow, content)
    _terms(flow, content)
    _signatures(flow, content)
    flow.finish(NUMBER)
    return paper.save()


def _start(sheet: Sheet, content: AgreementContent, number: int) -> float:
    if content.demo:
        sheet.watermark("DEMO")
    sheet.text(LEFT, BODY_BOTTOM + 26, f"Agreement {content.agreement_number} · wording {content.version}", LABEL)
    if number > 1:
        return draw_later_head(sheet, content.practice, f"Payment plan agreement {content.agreement_number}")
    return draw_head(
        sheet,
        content.practice,
        "Payment plan agreement",
        f"{content.agreement_number} · {paper_date(content.agreed_on)}",
    )


def _parties(flow: Flow, content: AgreementContent) -> None:
    practice = content.practice
    you = (content.guarantor_name, *content.guarantor_address.lines, _phone(content.guarantor_phone))
    we = (practice.name, *practice.address.lines, practice.phone)
    flow.y = max(_party(flow, LEFT, "You", you), _party(flow, LEFT + COLUMN, "We", we), _ways(flow, content))


def _phone(number: str) -> str:
    """Ten bare digits, the form in which files and the patient's dialog keep them, as a person reads them."""
    return f"({number[:3]}) {number[3:6]}-{number[6:]}" if len(number) == 10 and number.isdecimal() else number


def _party(flow: Flow, x: float, label: str, lines: tuple[str, ...]) -> float:
    flow.sheet.text(x, flow.y + 10, label, LABEL)
    name, *rest = lines
    y = flow.sheet.lines(x, flow.y + 22, STRONG.wrap(name, COLUMN - 12), STRONG, 12)
    for line in rest:
        y = flow.sheet.lines(x, y, VALUE.wrap(line, COLUMN - 12), VALUE, 12)
    return y


def _ways(flow: Flow, content: AgreementContent) -> float:
    x, y = LEFT + 2 * COLUMN, flow.y + 10
    for label, value in (("Account", content.account), ("How you pay", content.method)):
        flow.sheet.text(x, y, label, LABEL)
        y = flow.sheet.lines(x, y + 12, VALUE.wrap(value, COLUMN), VALUE, 12) + 4
    return y


def _heading(flow: Flow, words: str) -> None:
    flow.need(52)
    flow.gap(14)
    flow.sheet.text(LEFT, flow.y + 10, words, SECTION)
    flow.gap(17)


def _balances(flow: Flow, content: AgreementContent) -> None:
    _heading(flow, "What is in this plan")
    for balance in content.balances:
        words = " · ".join(part for part in (balance.patient_first_name, balance.description) if part)
        lines = VALUE.wrap(words, 360)
        flow.need(11.5 * len(lines) + 2)
        flow.sheet.text(LEFT, flow.y + 10, paper_date(balance.service_date), VALUE)
        flow.sheet.lines(LEFT + 78, flow.y + 10, lines, VALUE, 11.5)
        flow.sheet.text(RIGHT - 6, flow.y + 10, paper_amount(balance.amount_cents), VALUE, "right")
        flow.gap(11.5 * max(len(lines), 1) + 2)
    flow.need(20 + 28)
    flow.sheet.rule(LEFT, flow.y + 3, RIGHT, colour=GREY, weight=0.7)
    flow.gap(5)
    rows = [("Total", content.total_cents)]
    if content.down_payment_cents:
        when = f" on {paper_date(content.down_payment_on)}" if content.down_payment_on else ""
        rows += [(f"Down payment{when}", -content.down_payment_cents), ("Paid in installments", content.financed_cents)]
    for label, cents in rows:
        flow.sheet.text(LEFT + 78, flow.y + 11, label, STRONG)
        flow.sheet.text(RIGHT - 6, flow.y + 11, paper_amount(cents), STRONG, "right")
        flow.gap(14)


def _schedule(flow: Flow, content: AgreementContent) -> None:
    _heading(flow, f"Your {len(content.instalments)} payments")
    left = content.financed_cents
    half = (RIGHT - LEFT) / 2
    count = len(content.instalments)
    in_two = count > 6
    rows: list[tuple[AgreementInstalment, int]] = []
    for instalment in content.instalments:
        left -= instalment.amount_cents
        rows.append((instalment, left))
    per_column = (count + 1) // 2 if in_two else count
    width = half - 12 if in_two else RIGHT - LEFT
    _schedule_head(flow, LEFT, width)
    if in_two:
        _schedule_head(flow, LEFT + half + 12, width)
    flow.gap(18)
    for place in range(per_column):
        flow.need(14)
        _schedule_row(flow, LEFT, width, *rows[place])
        if in_two and per_column + place < count:
            _schedule_row(flow, LEFT + half + 12, width, *rows[per_column + place])
        flow.gap(14)


def _schedule_head(flow: Flow, x: float, width: float) -> None:
    flow.sheet.fill(x, flow.y, width, 15, TINT)
    flow.sheet.text(x + 6, flow.y + 10.5, "Due", LABEL)
    flow.sheet.text(x + width * 0.66, flow.y + 10.5, "Payment", LABEL, "right")
    flow.sheet.text(x + width - 6, flow.y + 10.5, "Left after it", LABEL, "right")


def _schedule_row(flow: Flow, x: float, width: float, instalment: AgreementInstalment, left_cents: int) -> None:
    y = flow.y + 10
    flow.sheet.text(x + 6, y, f"{instalment.number}", LABEL)
    flow.sheet.text(x + 24, y, paper_date(instalment.due_on), VALUE)
    flow.sheet.text(x + width * 0.66, y, paper_amount(instalment.amount_cents), STRONG, "right")
    flow.sheet.text(x + width - 6, y, paper_amount(left_cents), VALUE, "right")
    flow.sheet.rule(x, y + 4, x + width, colour=HAIRLINE)


def _disclosure(flow: Flow, content: AgreementContent) -> None:
    """The four figures of 12 CFR 1026.18, with a finance charge of zero."""
    boxes = (
        ("ANNUAL PERCENTAGE RATE", "0%", "The cost of your credit as a yearly rate."),
        ("FINANCE CHARGE", "$0.00", "What the credit costs you in dollars."),
        ("Amount financed", paper_amount(content.financed_cents), "The credit given to you."),
        ("Total of payments", paper_amount(content.financed_cents), "What you will have paid after all payments."),
    )
    _heading(flow, "Truth in Lending disclosure")
    flow.need(66)
    width = (RIGHT - LEFT) / 4
    for place, (label, figure, words) in enumerate(boxes):
        x = LEFT + place * width
        flow.sheet.box(x, flow.y, width, 58)
        flow.sheet.text(x + 6, flow.y + 12, label, STRONG.sized_to(label, width - 12, smallest=6.5))
        flow.sheet.text(x + 6, flow.y + 28, figure, SECTION)
        flow.sheet.lines(x + 6, flow.y + 40, LABEL.wrap(words, width - 12), LABEL, 9.5)
    flow.gap(66)
    total = f"Creditor: {content.practice.name}. Payment schedule: as above. Security: none. Late charge: none. "
    flow.paragraph(total + "Prepayment: no penalty.", TEXT, leading=12.5)


def _terms(flow: Flow, content: AgreementContent) -> None:
    _heading(flow, "Terms")
    for term in _term_texts(content):
        lines = TEXT.wrap(term, RIGHT - LEFT - 12)
        flow.need(12.5 * len(lines) + 3)
        flow.sheet.text(LEFT, flow.y + 9, "•", TEXT)
        flow.sheet.lines(LEFT + 12, flow.y + 9, lines, TEXT, 12.5)
        flow.gap(12.5 * len(lines) + 3)


def _term_texts(content: AgreementContent) -> list[str]:
    phone = f" at {content.practice.phone}" if content.practice.phone else ""
    late = (
        f"If you cannot pay on time, call us{phone} before the due date. A payment is late {content.grace_days} days "
        "after its due date."
    )
    default = (
        f"If payments are missed: after {content.missed_for_default} missed payments, or {content.default_after_days} "
        "days late, we may end this plan after telling you in writing, and the rest is then due. You may ask once to "
        "take it up again."
    )
    others_pay = (
        "If your insurance or somebody else pays part of these balances later, we lower the last payments first and "
        "refund what was paid too much."
    )
    rights = (
        "Your rights stay. You may still dispute a charge or ask for financial assistance; while we look into it, "
        "payments on that charge are on hold."
    )
    autopay = (
        "Automatic payments are taken from your bank account on the dates above under the authorization you sign for "
        f"it. You can end it by telling us{phone} or in writing at least three business days before a date."
    )
    new_bills = (
        "New bills may be added to this plan. We ask you each time, and both of us sign the changed plan first."
        if content.takes_new_charges
        else "New bills are not part of this plan. They are billed apart unless we both sign a change to it."
    )
    terms = [
        "No interest and no fees. You pay only the balances listed above. Paying in parts costs you nothing more.",
        "You may pay early. You can pay more, or all of it, at any time without penalty.",
        late,
        default,
        new_bills,
        others_pay,
        rights,
    ]
    return [*terms, autopay] if content.autopay else terms


def _signatures(flow: Flow, content: AgreementContent) -> None:
    flow.need(132)
    flow.gap(10)
    flow.sheet.text(LEFT, flow.y + 9, "By signing, we both agree to this plan. You get a copy.", STRONG)
    for who in (f"You: {content.guarantor_name}", f"For {content.practice.name}"):
        flow.gap(48)
        draw_signature(flow.sheet, LEFT, flow.y, 330, who)
        draw_signature(flow.sheet, LEFT + 360, flow.y, RIGHT - LEFT - 360, "Date")
    flow.gap(14)
