"""What is recorded: one kind of record per file, each field declared once, with the record's own rules."""

from partnerdesk.records.partner import Partner
from partnerdesk.records.record import ENTITIES, Entity, Record

__all__ = ["ENTITIES", "Entity", "Partner", "Record"]
