"""Ids of stored things, so that a patient's id cannot be passed for a claim's."""

from __future__ import annotations

from typing import NewType

PracticeId = NewType("PracticeId", int)
UserId = NewType("UserId", int)
PayerId = NewType("PayerId", int)
PatientId = NewType("PatientId", int)
GuarantorId = NewType("GuarantorId", int)
ClaimId = NewType("ClaimId", int)
LineId = NewType("LineId", int)
BatchId = NewType("BatchId", int)
PaymentId = NewType("PaymentId", int)
CallId = NewType("CallId", int)
NoteId = NewType("NoteId", int)
PlanId = NewType("PlanId", int)
StatementId = NewType("StatementId", int)
DocumentId = NewType("DocumentId", int)
PatientPaymentId = NewType("PatientPaymentId", int)
