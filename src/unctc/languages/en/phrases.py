"""English: phrases out of which documents are made up for tests."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.words import MONTHS
from unctc.languages.rules.phrases import DocumentPhrases, PairPhrases, Phrases
from unctc.languages.rules.section_numerals import ROMAN
from unctc.model.bodies import Body

__all__ = ["PHRASES"]

_DOCUMENTS: Final = DocumentPhrases(
    clauses=(
        "the Committee will continue to work with Member States",
        "the Committee, with the support of its Executive Directorate, will consider the recommendations",
        "the Executive Directorate will brief the Committee at least once a year",
        "bearing in mind the United Nations Global Counter-Terrorism Strategy",
        "sharing information and good practices",
        "with due regard for human rights",
    ),
    dated=(
        "the Executive Directorate will submit a report by {}",
        "the Committee will hold a special meeting not later than {}",
    ),
    citing=(
        "in order to promote the implementation of Security Council resolutions {}",
        "as required by resolutions {}",
        "taking into account resolutions {}",
    ),
    naming=(
        "in cooperation with the Committee established pursuant to resolution {}",
        "including the Security Council Committee established pursuant to resolution {} concerning counter-terrorism",
    ),
    commas=(", ", " and "),
    joints=(", ", ": ", "; ", "."),
    headings=(
        "Introduction",
        "Programme of work",
        "Facilitating technical assistance to States",
        "Dialogue with States on resolution {}",
        "Promoting respect for human rights",
    ),
    titles=(
        (Body.CTC, "Programme of work of the Counter-Terrorism Committee for {}"),
        (
            Body.CTED,
            "Programme of work of the Counter-Terrorism Committee Executive Directorate for {}",
        ),
    ),
    letter_title="Letter dated {date} from {author} addressed to {addressee}",
    date="{d} {m} {y}",
    authors=(
        "the Chair of the Security Council Committee established pursuant to resolution {} concerning counter-terrorism",
        "the Secretary-General",
    ),
    announcement="I have the honour to transmit herewith the programmes of work (see annex and enclosure)",
    roles=(
        "Chair Security Council Committee established pursuant to resolution {} concerning counter-terrorism",
        "Permanent Representative",
    ),
    names=("Gustavo Meza-Cuadra", "Zhang Jun", "Sacha Llorentty Soliz"),
    signature="(Signed) {name} {role}",
    labels=("Annex", "Enclosure"),
    months=MONTHS,
    addressee="the President of the Security Council",
    masthead=("United Nations", "Security Council"),
    council="The Security Council,",
    decides="Decides",
    resolution_title="Resolution {} ({})",
    adoption="Adopted by the Security Council at its {meeting}th meeting, on {date}",
    recalls=(
        ("Recalling", " its resolutions {}"),
        ("Reaffirming", " that terrorism is a threat to peace wherever it is committed"),
        ("Noting with appreciation", " the work that was done under resolutions {}"),
        ("Welcoming", " the efforts of Member States and of regional organizations"),
    ),
    acts=(
        ("Decides", " that the Committee shall report to it every year"),
        ("Requests", " the Committee to keep the implementation of resolutions {} under review"),
        ("Encourages", " Member States to share what they have learned"),
        ("Reaffirms", " the obligations set out in resolutions {}"),
    ),
    calls=("Calls upon", " Member States to"),
    points=(
        "guard their borders with due regard for the law",
        "exchange information in good time",
        "give each other legal assistance",
        "take account of resolutions {}",
    ),
)

_PAIRS: Final = PairPhrases(
    openers=(
        ("The Committee will ", "The Committee, with the support of its Executive Directorate, will "),
        (
            "The Executive Directorate will ",
            "The Executive Directorate will assist the Committee to ",
        ),
    ),
    self_assisting="The Committee will assist the Committee to ",
    actions=(
        "consider national reports and surveys submitted by Governments",
        "prepare an overview of worldwide implementation",
        "organize on-site visits with consenting capitals",
        "follow up on recommendations made by experts",
        "identify priority needs for technical assistance",
        "encourage regional bodies to exchange good practices",
        "study how terrorism evolves and where it spreads",
        "promote border control among customs authorities",
        "disrupt networks that finance armed groups",
        "strengthen civil aviation and passenger information systems",
        "counter recruitment over the Internet",
        "facilitate mutual legal assistance and extradition",
        "protect critical infrastructure from attack",
        "address returning and relocating fighters",
        "uphold human rights while countering violence",
        "support victims, survivors and their families",
        "engage civil society, scholars and think tanks",
        "develop the global research network further",
        "hold open briefings for the wider membership",
        "arrange special meetings during the General Assembly",
        "improve its website and distribute leaflets",
        "train prosecutors, judges and police officers",
        "prevent small arms from reaching extremists",
        "stop drug trafficking and money laundering",
    ),
    citing=(
        ("bearing in mind resolutions ", ""),
        ("as required by resolutions ", ""),
        ("taking into account resolutions ", " on these matters"),
    ),
    due=("submitting a progress report by {}", "briefing the Council {}", "reporting {} of every visit"),
    date=lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    rhythms=("at least once a year", "twice a year", "every six months", "quarterly"),
    limit="within {} months",
    items=("it will", ("collect information", "share experience", "assess gaps", "give advice")),
    colon=": ",
    comma=", ",
    other_comma="; ",
    foreign_comma="，",
    separators=(", ", " and "),
    no_separator=" ",
    semicolon="; ",
    stop=".",
    resolution="{} ({})",
    section_numbers=ROMAN,
    headings=(
        "Introduction",
        "Working methods",
        "Implementation of resolutions {}",
        "Tasks set out in resolutions {}",
        "Other activities",
    ),
    other_heading="Any other business",
    labels=("Annex", "Enclosure"),
    titles=(
        "Programme of work of the Counter-Terrorism Committee for {}",
        "Programme of work of the Counter-Terrorism Committee Executive Directorate for {}",
    ),
    letter_title=(
        "Letter dated {} from {} addressed to {}",
        "the Secretary-General",
        "the President of the Security Council",
        "",
    ),
    announcement="I have the honour to transmit herewith the programmes of work for the period from 1 January to 31 December {0} (see annex and enclosure).",
    signature=("(Signed) Zhang Jun Permanent Representative", "Zhang Jun", "Permanent Representative"),
)  # fmt: skip

PHRASES: Final = Phrases(documents=_DOCUMENTS, pairs=_PAIRS)
