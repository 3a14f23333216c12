"""PartnerDesk: the partnerships of a small group, in one file on one's own computer."""

__version__ = "0.1.0"
