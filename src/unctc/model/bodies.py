"""The bodies that act in work programmes and resolutions."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = ["COMMITTEES", "PROGRAMME_BODIES", "Body"]


class Body(StrEnum):
    """A body as a value; its names in each language live in ``unctc.languages``.

    Example:
        >>> Body.CTED.key
        'CTED'
    """

    CTC = "CTC"
    """The Security Council Committee established pursuant to resolution 1373 (2001)."""
    CTED = "CTED"
    """The Counter-Terrorism Committee Executive Directorate."""
    OCT = "OCT"
    """The Office of Counter-Terrorism."""
    COMMITTEE_1267 = "1267 Committee"
    """The Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015)."""
    COMMITTEE_1540 = "1540 Committee"
    """The Committee established pursuant to resolution 1540 (2004)."""
    SECURITY_COUNCIL = "Security Council"
    GENERAL_ASSEMBLY = "General Assembly"
    SECRETARY_GENERAL = "Secretary-General"
    MEMBER_STATES = "Member States"
    MONITORING_TEAM = "Monitoring Team"
    """The Analytical Support and Sanctions Monitoring Team of the 1267 Committee."""
    CTITF = "CTITF"
    """The Counter-Terrorism Implementation Task Force, with its Office."""
    OMBUDSPERSON = "Ombudsperson"
    """The Office of the Ombudsperson to the 1267 Committee."""
    GROUP_OF_EXPERTS_1540 = "1540 Group of Experts"
    WORKING_GROUP_1566 = "1566 Working Group"
    UNODC = "UNODC"
    UNDP = "UNDP"
    UNESCO = "UNESCO"
    UN_WOMEN = "UN Women"
    UNICEF = "UNICEF"
    ICAO = "ICAO"
    IMO = "IMO"
    INTERPOL = "INTERPOL"
    FATF = "FATF"
    GCTF = "GCTF"
    WCO = "WCO"
    OTHER_UN_ENTITIES = "United Nations entities"
    """Entities of the United Nations that are not named one by one."""
    ORGANIZATIONS = "international organizations"
    """International, regional and subregional organizations that are not named one by one."""

    @property
    def collective(self) -> bool:
        """Whether it is no body of its own but many, not named one by one.

        Example:
            >>> Body.MEMBER_STATES.collective
            True
        """
        return self in _COLLECTIVE

    @property
    def key(self) -> str:
        """The name under which data formats know the body."""
        return self.value


_COLLECTIVE: Final = frozenset({Body.MEMBER_STATES, Body.OTHER_UN_ENTITIES, Body.ORGANIZATIONS})
COMMITTEES: Final = (Body.CTC, Body.COMMITTEE_1267, Body.COMMITTEE_1540)
"""The committees that "the Committee" alone may mean."""
PROGRAMME_BODIES: Final = frozenset({*COMMITTEES, Body.CTED, Body.OCT})
"""The bodies whose programmes of work letters transmit."""
