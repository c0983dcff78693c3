"""The words a touch ends in: outcome, next action, channel, close reason. Each outcome brings its usual next step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """How the claim was touched."""

    PHONE = "PHONE"
    IVR = "IVR"
    PORTAL = "PORTAL"
    CHAT = "CHAT"
    ELECTRONIC = "ELECTRONIC"
    FAX = "FAX"
    MAIL = "MAIL"
    PATIENT_PHONE = "PATIENT_PHONE"
    OFFICE = "OFFICE"

    @property
    def label(self) -> str:
        """For the choice list."""
        return _CHANNEL_LABELS[self]

    @property
    def reaches_person(self) -> bool:
        """True when someone at the other end has a name to note."""
        return self in _WITH_PERSON


_WITH_PERSON = frozenset({Channel.PHONE, Channel.CHAT, Channel.PATIENT_PHONE})
_CHANNEL_LABELS = {
    Channel.PHONE: "Phone, representative",
    Channel.IVR: "Phone, automated line",
    Channel.PORTAL: "Payer portal",
    Channel.CHAT: "Chat",
    Channel.ELECTRONIC: "Electronic status (276/277)",
    Channel.FAX: "Fax",
    Channel.MAIL: "Mail",
    Channel.PATIENT_PHONE: "Patient call",
    Channel.OFFICE: "Desk work, no contact",
}


class Action(StrEnum):
    """What is to be done next."""

    CHECK_STATUS = "CHECK_STATUS"
    CALL_PAYER = "CALL_PAYER"
    WAIT = "WAIT"
    SUBMIT = "SUBMIT"
    RESUBMIT_NEW = "RESUBMIT_NEW"
    CORRECTED_CLAIM = "CORRECTED_CLAIM"
    VOID = "VOID"
    REPROCESS_ON_CALL = "REPROCESS_ON_CALL"
    REOPENING = "REOPENING"
    RECONSIDERATION = "RECONSIDERATION"
    APPEAL_L1 = "APPEAL_L1"
    APPEAL_L2 = "APPEAL_L2"
    APPEAL_L3 = "APPEAL_L3"
    SEND_RECORDS = "SEND_RECORDS"
    BILL_SECONDARY = "BILL_SECONDARY"
    BILL_OTHER_PAYER = "BILL_OTHER_PAYER"
    BILL_PATIENT = "BILL_PATIENT"
    PATIENT_CALL = "PATIENT_CALL"
    UPDATE_COB = "UPDATE_COB"
    GET_EOB = "GET_EOB"
    POST = "POST"
    REISSUE_CHEQUE = "REISSUE_CHEQUE"
    CODING_REVIEW = "CODING_REVIEW"
    CRED_TICKET = "CRED_TICKET"
    FRONT_DESK = "FRONT_DESK"
    RETRO_AUTH = "RETRO_AUTH"
    PEER_TO_PEER = "PEER_TO_PEER"
    DISPUTE_UNDERPAY = "DISPUTE_UNDERPAY"
    OFFSET_DISPUTE = "OFFSET_DISPUTE"
    REFUND = "REFUND"
    WRITE_OFF_REQUEST = "WRITE_OFF_REQUEST"
    SET_UP_PLAN = "SET_UP_PLAN"
    REVIEW = "REVIEW"
    ESCALATE_L2 = "ESCALATE_L2"
    ESCALATE_MGR = "ESCALATE_MGR"
    DOI_COMPLAINT = "DOI_COMPLAINT"
    CLIENT_QUERY = "CLIENT_QUERY"
    CLOSE = "CLOSE"

    @property
    def label(self) -> str:
        """In words: `Send corrected claim`."""
        return _ACTION_LABELS[self]


_ACTION_LABELS = {
    Action.CHECK_STATUS: "Check status online",
    Action.CALL_PAYER: "Call payer",
    Action.WAIT: "Wait",
    Action.SUBMIT: "Send claim",
    Action.RESUBMIT_NEW: "Resend as new claim",
    Action.CORRECTED_CLAIM: "Send corrected claim",
    Action.VOID: "Void claim",
    Action.REPROCESS_ON_CALL: "Payer reprocesses",
    Action.REOPENING: "Ask for reopening",
    Action.RECONSIDERATION: "Ask for reconsideration",
    Action.APPEAL_L1: "Appeal, level 1",
    Action.APPEAL_L2: "Appeal, level 2",
    Action.APPEAL_L3: "Appeal, level 3",
    Action.SEND_RECORDS: "Send records",
    Action.BILL_SECONDARY: "Bill secondary",
    Action.BILL_OTHER_PAYER: "Bill other payer",
    Action.BILL_PATIENT: "Bill patient",
    Action.PATIENT_CALL: "Call patient",
    Action.UPDATE_COB: "Sort out order of payers",
    Action.GET_EOB: "Get EOB",
    Action.POST: "Find and post payment",
    Action.REISSUE_CHEQUE: "Have check reissued",
    Action.CODING_REVIEW: "Coding review",
    Action.CRED_TICKET: "Credentialing ticket",
    Action.FRONT_DESK: "Ask front desk",
    Action.RETRO_AUTH: "Ask for retro-authorization",
    Action.PEER_TO_PEER: "Peer-to-peer",
    Action.DISPUTE_UNDERPAY: "Dispute underpayment",
    Action.OFFSET_DISPUTE: "Dispute take-back",
    Action.REFUND: "Refund or apply credit",
    Action.WRITE_OFF_REQUEST: "Request write-off",
    Action.SET_UP_PLAN: "Set up payment plan",
    Action.REVIEW: "Decide what the payer meant",
    Action.ESCALATE_L2: "Hand to senior",
    Action.ESCALATE_MGR: "Hand to manager",
    Action.DOI_COMPLAINT: "Complain to insurance regulator",
    Action.CLIENT_QUERY: "Ask the practice",
    Action.CLOSE: "Close",
}


class CloseReason(StrEnum):
    """Why nothing more is to be done."""

    PAID = "PAID"
    POSTED = "POSTED"
    PATIENT_OWES = "PATIENT_OWES"
    WRITTEN_OFF = "WRITTEN_OFF"
    VOIDED = "VOIDED"
    DUPLICATE_ENTRY = "DUPLICATE_ENTRY"
    SMALL_BALANCE = "SMALL_BALANCE"
    NOT_OURS = "NOT_OURS"

    @property
    def label(self) -> str:
        """In words."""
        return _CLOSE_LABELS[self]


_CLOSE_LABELS = {
    CloseReason.PAID: "Paid in full",
    CloseReason.POSTED: "Payment found and posted",
    CloseReason.PATIENT_OWES: "Patient owes the rest",
    CloseReason.WRITTEN_OFF: "Written off, approved",
    CloseReason.VOIDED: "Claim voided",
    CloseReason.DUPLICATE_ENTRY: "Entered twice",
    CloseReason.SMALL_BALANCE: "Small balance",
    CloseReason.NOT_OURS: "Not our claim",
}


class OutcomeGroup(StrEnum):
    """How outcomes are grouped in the choice list."""

    STATUS = "Status"
    MONEY = "Payment"
    DENIED = "Denied"
    APPEAL = "Appeal"
    PATIENT = "Patient"
    OTHER = "Other"


class Outcome(StrEnum):
    """What the payer said: every touch ends in one of these."""

    NOT_ON_FILE = "NOT_ON_FILE"
    MEMBER_NOT_FOUND = "MEMBER_NOT_FOUND"
    IN_PROCESS = "IN_PROCESS"
    PENDED_REVIEW = "PENDED_REVIEW"
    PENDED_PROVIDER_INFO = "PENDED_PROVIDER_INFO"
    PENDED_PATIENT_INFO = "PENDED_PATIENT_INFO"
    REJECTED_FE = "REJECTED_FE"
    FORWARDED = "FORWARDED"
    GRACE = "GRACE"
    SET_TO_PAY = "SET_TO_PAY"
    PAID_UNPOSTED = "PAID_UNPOSTED"
    PAID_UNCASHED = "PAID_UNCASHED"
    PAID_TO_PATIENT = "PAID_TO_PATIENT"
    PATIENT_RESP = "PATIENT_RESP"
    UNDERPAID = "UNDERPAID"
    OFFSET = "OFFSET"
    CREDIT = "CREDIT"
    DENIED_ELIG = "DENIED_ELIG"
    DENIED_COB = "DENIED_COB"
    DENIED_PRIMARY_EOB = "DENIED_PRIMARY_EOB"
    DENIED_TFL = "DENIED_TFL"
    DENIED_DUP = "DENIED_DUP"
    DENIED_AUTH = "DENIED_AUTH"
    DENIED_REFERRAL = "DENIED_REFERRAL"
    DENIED_NONCOVERED = "DENIED_NONCOVERED"
    DENIED_BUNDLED = "DENIED_BUNDLED"
    DENIED_MEDNEC = "DENIED_MEDNEC"
    DENIED_MISSING_INFO = "DENIED_MISSING_INFO"
    DENIED_CODING = "DENIED_CODING"
    DENIED_RECORDS = "DENIED_RECORDS"
    DENIED_PROVIDER = "DENIED_PROVIDER"
    DENIED_BENEFIT_MAX = "DENIED_BENEFIT_MAX"
    DENIED_PREEX = "DENIED_PREEX"
    DENIED_CAP_WRONG_PAYER = "DENIED_CAP_WRONG_PAYER"
    DENIED_WC_AUTO = "DENIED_WC_AUTO"
    DENIED_CONSOLIDATED = "DENIED_CONSOLIDATED"
    APPEAL_OPEN = "APPEAL_OPEN"
    APPEAL_UPHELD = "APPEAL_UPHELD"
    APPEAL_WON = "APPEAL_WON"
    PATIENT_WILL_PAY = "PATIENT_WILL_PAY"
    PATIENT_WANTS_PLAN = "PATIENT_WANTS_PLAN"
    PATIENT_DISPUTES = "PATIENT_DISPUTES"
    PATIENT_GAVE_INFO = "PATIENT_GAVE_INFO"
    UNREACHABLE = "UNREACHABLE"
    VOICEMAIL = "VOICEMAIL"
    DISCONNECTED = "DISCONNECTED"
    CALLBACK = "CALLBACK"
    CLOSED = "CLOSED"

    @property
    def label(self) -> str:
        """In words: `Denied: filed too late`."""
        return _OUTCOMES[self].label

    @property
    def group(self) -> OutcomeGroup:
        """The heading it stands under."""
        return _OUTCOMES[self].group

    @property
    def usual_action(self) -> Action:
        """The next step most often right."""
        return _OUTCOMES[self].action

    @property
    def usual_days(self) -> int:
        """Calendar days until someone looks again; 0 means: by the payer's cadence."""
        return _OUTCOMES[self].days

    @property
    def scenario(self) -> str:
        """The scenario that guides the rest of the call; empty when none does."""
        return _OUTCOMES[self].scenario

    @property
    def is_attempt(self) -> bool:
        """True where nobody said anything about the claim: an attempt, which leaves its state as it was."""
        return self in _ATTEMPTS

    @property
    def is_denial(self) -> bool:
        """True for the outcomes that say the payer refused."""
        return self.group is OutcomeGroup.DENIED


