"""What is recorded: one kind of record per file, each field declared once, with the record's own rules.

The order in which they are named here is the order in which lists, exports and help show them.
"""

# Not by alphabet: the order is read.
# isort: off
from partnerdesk.records.partner import Partner
from partnerdesk.records.contact import Contact
from partnerdesk.records.agreement import Agreement, AgreementParty, Obligation, Signatory
from partnerdesk.records.sponsorship import Sponsorship
from partnerdesk.records.sponsor_ledger import SponsorEntry, SponsorSettlement
from partnerdesk.records.grant import Grant, GrantReport, Goal, Metric, GrantPartner
from partnerdesk.records.support import Support
from partnerdesk.records.activity import Activity, ActivityPartner
from partnerdesk.records.content_result import ContentResult
from partnerdesk.records.value_area import ValueArea
from partnerdesk.records.conversation import Conversation
from partnerdesk.records.followup import FollowUp
from partnerdesk.records.feedback import Feedback
from partnerdesk.records.strategic_definition import StrategicDefinition, StrategicCriterion, StrategicNaming
from partnerdesk.records.learning_question import LearningQuestion
from partnerdesk.records.group import Group
from partnerdesk.records.exchange_rate import ExchangeRate
from partnerdesk.records.attachment import Attachment
from partnerdesk.records.printed_report import PrintedReport
from partnerdesk.records.import_profile import ImportProfile
from partnerdesk.records.match_answer import MatchAnswer
from partnerdesk.records.record import ENTITIES, Entity, Record
# isort: on

__all__ = [
    "ENTITIES",
    "Activity",
    "ActivityPartner",
    "Agreement",
    "AgreementParty",
    "Attachment",
    "Contact",
    "ContentResult",
    "Conversation",
    "Entity",
    "ExchangeRate",
    "Feedback",
    "FollowUp",
    "Goal",
    "Grant",
    "GrantPartner",
    "GrantReport",
    "Group",
    "ImportProfile",
    "LearningQuestion",
    "MatchAnswer",
    "Metric",
    "Obligation",
    "Partner",
    "PrintedReport",
    "Record",
    "Signatory",
    "SponsorEntry",
    "SponsorSettlement",
    "Sponsorship",
    "StrategicCriterion",
    "StrategicDefinition",
    "StrategicNaming",
    "Support",
    "ValueArea",
]
