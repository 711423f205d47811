"""The bodies that act in work programmes and resolutions."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = ["COMMITTEES", "EXPERTS", "PROGRAMME_BODIES", "Body"]


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
    UNTSO = "UNTSO"
    UNFICYP = "UNFICYP"
    UNDOF = "UNDOF"
    UNIFIL = "UNIFIL"
    MINURSO = "MINURSO"
    UNMIK = "UNMIK"
    UNAMA = "UNAMA"
    UNAMI = "UNAMI"
    UNMIL = "UNMIL"
    UNOCI = "UNOCI"
    AMISOM = "AMISOM"
    UNAMID = "UNAMID"
    MONUSCO = "MONUSCO"
    IRMCT = "IRMCT"
    UNISFA = "UNISFA"
    UNMISS = "UNMISS"
    UNSMIL = "UNSMIL"
    MINUSMA = "MINUSMA"
    UNSOM = "UNSOM"
    MINUSCA = "MINUSCA"
    UNSOS = "UNSOS"
    UNVMC = "UNVMC"
    UNITAD = "UNITAD"
    UNMHA = "UNMHA"
    BINUH = "BINUH"
    UNITAMS = "UNITAMS"
    ATMIS = "ATMIS"
    MSS = "MSS"
    UNTMIS = "UNTMIS"
    AUSSOM = "AUSSOM"
    GSF = "GSF"
    UNSOH = "UNSOH"
    UNOWAS = "UNOWAS"
    UNOCA = "UNOCA"
    OCHA = "OCHA"
    OHCHR = "OHCHR"
    UNHCR = "UNHCR"
    UNRWA = "UNRWA"
    WFP = "WFP"
    FAO = "FAO"
    WHO = "WHO"
    IAEA = "IAEA"
    OPCW = "OPCW"
    UNEP = "UNEP"
    UNFPA = "UNFPA"
    UN_HABITAT = "UN-Habitat"
    UNCTAD = "UNCTAD"
    UNMAS = "UNMAS"
    IOM = "IOM"
    ILO = "ILO"
    WORLD_BANK = "World Bank"
    ECOSOC = "ECOSOC"
    HUMAN_RIGHTS_COUNCIL = "Human Rights Council"
    PEACEBUILDING_COMMISSION = "Peacebuilding Commission"
    ACABQ = "ACABQ"
    AFRICAN_UNION = "African Union"
    EUROPEAN_UNION = "European Union"
    ECOWAS = "ECOWAS"
    IGAD = "IGAD"
    SADC = "SADC"
    LEAGUE_OF_ARAB_STATES = "League of Arab States"
    COMMITTEE = "Committee"
    """The committee that a resolution means by "the Committee", where it is none of those above."""
    PANEL_OF_EXPERTS = "Panel of Experts"
    """The experts of a sanctions committee; which one, the resolution says."""
    SPECIAL_REPRESENTATIVE = "Special Representative"
    """Of the Secretary-General, for a country or a matter."""
    SPECIAL_ENVOY = "Special Envoy"
    """An envoy of the Secretary-General, special or personal."""
    SECRETARIAT = "Secretariat"
    GOVERNMENTS = "Governments"
    """The Government or the authorities of a State, or those of several."""
    PARTIES = "parties"
    """The parties to a conflict or an agreement."""
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


_COLLECTIVE: Final = frozenset(
    {Body.MEMBER_STATES, Body.OTHER_UN_ENTITIES, Body.ORGANIZATIONS, Body.GOVERNMENTS, Body.PARTIES}
)
COMMITTEES: Final = (Body.CTC, Body.COMMITTEE_1267, Body.COMMITTEE_1540)
"""The committees that "the Committee" alone may mean."""
PROGRAMME_BODIES: Final = frozenset({*COMMITTEES, Body.CTED, Body.OCT})
"""The bodies whose programmes of work letters transmit."""
EXPERTS: Final = {
    Body.COMMITTEE_1267: Body.MONITORING_TEAM,
    Body.COMMITTEE_1540: Body.GROUP_OF_EXPERTS_1540,
}
"""The groups of experts of committees, as "their respective groups of experts" means them."""