_ATTEMPTS = frozenset({Outcome.UNREACHABLE, Outcome.VOICEMAIL, Outcome.DISCONNECTED, Outcome.CALLBACK})


@dataclass(frozen=True, slots=True)
class _Usual:
    label: str
    group: OutcomeGroup
    action: Action
    days: int
    scenario: str


_STATUS, _MONEY, _DENIED = OutcomeGroup.STATUS, OutcomeGroup.MONEY, OutcomeGroup.DENIED
_APPEAL, _PATIENT, _OTHER = OutcomeGroup.APPEAL, OutcomeGroup.PATIENT, OutcomeGroup.OTHER

# Days are the follow-up days of the scenario's usual branch.
_OUTCOMES = {
    Outcome.NOT_ON_FILE: _Usual("Claim not on file", _STATUS, Action.RESUBMIT_NEW, 15, "S01"),
    Outcome.MEMBER_NOT_FOUND: _Usual("Member not found", _STATUS, Action.FRONT_DESK, 7, "S02"),
    Outcome.IN_PROCESS: _Usual("In process", _STATUS, Action.WAIT, 0, "S03"),
    Outcome.PENDED_REVIEW: _Usual("Held in payer's review", _STATUS, Action.WAIT, 0, "S04"),
    Outcome.PENDED_PROVIDER_INFO: _Usual("Waits for papers from us", _STATUS, Action.SEND_RECORDS, 15, "S05"),
    Outcome.PENDED_PATIENT_INFO: _Usual("Waits for the patient's answer", _STATUS, Action.PATIENT_CALL, 10, "S06"),
    Outcome.REJECTED_FE: _Usual("Rejected before it was taken in", _STATUS, Action.RESUBMIT_NEW, 5, "S07"),
    Outcome.FORWARDED: _Usual("Sent on to another payer", _STATUS, Action.WAIT, 30, "S36"),
    Outcome.GRACE: _Usual("Held for unpaid premium", _STATUS, Action.WAIT, 30, "S40"),
    Outcome.SET_TO_PAY: _Usual("Approved, payment promised", _MONEY, Action.WAIT, 10, "S08"),
    Outcome.PAID_UNPOSTED: _Usual("Paid, not posted here", _MONEY, Action.POST, 7, "S09"),
    Outcome.PAID_UNCASHED: _Usual("Paid by check, not cashed", _MONEY, Action.REISSUE_CHEQUE, 30, "S10"),
    Outcome.PAID_TO_PATIENT: _Usual("Paid to the patient", _MONEY, Action.BILL_PATIENT, 15, "S11"),
    Outcome.PATIENT_RESP: _Usual("Left to the patient", _MONEY, Action.BILL_PATIENT, 15, "S12"),
    Outcome.UNDERPAID: _Usual("Paid below contract", _MONEY, Action.DISPUTE_UNDERPAY, 30, "S13"),
    Outcome.OFFSET: _Usual("Taken back or offset", _MONEY, Action.OFFSET_DISPUTE, 15, "S14"),
    Outcome.CREDIT: _Usual("Overpaid, credit to return", _MONEY, Action.REFUND, 15, "S39"),
    Outcome.DENIED_ELIG: _Usual("Denied: no coverage that day", _DENIED, Action.FRONT_DESK, 10, "S15"),
    Outcome.DENIED_COB: _Usual("Denied: another plan pays first", _DENIED, Action.UPDATE_COB, 10, "S16"),
    Outcome.DENIED_PRIMARY_EOB: _Usual("Denied: first payer's EOB missing", _DENIED, Action.GET_EOB, 15, "S17"),
    Outcome.DENIED_TFL: _Usual("Denied: filed too late", _DENIED, Action.RECONSIDERATION, 30, "S18"),
    Outcome.DENIED_DUP: _Usual("Denied: duplicate", _DENIED, Action.GET_EOB, 15, "S19"),
    Outcome.DENIED_AUTH: _Usual("Denied: authorization", _DENIED, Action.RETRO_AUTH, 7, "S20"),
    Outcome.DENIED_REFERRAL: _Usual("Denied: referral or network", _DENIED, Action.FRONT_DESK, 7, "S21"),
    Outcome.DENIED_NONCOVERED: _Usual("Denied: service not covered", _DENIED, Action.ESCALATE_L2, 7, "S22"),
    Outcome.DENIED_BUNDLED: _Usual("Denied: part of another service", _DENIED, Action.CODING_REVIEW, 5, "S23"),
    Outcome.DENIED_MEDNEC: _Usual("Denied: not medically necessary", _DENIED, Action.APPEAL_L1, 14, "S24"),
    Outcome.DENIED_MISSING_INFO: _Usual(
        "Denied: something missing on claim", _DENIED, Action.CORRECTED_CLAIM, 20, "S25"
    ),
    Outcome.DENIED_CODING: _Usual("Denied: coding", _DENIED, Action.CODING_REVIEW, 5, "S26"),
    Outcome.DENIED_RECORDS: _Usual("Denied: records not received", _DENIED, Action.SEND_RECORDS, 15, "S27"),
    Outcome.DENIED_PROVIDER: _Usual("Denied: provider not enrolled", _DENIED, Action.CRED_TICKET, 14, "S28"),
    Outcome.DENIED_BENEFIT_MAX: _Usual("Denied: benefit used up", _DENIED, Action.BILL_SECONDARY, 20, "S29"),
    Outcome.DENIED_PREEX: _Usual("Denied: condition before coverage", _DENIED, Action.APPEAL_L1, 14, "S30"),
    Outcome.DENIED_CAP_WRONG_PAYER: _Usual(
        "Denied: wrong payer or capitated", _DENIED, Action.BILL_OTHER_PAYER, 20, "S31"
    ),
    Outcome.DENIED_WC_AUTO: _Usual("Denied: work or auto injury", _DENIED, Action.BILL_OTHER_PAYER, 30, "S32"),
    Outcome.DENIED_CONSOLIDATED: _Usual("Denied: belongs to a facility stay", _DENIED, Action.CODING_REVIEW, 14, "S33"),
    Outcome.APPEAL_OPEN: _Usual("Appeal being decided", _APPEAL, Action.WAIT, 30, "S34"),
    Outcome.APPEAL_UPHELD: _Usual("Appeal lost", _APPEAL, Action.APPEAL_L2, 14, "S34"),
    Outcome.APPEAL_WON: _Usual("Appeal won", _APPEAL, Action.WAIT, 20, "S35"),
    Outcome.PATIENT_WILL_PAY: _Usual("Patient will pay", _PATIENT, Action.WAIT, 14, "S12"),
    Outcome.PATIENT_WANTS_PLAN: _Usual("Patient asks to pay in parts", _PATIENT, Action.SET_UP_PLAN, 3, "S12"),
    Outcome.PATIENT_DISPUTES: _Usual("Patient disputes the balance", _PATIENT, Action.ESCALATE_MGR, 5, "S12"),
    Outcome.PATIENT_GAVE_INFO: _Usual("Patient gave what the payer needs", _PATIENT, Action.CALL_PAYER, 1, "S06"),
    Outcome.UNREACHABLE: _Usual("Nobody reached", _OTHER, Action.CALL_PAYER, 1, ""),
    Outcome.VOICEMAIL: _Usual("Voicemail left", _OTHER, Action.CALL_PAYER, 2, ""),
    Outcome.DISCONNECTED: _Usual("Line dropped or hung up", _OTHER, Action.CALL_PAYER, 1, ""),
    Outcome.CALLBACK: _Usual("Callback arranged", _OTHER, Action.CALL_PAYER, 1, ""),
    Outcome.CLOSED: _Usual("Nothing more to do", _OTHER, Action.CLOSE, 0, ""),
}
