"""The bodies that act in work programmes and resolutions."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = [
    "ASSISTED",
    "COMMITTEES",
    "EXPERTS",
    "MISSIONS",
    "NAMED_COMMITTEES",
    "NUMBERED_COMMITTEES",
    "PROGRAMME_BODIES",
    "Body",
    "committee_of",
]


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
    COMMITTEE_751 = "751 Committee"
    """The Committee pursuant to resolution 751 (1992): Somalia."""
    COMMITTEE_1518 = "1518 Committee"
    """The Committee pursuant to resolution 1518 (2003): Iraq."""
    COMMITTEE_1533 = "1533 Committee"
    """The Committee pursuant to resolution 1533 (2004): the Democratic Republic of the Congo."""
    COMMITTEE_1591 = "1591 Committee"
    """The Committee pursuant to resolution 1591 (2005): the Sudan."""
    COMMITTEE_1636 = "1636 Committee"
    """The Committee pursuant to resolution 1636 (2005): Lebanon."""
    COMMITTEE_1718 = "1718 Committee"
    """The Committee pursuant to resolution 1718 (2006): the Democratic People's Republic of Korea."""
    COMMITTEE_1970 = "1970 Committee"
    """The Committee pursuant to resolution 1970 (2011): Libya."""
    COMMITTEE_1988 = "1988 Committee"
    """The Committee pursuant to resolution 1988 (2011): the Taliban."""
    COMMITTEE_2048 = "2048 Committee"
    """The Committee pursuant to resolution 2048 (2012): Guinea-Bissau."""
    COMMITTEE_2127 = "2127 Committee"
    """The Committee pursuant to resolution 2127 (2013): the Central African Republic, until 2024."""
    COMMITTEE_2140 = "2140 Committee"
    """The Committee pursuant to resolution 2140 (2014): Yemen."""
    COMMITTEE_2206 = "2206 Committee"
    """The Committee pursuant to resolution 2206 (2015): South Sudan."""
    COMMITTEE_2374 = "2374 Committee"
    """The Committee pursuant to resolution 2374 (2017): Mali."""
    COMMITTEE_2653 = "2653 Committee"
    """The Committee pursuant to resolution 2653 (2022): Haiti."""
    COMMITTEE_2713 = "2713 Committee"
    """The Committee pursuant to resolution 2713 (2023): Al-Shabaab."""
    COMMITTEE_2745 = "2745 Committee"
    """The Committee pursuant to resolution 2745 (2024): the Central African Republic."""
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
    PANEL_OF_EXPERTS_1718 = "1718 Panel of Experts"
    FACILITATOR_2231 = "2231 Facilitator"
    """The Security Council Facilitator for the implementation of resolution 2231 (2015)."""
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
    COMMITTEE_ON_CONFERENCES = "Committee on Conferences"
    COMMITTEE_ON_CONTRIBUTIONS = "Committee on Contributions"
    COMMITTEE_FOR_PROGRAMME_AND_COORDINATION = "Committee for Programme and Coordination"
    COMMITTEE_ON_PEACEKEEPING_OPERATIONS = "Special Committee on Peacekeeping Operations"
    COMMITTEE_ON_DECOLONIZATION = "Special Committee on Decolonization"
    """The Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence."""
    COMMITTEE_ON_OUTER_SPACE = "Committee on the Peaceful Uses of Outer Space"
    COMMITTEE_ON_PALESTINIAN_RIGHTS = "Committee on Palestinian Rights"
    """The Committee on the Exercise of the Inalienable Rights of the Palestinian People."""
    COMMITTEE_ON_ISRAELI_PRACTICES = "Special Committee on Israeli Practices"
    """The Special Committee to Investigate Israeli Practices Affecting the Human Rights of the Palestinian People."""
    COMMITTEE_ON_INFORMATION = "Committee on Information"
    COMMITTEE_ON_HOST_COUNTRY = "Committee on Relations with the Host Country"
    COMMITTEE_ON_THE_CHARTER = "Special Committee on the Charter"
    COMMITTEE_ON_THE_INDIAN_OCEAN = "Ad Hoc Committee on the Indian Ocean"
    AUDIT_ADVISORY_COMMITTEE = "Independent Audit Advisory Committee"
    COMMITTEE_ON_ATOMIC_RADIATION = "Scientific Committee on Atomic Radiation"
    COMMITTEE_ON_NGOS = "Committee on Non-Governmental Organizations"
    COMMITTEE_FOR_DEVELOPMENT_POLICY = "Committee for Development Policy"
    COMMITTEE_ON_PUBLIC_ADMINISTRATION = "Committee of Experts on Public Administration"
    HUMAN_RIGHTS_COMMITTEE = "Human Rights Committee"
    COMMITTEE_ON_RACIAL_DISCRIMINATION = "Committee on the Elimination of Racial Discrimination"
    COMMITTEE_ON_SOCIAL_RIGHTS = "Committee on Economic, Social and Cultural Rights"
    COMMITTEE_ON_DISCRIMINATION_AGAINST_WOMEN = (
        "Committee on the Elimination of Discrimination against Women"
    )
    COMMITTEE_AGAINST_TORTURE = "Committee against Torture"
    SUBCOMMITTEE_ON_TORTURE = "Subcommittee on Prevention of Torture"
    COMMITTEE_ON_THE_RIGHTS_OF_THE_CHILD = "Committee on the Rights of the Child"
    COMMITTEE_ON_MIGRANT_WORKERS = "Committee on Migrant Workers"
    COMMITTEE_ON_THE_RIGHTS_OF_PERSONS_WITH_DISABILITIES = (
        "Committee on the Rights of Persons with Disabilities"
    )
    COMMITTEE_ON_ENFORCED_DISAPPEARANCES = "Committee on Enforced Disappearances"
    COMMITTEE_ON_MISSING_PERSONS = "Committee on Missing Persons"
    """The Committee on Missing Persons in Cyprus."""
    MILITARY_STAFF_COMMITTEE = "Military Staff Committee"
    FIRST_COMMITTEE = "First Committee"
    SECOND_COMMITTEE = "Second Committee"
    THIRD_COMMITTEE = "Third Committee"
    FOURTH_COMMITTEE = "Fourth Committee"
    FIFTH_COMMITTEE = "Fifth Committee"
    SIXTH_COMMITTEE = "Sixth Committee"
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
    """A State by its name, its Government or its authorities, or several; which ones, a mandate says."""
    PARTIES = "parties"
    """The parties to a conflict or an agreement."""
    OTHER_UN_ENTITIES = "United Nations entities"
    """Entities of the United Nations that are not named one by one."""
    ORGANIZATIONS = "international organizations"
    """International, regional and subregional organizations that are not named one by one."""
    UNITED_NATIONS = "United Nations"
    """The Organization as such."""
    COMMISSION = "Commission"
    """A commission; which one, the resolution says."""
    MECHANISM = "Mechanism"
    """A mechanism or institution of inquiry; which one, the resolution says."""
    SPECIAL_PROCEDURES = "special procedures"
    """Special rapporteurs, independent experts and working groups of the Human Rights Council, and treaty bodies."""
    PARTNERS = "partners"
    """International and other partners, donors, the international community."""
    STAKEHOLDERS = "stakeholders"
    """All others concerned: actors, stakeholders, civil society, the private sector."""

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
    {
        *(
            Body.MEMBER_STATES,
            Body.OTHER_UN_ENTITIES,
            Body.ORGANIZATIONS,
            Body.GOVERNMENTS,
            Body.PARTIES,
        ),
        *(Body.SPECIAL_PROCEDURES, Body.PARTNERS, Body.STAKEHOLDERS),
    }
)
_EVERY: Final = tuple(Body)
MISSIONS: Final = frozenset(_EVERY[_EVERY.index(Body.UNTSO) : _EVERY.index(Body.OCHA)])
"""Missions, forces and offices in the field: those that "the Mission" alone may mean."""
NUMBERED_COMMITTEES: Final[dict[Body, tuple[int, ...]]] = {
    Body.COMMITTEE_751: (751, 1907),
    Body.COMMITTEE_1518: (1518,),
    Body.COMMITTEE_1533: (1533,),
    Body.COMMITTEE_1591: (1591,),
    Body.COMMITTEE_1636: (1636,),
    Body.COMMITTEE_1718: (1718,),
    Body.COMMITTEE_1970: (1970,),
    Body.COMMITTEE_1988: (1988,),
    Body.COMMITTEE_2048: (2048,),
    Body.COMMITTEE_2127: (2127,),
    Body.COMMITTEE_2140: (2140,),
    Body.COMMITTEE_2206: (2206,),
    Body.COMMITTEE_2374: (2374,),
    Body.COMMITTEE_2653: (2653,),
    Body.COMMITTEE_2713: (2713,),
    Body.COMMITTEE_2745: (2745,),
}
"""The committees that are known by the numbers of their resolutions alone."""
COMMITTEES: Final = (Body.CTC, Body.COMMITTEE_1267, Body.COMMITTEE_1540, *NUMBERED_COMMITTEES)
"""The committees that "the Committee" alone may mean."""
NAMED_COMMITTEES: Final = frozenset(
    _EVERY[_EVERY.index(Body.COMMITTEE_ON_CONFERENCES) : _EVERY.index(Body.AFRICAN_UNION)]
)
"""Committees of the General Assembly, of the Economic and Social Council, of treaties and others, known by names."""
ASSISTED: Final[dict[Body, Body]] = {
    Body.CTED: Body.CTC,
    Body.MONITORING_TEAM: Body.COMMITTEE_1267,
    Body.OMBUDSPERSON: Body.COMMITTEE_1267,
    Body.GROUP_OF_EXPERTS_1540: Body.COMMITTEE_1540,
    Body.PANEL_OF_EXPERTS_1718: Body.COMMITTEE_1718,
}
"""The committees that bodies assist: their programmes call it "the Committee"."""
EXPERTS: Final[dict[Body, Body]] = {
    Body.COMMITTEE_1267: Body.MONITORING_TEAM,
    Body.COMMITTEE_1540: Body.GROUP_OF_EXPERTS_1540,
    Body.COMMITTEE_1718: Body.PANEL_OF_EXPERTS_1718,
}
"""The experts of each committee: whom its documents call "the Group of Experts" or "the Panel" alone, and whom "their
respective groups of experts" means."""


def committee_of(body: Body | None) -> Body | None:
    """Return which committee the programme of *body* calls "the Committee"; ``None`` where that is not known.

    Example:
        >>> committee_of(Body.CTED), committee_of(Body.OCT)
        (<Body.CTC: 'CTC'>, None)
    """
    if body is None:
        return None
    return body if body in COMMITTEES else ASSISTED.get(body)


PROGRAMME_BODIES: Final = frozenset(
    {*COMMITTEES, *ASSISTED, Body.OCT, Body.FACILITATOR_2231, Body.PANEL_OF_EXPERTS}
)
"""The bodies whose programmes of work letters transmit."""
