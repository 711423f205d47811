"""Layouts of letters, as offices, printers, web pages and programs have set them: each changes a draft."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from typing import Any

from unctc.languages.rules.letter_forms import without_accents
from unctc.languages.rules.script import STRETCH

from .made_letters import Draft, Part, _set

__all__ = ["LATER_LAYOUTS", "LAYOUTS"]

Layout = Callable[[Draft], bool | None]
"""Changes a draft; ``False`` where the language has no such layout."""


def _plain(draft: Draft) -> None:
    """As it is."""


def _symbol_on_a_line(draft: Draft) -> None:
    draft.masthead = [
        draft.words["organization"],
        draft.masthead[1],
        draft.symbol,
        *draft.masthead[2:],
    ]


def _symbol_glued(draft: Draft) -> None:
    draft.masthead = [
        draft.words["organization"],
        draft.masthead[1] + draft.symbol,
        *draft.masthead[2:],
    ]


def _symbol_first(draft: Draft) -> None:
    draft.masthead = [draft.symbol, draft.words["organization"], *draft.masthead[1:]]


def _two_columns(draft: Draft) -> None:
    org, council, distribution, *rest = draft.masthead
    org = draft.words["organization"]
    draft.masthead = [
        f"{org}{' ' * 30}{draft.symbol}",
        f"{council}{' ' * 24}{distribution}",
        *(" " * 48 + each for each in rest),
    ]


def _columns_by_tabs(draft: Draft) -> None:
    _, council, distribution, *rest = draft.masthead
    draft.masthead = [
        f"{draft.words['organization']}\t{draft.symbol}",
        f"{council}\t{distribution}",
        *("\t" + each for each in rest),
    ]


def _own_words(draft: Draft) -> None:
    draft.masthead = [
        *draft.masthead[:2],
        *(draft.say(each) for each in draft.words["local_masthead"]),
    ]


def _masthead_on_one_line(draft: Draft) -> None:
    draft.masthead = [" ".join(draft.masthead)]


def _capitals(draft: Draft) -> bool | None:
    if draft.language in ("zh", "ar"):
        return False
    draft.changes.append(str.upper)

    def raise_(key: dict) -> None:  # type: ignore[type-arg]
        for name in ("author", "addressee", "name", "role"):
            key[name] = key[name].upper()
        key["letter"] = [each.upper() for each in key["letter"]]
        for part in key["attachments"]:
            part["title"] = part["title"].upper()
            part["paragraphs"] = [each.upper() for each in part["paragraphs"]]
            part["sections"] = [[depth, each.upper()] for depth, each in part["sections"]]

    draft.key_changes.append(raise_)
    return None


def _headings_in_capitals(draft: Draft) -> bool | None:
    if draft.language in ("zh", "ar"):
        return False
    for part in draft.parts:
        part.label = part.label.upper()
        part.title = part.title.upper()
        part.blocks = [
            each if isinstance(each, str) else [each[0], each[1].upper()] for each in part.blocks
        ]
    draft.masthead = [each.upper() for each in draft.masthead]
    return None


def _label_to_letter(draft: Draft) -> None:
    for part in draft.parts:
        part.label = draft.say(draft.words["to_letter"].replace("{label}", part.label))


def _reissued(draft: Draft) -> None:
    draft.masthead[0] += "*"
    draft.after.append(draft.words["reissued"])


def _job_number(draft: Draft) -> None:
    job = draft.facts["job"]
    draft.signature += [f"{job}* (E) 050721", f"*{job.replace('-', '')}*"]


def _without_blank_lines(draft: Draft) -> None:
    draft.changes.append(lambda text: re.sub(r"\n\s*\n+", "\n", text))


def _spread(draft: Draft) -> None:
    draft.changes.append(
        lambda text: "\n\n".join(each for each in text.split("\n") if each.strip())
    )


def _indented(draft: Draft) -> None:
    draft.changes.append(
        lambda text: "\n".join("     " + each if each else "" for each in text.split("\n"))
    )


def _carriage_returns(draft: Draft) -> None:
    draft.changes.append(lambda text: text.replace("\n", "\r\n"))


def _form_feeds(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    draft.changes.append(lambda text: text.replace(f"\n\n{draft.head}\n", f"\n\f{draft.head}\n"))
    return None


def _hard_spaces(draft: Draft) -> None:
    draft.changes.append(
        lambda text: re.sub(r"(?m)(?<=\d\.) |(?<=[»«]) | (?=[;:!?»])", "\u00a0", text)
    )


def _tabs_after_numbers(draft: Draft) -> None:
    draft.changes.append(
        lambda text: re.sub(r"(?m)^(\s*(?:\d{1,2}(?:\.| -)|[IVXAB]+\.|[一二三]\.)) ", "\\1\t", text)
    )


def _wide_numbers(draft: Draft) -> None:
    draft.changes.append(
        lambda text: re.sub(
            r"(?m)^(\s*(?:\d{1,2}(?:\.| -)|[IVXAB]+\.|[一二三]\.)) ", "   \\1     ", text
        )
    )


def _narrow(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    draft.width = 62
    return None


def _very_wide(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    draft.width = 132
    return None


def _unnumbered_sections(draft: Draft) -> None:
    for part in draft.parts:
        part.blocks = [each if isinstance(each, str) else ["", each[1]] for each in part.blocks]


def _unnumbered_paragraphs(draft: Draft) -> None:
    for part in draft.parts:
        part.unnumbered = True


def _lettered_sections(draft: Draft) -> None:
    names = (
        {"A": "ألف -", "B": "باء -", "C": "جيم -", "D": "دال -"}
        if draft.language == "ar"
        else {each: f"{each}." for each in "ABCD"}
    )
    for part in draft.parts:
        number = iter("ABCD")
        part.blocks = [
            each if isinstance(each, str) else [next(number), each[1]]
            for each in part.blocks
            if isinstance(each, str) or each[0] != "II" or len(part.blocks) < 8
        ]
    draft.sections = names


def _dashed_sections(draft: Draft) -> bool | None:
    if draft.language in ("ar", "zh"):
        return False
    draft.sections = {name: f"{name} -" for name in ("I", "II", "III")} | {
        "A": "A.",
        "B": "B.",
    }
    return None


def _chinese_commas(draft: Draft) -> bool | None:
    if not draft.is_chinese:
        return False
    draft.sections = {"I": "一、", "II": "二、", "III": "三、", "A": "(一)", "B": "(二)"}
    draft.number = "{}．"
    return None


def _table_inside(draft: Draft) -> None:
    draft.parts[0].tables[4] = ["\t".join(row) for row in draft.words["table"]]


def _table_at_the_end(draft: Draft) -> None:
    draft.parts[1].tables[len([b for b in draft.parts[1].blocks if isinstance(b, str)])] = [
        "\t".join(row) for row in draft.words["table"]
    ]


def _table_by_spaces(draft: Draft) -> None:
    rows = draft.words["table"]
    draft.parts[0].tables[3] = ["".join(cell.ljust(34) for cell in row).rstrip() for row in rows]


def _numbered_rows(draft: Draft) -> None:
    rows = draft.words["table"]
    draft.parts[0].tables[5] = [
        "\t".join([str(n) if n else "No.", *row]) for n, row in enumerate(rows)
    ]


def _second_letter(draft: Draft) -> None:
    draft.parts[1].before = list(draft.words["second_letter"])


def _contents(draft: Draft) -> None:
    draft.parts[0].contents = True


def _contents_in_both(draft: Draft) -> None:
    for part in draft.parts:
        part.contents = True


def _footnote(draft: Draft) -> None:
    part = draft.parts[0]
    at = [index for index, each in enumerate(part.blocks) if isinstance(each, str)][1]
    text = part.blocks[at]
    assert isinstance(text, str)
    part.blocks[at] = text + "[^1]"
    part.notes.append("1 " + draft.words["note"])
    draft.changes.append(lambda printed_text: printed_text.replace("[^1]", "1"))


def _starred_title(draft: Draft) -> None:
    part = draft.parts[0]
    draft.changes.append(lambda text: text.replace(f"{part.label}\n", f"{part.label}*\n", 1))
    part.notes.append("* " + draft.words["note"])


def _addendum(draft: Draft) -> None:
    _revised(draft, "Add", "addendum")


def _corrigendum(draft: Draft) -> None:
    _revised(draft, "Corr", "corrigendum")


def _revised(draft: Draft, suffix: str, word: str) -> None:
    symbol = f"{draft.symbol}/{suffix}.1"
    draft.masthead[0] = draft.masthead[0].replace(draft.symbol, symbol)
    draft.symbol = draft.head = symbol
    draft.under.append(draft.words[word])


def _appendix(draft: Draft) -> None:
    label, title, *blocks = draft.words["appendix"]
    draft.parts.append(Part("Appendix", label, title, None, None, list(blocks)))


def _several(draft: Draft) -> None:
    numbers = {"zh": ("一", "二"), "ar": (" الأول", " الثاني")}.get(draft.language, (" I", " II"))
    for part, number, roman in zip(draft.parts, numbers, ("I", "II"), strict=True):
        part.kind, part.number = "Annex", roman
        part.label = draft.words["labels"][0] + number


def _report(draft: Draft) -> None:
    title, paragraphs = draft.words["report"]
    part = draft.parts[0]
    part.title, part.body, part.period = draft.say(title), None, None
    part.blocks = [part.blocks[0], *(draft.say(each) for each in paragraphs)]


def _on_one_line(draft: Draft) -> bool | None:
    if draft.paged:
        return False
    draft.changes.append(lambda text: " ".join(text.split()))
    return None


def _on_one_line_paged(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    draft.changes.append(lambda text: " ".join(text.split()))
    return None


def _letter_alone(draft: Draft) -> None:
    draft.parts.clear()


def _items_on_lines(draft: Draft) -> bool | None:
    if draft.paged:
        return False
    draft.changes.append(
        lambda text: re.sub(r"(?<=[:;；：؛،]) ?((?:\([a-dأبج]\)|[a-d]\)) )", r"\n\1", text)
    )
    return None


def _items_apart(draft: Draft) -> bool | None:
    if draft.paged:
        return False
    draft.changes.append(
        lambda text: re.sub(r"(?<=[:;；：؛،]) ?((?:\([a-dأبج]\)|[a-d]\)) )", r"\n\n   \1", text)
    )
    return None


def _centred_page_numbers(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    job = draft.facts["job"]

    def change(text: str) -> str:
        pages = iter(range(2, 20))
        return re.sub(rf"{job} \d/5|5/5 {job}", lambda _: f"{' ' * 30}- {next(pages)} -", text)

    draft.changes.append(change)
    return None


def _old_heads(draft: Draft) -> bool | None:
    """Symbol, language and page at the head of each page, as until about 1998."""
    if not draft.paged:
        return False
    job = draft.facts["job"]
    language = {
        "en": "English",
        "fr": "Français",
        "es": "Español",
        "ru": "Russian",
        "ar": "Arabic",
        "zh": "Chinese",
    }[draft.language]
    word = {"fr": "Page", "es": "Página"}.get(draft.language, "Page")

    def change(text: str) -> str:
        pages = iter(range(2, 20))
        text = re.sub(rf"\n\n(?:{job} \d/5|5/5 {job})", "\n\n/...", text)
        text = text.replace("/...\n", "", 1) if text.endswith("/...\n") else text
        return re.sub(
            rf"(?m)^{re.escape(draft.head)}$",
            lambda _: f"{draft.head}\n{language}\n{word} {next(pages)}",
            text,
        )

    draft.changes.append(change)
    return None


def _break_inside_paragraphs(draft: Draft) -> bool | None:
    """A page ends within a paragraph: its foot and the next head stand between two lines of it."""
    if not draft.paged:
        return False
    job = draft.facts["job"]

    def change(text: str) -> str:
        lines = text.split("\n")
        at = next(
            index
            for index in range(len(lines) * 3 // 5, len(lines))
            if re.match(r"\d\d? ?[.-]", lines[index].strip())
            and lines[index + 1].strip()
            and not re.match(r"\d\d?/", lines[index])
            and len(lines[index]) > (20 if draft.is_chinese else 40)
        )
        lines[at + 1 : at + 1] = ["", f"{job} 3/5", "", draft.head, ""]
        return "\n".join(lines)

    draft.changes.append(change)
    return None


def _recycling_notes(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    job = draft.facts["job"]
    code = f"*{job.replace('-', '')}*"
    draft.changes.append(lambda text: text.replace(code, f"{code}\nPlease recycle"))
    return None


def _original_note(draft: Draft) -> None:
    note = {
        "en": "[Original: English]",
        "fr": "[Original : anglais]",
        "es": "[Original: inglés]",
        "ru": "[Подлинный текст на английском языке]",
        "ar": "[الأصل: بالإنكليزية]",
        "zh": "[原件：英文]",
    }[draft.language]
    labels = [part.label for part in draft.parts]

    def change(text: str) -> str:
        for label in labels:
            text = re.sub(rf"(?m)^({re.escape(label)})$", rf"\1\n\n{note}", text, count=1)
        return text

    draft.changes.append(change)


def _name_in_capitals(draft: Draft) -> bool | None:
    if draft.language in ("zh", "ar"):
        return False
    first, _, last = draft.name.rpartition(" ")
    name = f"{first} {last.upper()}"
    draft.signature = [each.replace(draft.name, name) for each in draft.signature]
    draft.name = name
    return None


def _signature_apart(draft: Draft) -> bool | None:
    """Each line of the signature is set off by a blank line."""
    if draft.paged:
        return False
    signature = list(draft.signature)
    draft.changes.append(lambda text: text.replace("\n".join(signature), "\n\n".join(signature)))
    return None


def _meeting_lines(draft: Draft) -> bool | None:
    year = {
        "en": "Seventy-sixth year",
        "fr": "Soixante-seizième année",
        "es": "Septuagésimo sexto año",
        "ru": "Семьдесят шестой год",
        "ar": "السنة السادسة والسبعون",
        "zh": "第七十六年",
    }[draft.language]
    draft.masthead.insert(2, year)
    return None


def _arabic_digits(draft: Draft) -> bool | None:
    if draft.language != "ar":
        return False
    digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

    def change(text: str) -> str:
        lines = text.split("\n")
        top = len(draft.masthead) + 1
        return "\n".join(
            line
            if index < top or re.search(r"[A-Z]/|-\d{5}|\*\d{7}", line)
            else line.translate(digits)
            for index, line in enumerate(lines)
        )

    draft.changes.append(change)
    return None


def _full_width(draft: Draft) -> bool | None:
    if not draft.is_chinese:
        return False
    draft.changes.append(lambda text: text.replace("(", "（").replace(")", "）"))

    def wide(key: dict) -> None:  # type: ignore[type-arg]
        def change(text: str) -> str:
            return text.replace("(", "（").replace(")", "）")

        for name in ("author", "addressee", "name", "role"):
            key[name] = change(key[name])
        key["letter"] = [*map(change, key["letter"])]
        for part in key["attachments"]:
            part["title"] = change(part["title"])
            part["paragraphs"] = [*map(change, part["paragraphs"])]
            part["sections"] = [[depth, change(each)] for depth, each in part["sections"]]

    draft.key_changes.append(wide)
    return None


def _replacing(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


def _old_masthead(draft: Draft) -> bool | None:
    """The masthead of the 1990s: the organization over two lines, the distribution, the symbol and the day at the right."""
    org, _, rest = draft.words["organization"].partition(" ")
    if not rest:
        org, rest = draft.words["organization"], ""
    right = " " * 50
    names = {
        "en": "ENGLISH",
        "fr": "FRANÇAIS",
        "es": "ESPAÑOL",
        "ru": "RUSSIAN",
        "ar": "ARABIC",
        "zh": "CHINESE",
    }
    originals = {"fr": "ORIGINAL : ANGLAIS", "es": "ORIGINAL: INGLÉS"}
    draft.masthead = [
        f"{org}{right}S",
        *([rest] if rest else []),
        "",
        f"        {draft.masthead[1]}",
        "",
        f"{right}Distr.",
        f"{right}GENERAL",
        "",
        f"{right}{draft.symbol}",
        f"{right}{draft.own['issued']}",
        f"{right}{names[draft.language]}",
        f"{right}{originals.get(draft.language, 'ORIGINAL: ENGLISH')}",
    ]
    return None


def _rules(draft: Draft) -> None:
    draft.masthead.append("_" * 40)
    draft.changes.append(lambda text: text + "\n" + "_" * 20 + "\n")


def _numbered_label(draft: Draft) -> None:
    part = draft.parts[0]
    part.label += {"zh": "1", "ar": " 1"}.get(draft.language, " 1")
    part.number = "I"


def _title_in_two(draft: Draft) -> bool | None:
    """The period has a line of its own under the title."""
    if draft.paged:
        return False
    for part in draft.parts:
        for cut in (
            " for ",
            " pour ",
            " para ",
            " на 20",
            " на период",
            " на второе",
            " на первое",
            " لعام ",
            " للنصف ",
            " للفترة ",
        ):
            at = part.title.rfind(cut)
            if at > 0:
                title = part.title
                divided = f"{title[:at]}\n\n{title[at + 1 :]}"
                draft.changes.append(_replacing(title, divided))
                break
    return None


def _headings_on_two_lines(draft: Draft) -> bool | None:
    if draft.is_chinese:
        return False
    draft.changes.append(
        lambda text: re.sub(
            r"(?m)^(\s*(?:[IVX]+|[AB])\. \w+ \w+) (\w[\w -]+)$", r"\1\n    \2", text
        )
    )
    return None


def _numbers_alone(draft: Draft) -> None:
    """The number of a section or a paragraph has a line of its own."""
    draft.changes.append(
        lambda text: re.sub(r"(?m)^(\s*(?:\d{1,2}(?:\.| -)|[IVXAB]+\.|[一二三]\.)) ", "\\1\n", text)
    )


def _roman_alone(draft: Draft) -> bool | None:
    """The number of a section is over its heading, in the middle of the line, without a full stop."""
    if draft.language in ("ar", "zh"):
        return False
    draft.changes.append(
        lambda text: re.sub(r"(?m)^\s*([IVX]+)\. ", r"                    \1\n\n          ", text)
    )
    return None


def _several_footnotes(draft: Draft) -> None:
    part = draft.parts[0]
    places = [index for index, each in enumerate(part.blocks) if isinstance(each, str)]
    for mark, at in zip("12", (places[1], places[3]), strict=True):
        text = part.blocks[at]
        assert isinstance(text, str)
        part.blocks[at] = f"{text}[^{mark}]"
    part.notes += ["1 " + draft.words["note"], "2 " + draft.words["note"].replace("2006", "2007")]
    draft.changes.append(lambda text: re.sub(r"\[\^(\d)\]", r"\1", text))


def _footnotes_on_the_page(draft: Draft) -> bool | None:
    """A note stands at the foot of its page, after a rule, with the job number under it."""
    if not draft.paged:
        return False
    part = draft.parts[0]
    at = [index for index, each in enumerate(part.blocks) if isinstance(each, str)][1]
    text = part.blocks[at]
    assert isinstance(text, str)
    part.blocks[at] = text + "[^1]"
    job, head = draft.facts["job"], draft.head
    mark = draft.number.format(5)
    foot = f"__________\n\n1 {draft.words['note']}\n\n{job} 3/6\n\n{head}\n\n"
    draft.changes.append(lambda text: text.replace(f"\n{mark} ", f"\n{foot}{mark} ", 1))
    draft.changes.append(lambda text: text.replace("[^1]", "1"))
    return None


def _salutation(draft: Draft) -> None:
    closing = {
        "en": "Accept, Sir, the assurances of my highest consideration.",
        "fr": "Veuillez agréer, Monsieur le Président, les assurances de ma très haute considération.",
        "es": "Acepte, Excelencia, las seguridades de mi consideración más distinguida.",
        "ru": "Прошу Вас, г-н Председатель, принять заверения в моем самом высоком уважении.",
        "ar": "وتفضلوا بقبول أسمى آيات التقدير.",
        "zh": "顺致最崇高的敬意。",
    }[draft.language]
    draft.letter.append(closing)


def _honorific(draft: Draft) -> bool | None:
    title = {"en": "H.E. Mr. ", "fr": "S. E. M. ", "es": "Excmo. Sr. "}.get(draft.language)
    if title is None:
        return False
    draft.signature = [each.replace(draft.name, title + draft.name) for each in draft.signature]
    draft.name = title + draft.name
    return None


def _square_signed(draft: Draft) -> bool | None:
    if draft.language == "zh":
        return False
    draft.signature = [
        each.replace(f"({word})", f"[{word}]")
        for each in draft.signature
        for word in (
            {"en": "Signed", "fr": "Signé", "es": "Firmado", "ru": "Подпись", "ar": "توقيع"}[
                draft.language
            ],
        )
    ]
    return None


def _opening_paragraph(draft: Draft) -> None:
    """A paragraph without a number stands between the title and the first section."""
    text = {
        "en": "The present text was adopted on 18 June and supersedes all earlier ones.",
        "fr": "Le présent texte a été adopté le 18 juin et remplace tous les précédents.",
        "es": "El presente texto se aprobó el 18 de junio y sustituye a todos los anteriores.",
        "ru": "Настоящий текст был принят 18 июня и заменяет все предыдущие.",
        "ar": "اعتمد هذا النص في 18 حزيران/يونيه ويحل محل جميع النصوص السابقة.",
        "zh": "本文于6月18日通过，取代以往所有文本。",
    }[draft.language]
    for part in draft.parts:
        part.contents = False
    draft.parts[0].opening = text

    def change(key: dict) -> None:  # type: ignore[type-arg]
        part = key["attachments"][0]
        part["paragraphs"].insert(0, text)
        part["numbers"].insert(0, None)

    draft.key_changes.append(change)


def _feet_with_tabs(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    job = draft.facts["job"]
    draft.changes.append(lambda text: re.sub(rf"({job}) (\d/5)", r"\1\t\t\2", text))
    return None


def _feet_above_heads(draft: Draft) -> bool | None:
    """Page numbers alone, at the foot, the job number being on the first page only."""
    if not draft.paged:
        return False
    job = draft.facts["job"]
    draft.changes.append(lambda text: re.sub(rf"(?:{job} (\d/5)|(5/5) {job})", r"\1\2", text))
    return None


def _symbol_at_feet(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    job, head = draft.facts["job"], draft.head
    draft.changes.append(
        lambda text: re.sub(rf"{job} (\d)/5|5/5 {job}", rf"{head} \1", text).replace(
            f"\n\n{head}\n\n", "\n\n"
        )
    )
    return None


def _soft_hyphens(draft: Draft) -> bool | None:
    if draft.language in ("zh", "ar"):
        return False
    draft.changes.append(
        lambda text: (
            re.sub(r"(?m)^(?![^\n]*/)([^\W\d_]{5})(?=[^\W\d_]{5}[^\n]{60})", "\\1\u00ad\n", text)
            if draft.paged
            else text
        )
    )
    return None


def _first_line_indents(draft: Draft) -> bool | None:
    """Paragraphs of the letter are indented and not set off by blank lines."""
    if not draft.paged:
        return False

    def change(text: str) -> str:
        blocks = text.split("\n\n")
        for index, block in enumerate(blocks):
            if any(
                block.replace("\n", " ").startswith(each[:20]) or block.startswith(each[:10])
                for each in draft.letter
            ):
                blocks[index] = "      " + block
        merged = "\n\n".join(blocks)
        return merged.replace("\n\n      ", "\n      ")

    draft.changes.append(change)
    return None


def _dates_range_in_masthead(draft: Draft) -> None:
    """The masthead gives two languages of the original."""
    last = {
        "en": "Original: English/French",
        "fr": "Original : anglais/français",
        "es": "Original: inglés/francés",
        "ru": "Original: English/French",
        "ar": "Original: English/French",
        "zh": "Original: English/French",
    }[draft.language]
    draft.masthead[-1] = last


def _english_only(draft: Draft) -> bool | None:
    if draft.language != "en":
        return False
    draft.masthead[-1] = "English only"
    draft.key_changes.append(lambda key: key.update(original=None))
    return None


def _decomposed(draft: Draft) -> bool | None:
    if draft.language not in ("fr", "es"):
        return False
    draft.changes.append(lambda text: unicodedata.normalize("NFD", text))

    def change(key: dict) -> None:  # type: ignore[type-arg]
        new = json.loads(unicodedata.normalize("NFD", json.dumps(key, ensure_ascii=False)))
        key.clear()
        key.update(new)

    draft.key_changes.append(change)
    return None


def _traditional_spacing(draft: Draft) -> bool | None:
    if not draft.is_chinese:
        return False
    draft.changes.append(
        lambda text: re.sub(
            r"(?<=[\u4e00-\u9fff])(?=[\dA-Z(])|(?<=[\d)])(?=[\u4e00-\u9fff])", " ", text
        )
    )
    return None


def _bullets(draft: Draft) -> bool | None:
    """Items of a list are on lines of their own, each with a bullet, after the number of their paragraph."""
    if draft.paged:
        return False
    draft.changes.append(
        lambda text: re.sub(r"(?<=[:;；：؛]) ?(?:\([a-dأبج]\)|[a-d]\)) ", "\n   • ", text)
    )

    def change(key: dict) -> None:  # type: ignore[type-arg]
        for part in key["attachments"]:
            part["paragraphs"] = [
                re.sub(r"(?<=[:;；：؛]) ?(?:\([a-dأبج]\)|[a-d]\)) ", "• ", each)
                for each in part["paragraphs"]
            ]

    draft.key_changes.append(change)
    return None


def _two_enclosures(draft: Draft) -> None:
    numbers = {"zh": ("一", "二"), "ar": (" الأولى", " الثانية")}.get(draft.language, (" I", " II"))
    first = draft.parts[1]
    _, _, *blocks = draft.words["appendix"]
    first.label += numbers[0]
    first.number = "I"
    draft.parts.append(
        Part(
            "Enclosure",
            draft.words["labels"][1] + numbers[1],
            first.title,
            first.body,
            first.period,
            list(blocks),
            number="II",
        )
    )


def _foot_first(draft: Draft) -> bool | None:
    """The foot of the first page comes before its text, as PDF files have it."""
    if not draft.paged:
        return False
    job = draft.facts["job"]
    foot = f"{job} ({draft.language[0].upper()}) 050721 090721\n*{job.replace('-', '')}*\n"
    draft.changes.append(lambda text: foot + "\n" + text.replace(foot, "", 1))
    return None


def _label_with_stop(draft: Draft) -> None:
    for part in draft.parts:
        part.label += "：" if draft.is_chinese else ":"


def _label_and_title(draft: Draft) -> None:
    """Label and title are on one line, with a dash or a full stop between them."""
    for part in draft.parts:
        part.label_joint = " – " if part.kind == "Annex" else ". "


def _acting_chair(draft: Draft) -> bool | None:
    words = {
        "en": ("Chair", "Acting Chair"),
        "fr": ("Le Président", "Le Président par intérim"),
        "es": ("Presidente", "Presidente interino"),
        "ru": ("Председатель", "Исполняющий обязанности Председателя"),
        "ar": ("رئيس", "الرئيس بالنيابة،"),
        "zh": ("主席", "代理主席"),
    }
    if draft.language == "zh":
        return False
    old, new = words[draft.language]
    if not any(each.startswith(old) and not each.startswith(old + "a") for each in draft.signature):
        return False
    draft.signature = [
        new + each[len(old) :] if each.startswith(old) else each for each in draft.signature
    ]
    draft.role = new + draft.role[len(old) :]
    return None


def _function_first(draft: Draft) -> bool | None:
    """The function stands before the name, or after it, the other way round than usual."""
    if draft.is_chinese or draft.language == "fr":
        return False
    draft.signature = [*draft.signature[1:], draft.signature[0]]
    return None


def _numbers_go_on(draft: Draft) -> None:
    """The paragraphs of the enclosure count on from those of the annex."""
    first = sum(isinstance(each, str) for each in draft.parts[0].blocks)
    draft.parts[1].first = first + 1
    draft.key_changes.append(
        lambda key: key["attachments"][1].update(
            numbers=[each + first for each in key["attachments"][1]["numbers"]]
        )
    )


def _day_first(draft: Draft) -> None:
    masthead = draft.masthead
    draft.masthead = [*masthead[:2], masthead[3], masthead[2], *masthead[4:]]


def _two_asterisks(draft: Draft) -> None:
    draft.masthead[0] += "**"
    draft.after.append("*" + draft.words["reissued"])


def _numbered_letter(draft: Draft) -> None:
    """The paragraphs of the letter have numbers."""
    texts = list(draft.letter)
    draft.letter = [f"{draft.number.format(n)} {each}" for n, each in enumerate(texts, 1)]
    draft.key_changes.append(lambda key: key.update(letter=texts))


def _headings_with_stop(draft: Draft) -> None:
    stop = "。" if draft.is_chinese else "."
    for part in draft.parts:
        part.blocks = [
            each if isinstance(each, str) else [each[0], each[1] + stop] for each in part.blocks
        ]


def _tabbed_letter(draft: Draft) -> None:
    draft.letter = ["\t" + each for each in draft.letter] if not draft.paged else draft.letter
    draft.key_changes.append(
        lambda key: key.update(letter=[each.strip() for each in key["letter"]])
    )


def _trailing_spaces(draft: Draft) -> None:
    draft.changes.append(lambda text: re.sub(r"\n", "  \n", text))


def _column_of_forty(draft: Draft) -> bool | None:
    if not draft.paged:
        return False
    draft.width = 50
    return None


def _unnumbered_capitals(draft: Draft) -> bool | None:
    if draft.language in ("ar", "zh"):
        return False
    for part in draft.parts:
        part.blocks = [
            each if isinstance(each, str) else ["", each[1].upper()] for each in part.blocks
        ]
    return None


def _nothing_numbered(draft: Draft) -> None:
    """Neither sections nor paragraphs have numbers: only gaps and ends of sentences show them."""
    _unnumbered_sections(draft)
    _unnumbered_paragraphs(draft)


def _table_first(draft: Draft) -> None:
    draft.parts[1].tables[1] = ["\t".join(row) for row in draft.words["table"]]


def _lettered_appendices(draft: Draft) -> None:
    label, title, *blocks = draft.words["appendix"]
    numbers = {"zh": ("一", "二"), "ar": (" الأول", " الثاني")}.get(draft.language, (" I", " II"))
    for number, roman in zip(numbers, ("I", "II"), strict=True):
        draft.parts.append(
            Part("Appendix", label + number, title, None, None, list(blocks), number=roman)
        )


def _label_after_break(draft: Draft) -> bool | None:
    """A page ends between a label and its title."""
    if not draft.paged:
        return False
    label = draft.parts[1].label
    job = draft.facts["job"]
    draft.changes.append(
        lambda text: text.replace(f"\n{label}\n", f"\n{label}\n\n{job} 4/6\n\n{draft.head}\n", 1)
    )
    return None


def _restricted(draft: Draft) -> None:
    words = {"en": "Distr.: Restricted", "fr": "Distr. restreinte", "es": "Distr. reservada"}
    draft.masthead[2] = words.get(draft.language, "Distr.: Restricted")


def _spaced_symbol(draft: Draft) -> None:
    draft.masthead[0] = draft.masthead[0].replace("/", " / ")


def _double_numbers(draft: Draft) -> None:
    """Two blanks, or a no-break space, are behind numbers, and a blank is before the stop."""
    draft.changes.append(lambda text: re.sub(r"(?m)^(\s*\d{1,2})(\.| -) ", "\\1\\2\u00a0 ", text))


def _contents_with_heads(draft: Draft) -> bool | None:
    """A table of contents with the heads of its columns, whose entries are set apart by tabs."""
    if draft.paged:
        return False
    draft.parts[0].contents = True
    head = {
        "en": "Chapter\tParagraphs\tPage",
        "fr": "Chapitre\tParagraphes\tPage",
        "es": "Capítulo\tPárrafos\tPágina",
        "ru": "Глава\tПункты\tСтр.",
        "ar": "الفصل\tالفقرات\tالصفحة",
        "zh": "章次\t段次\t页次",
    }[draft.language]
    contents = draft.words["contents"]
    draft.changes.append(lambda text: text.replace(f"{contents}\n", f"{contents}\n\n{head}\n", 1))
    draft.changes.append(lambda text: re.sub(r" \.{24} (\d)", r"\t1–3\t\1", text))
    return None


def _texts_of_key(key: dict[str, Any], change: Callable[[str], str]) -> None:
    """Change every text of *key*."""
    for name in ("author", "addressee", "name", "role"):
        key[name] = change(key[name])
    key["letter"] = [*map(change, key["letter"])]
    for part in key["attachments"]:
        part["title"] = change(part["title"])
        part["paragraphs"] = [*map(change, part["paragraphs"])]
        part["sections"] = [[depth, change(each)] for depth, each in part["sections"]]


def _changed_throughout(draft: Draft, change: Callable[[str], str]) -> None:
    draft.changes.append(change)
    draft.key_changes.append(lambda key: _texts_of_key(key, change))


def _bare_capitals(draft: Draft) -> bool | None:
    """Capitals without accents, as typewriters and printers set them until about 2000."""
    if draft.language not in ("es", "fr"):
        return False
    _changed_throughout(draft, lambda text: without_accents(text.upper()))
    return None


def _stretched(draft: Draft) -> bool | None:
    """Arabic letters stretched to fill their lines."""
    if draft.language != "ar":
        return False
    stretch = re.compile(r"(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[ء-ي]{2}(?![ء-ي]))")
    _changed_throughout(draft, lambda text: stretch.sub(STRETCH, text))
    return None


def _pages_of(draft: Draft) -> bool | None:
    """Feet as word processors print them: Page 2 of 5."""
    if not draft.paged:
        return False
    words = {
        "en": "Page {} of 5",
        "fr": "Page {} sur 5",
        "es": "Página {} de 5",
        "ru": "Стр. {} из 5",
        "ar": "صفحة {} من 5",
        "zh": "第{}页 共5页",
    }
    job, foot = draft.facts["job"], words[draft.language]
    draft.changes.append(
        lambda text: re.sub(rf"{job} (\d)/5|(5)/5 {job}", lambda m: foot.format(m[1] or m[2]), text)
    )
    return None


def _letter_spaced_labels(draft: Draft) -> bool | None:
    if draft.language in ("ar", "zh"):
        return False
    for part in draft.parts:
        part.label = "   ".join(" ".join(word) for word in part.label.upper().split())
    return None


def _label_in_brackets(draft: Draft) -> None:
    for part in draft.parts:
        part.label = f"[{part.label}]"


def _three_blank_lines(draft: Draft) -> None:
    draft.changes.append(lambda text: text.replace("\n\n", "\n\n\n\n"))


def _titled_sections(draft: Draft) -> bool | None:
    """Section I. General"""
    word = {"en": "Section", "fr": "Section", "es": "Sección", "ru": "Раздел"}.get(draft.language)
    if word is None:
        return False
    draft.sections = {
        name: f"{word} {name}." if name[0] == "I" else f"{name}." for name in draft.sections
    }
    return None


def _stop_and_dash(draft: Draft) -> bool | None:
    """1.- in Spanish and French."""
    if draft.language not in ("es", "fr"):
        return False
    draft.number = "{}.-"
    return None


def _roman_items(draft: Draft) -> bool | None:
    if draft.language in ("ar", "zh"):
        return False
    roman = {"a": "i", "b": "ii", "c": "iii"}

    def change(text: str) -> str:
        return re.sub(r"(?<=[:;] )(\(?)([abc])\)(?= )", lambda m: f"{m[1]}{roman[m[2]]})", text)

    for part in draft.parts:
        part.blocks = [change(each) if isinstance(each, str) else each for each in part.blocks]
    return None


def _salutation_first(draft: Draft) -> bool | None:
    """The letter begins with a salutation, which is no paragraph of its own."""
    words = {
        "en": "Excellency,",
        "fr": "Monsieur le Président,",
        "es": "Excelentísimo Señor:",
        "ru": "Ваше Превосходительство,",
        "ar": "سيدي الرئيس،",
        "zh": "主席先生：",
    }
    first = words[draft.language]
    draft.letter.insert(0, first)
    return None


def _columns_kept(draft: Draft) -> bool | None:
    """As a program sets a page that keeps its columns: the margin is of spaces, numbers of headings are left of it."""
    if not draft.paged:
        return False
    _first_line_indents(draft)
    marks = tuple(f"{mark} " for mark in draft.sections.values())
    kept = (draft.head, draft.facts["job"], "*", *(part.label for part in draft.parts))

    def change(text: str) -> str:
        lines = []
        for line in text.split("\n"):
            if not line.strip() or line.startswith(kept):
                lines.append(line)
            elif line.strip().startswith(marks):
                lines.append(" " * 14 + line.strip())
            else:
                lines.append(" " * 19 + line.removeprefix("    "))
        return "\n".join(lines)

    draft.changes.append(change)
    return None


def _notes_under_rule(draft: Draft) -> bool | None:
    """The last paragraph before a heading has a note, right under a rule, its mark at the end of the paragraph."""
    if not draft.paged:
        return False
    part = draft.parts[0]
    headings = [index for index, each in enumerate(part.blocks) if not isinstance(each, str)]
    at = next(index - 1 for index in headings if index)
    text = part.blocks[at]
    assert isinstance(text, str)
    part.blocks[at] = text + "[^1]"
    note = "\n".join(["_" * 18, *_set(f"1 {draft.words['note']}", draft)])
    job, head = draft.facts["job"], draft.head
    number = sum(isinstance(each, str) for each in part.blocks[: at + 1])
    first = draft.number.format(number + 1)
    foot = f"{note}\n\n{job} 3/6\n\n{head}\n\n"
    draft.changes.append(lambda text: text.replace(f"\n{first} ", f"\n{foot}{first} ", 1))
    draft.changes.append(lambda text: text.replace("[^1]", "1"))
    return None


def _other_dates(draft: Draft) -> bool | None:
    """Dates in the other forms of the language."""
    old = draft.own["date"]
    year, month, day = (int(each) for each in draft.facts["date_day"].split("-"))
    digits = "〇一二三四五六七八九"

    def han(number: int) -> str:
        tens, ones = divmod(number, 10)
        return ("" if not tens else "十" if tens == 1 else digits[tens] + "十") + (
            digits[ones] if ones else ""
        )

    new = {
        "en": re.sub(r"(\d+) (\w+) (\d+)", r"\2 \1, \3", old),
        "fr": old.replace(" 20", " 20"),
        "es": re.sub(r" de (\d{4})", r" del \1", old),
        "ru": old.replace(" года", " г."),
        "ar": re.sub(r"/\S+", "", old),
        "zh": "".join(digits[int(each)] for each in str(year)) + f"年{han(month)}月{han(day)}日",
    }[draft.language]
    draft.title = draft.title.replace(old, new)
    return None


LATER_LAYOUTS: dict[str, Layout] = {
    "pages-of": _pages_of,
    "letter-spaced": _letter_spaced_labels,
    "label-brackets": _label_in_brackets,
    "three-blank-lines": _three_blank_lines,
    "section-word": _titled_sections,
    "stop-dash": _stop_and_dash,
    "roman-items": _roman_items,
    "salutation-first": _salutation_first,
    "other-dates": _other_dates,
    "columns-kept": _columns_kept,
    "notes-under-rule": _notes_under_rule,
}
"""Layouts written after the others had been mended, to see what was not looked for."""


LAYOUTS: dict[str, Layout] = {
    "base": _plain,
    "symbol-line": _symbol_on_a_line,
    "symbol-glued": _symbol_glued,
    "symbol-first": _symbol_first,
    "two-columns": _two_columns,
    "columns-tabs": _columns_by_tabs,
    "own-words": _own_words,
    "masthead-line": _masthead_on_one_line,
    "capitals": _capitals,
    "headings-capitals": _headings_in_capitals,
    "to-letter": _label_to_letter,
    "reissued": _reissued,
    "job-number": _job_number,
    "no-blank-lines": _without_blank_lines,
    "spread": _spread,
    "indented": _indented,
    "carriage-returns": _carriage_returns,
    "form-feeds": _form_feeds,
    "hard-spaces": _hard_spaces,
    "tabs": _tabs_after_numbers,
    "wide-numbers": _wide_numbers,
    "narrow": _narrow,
    "very-wide": _very_wide,
    "unnumbered-sections": _unnumbered_sections,
    "unnumbered-paragraphs": _unnumbered_paragraphs,
    "lettered-sections": _lettered_sections,
    "dashed-sections": _dashed_sections,
    "chinese-commas": _chinese_commas,
    "table": _table_inside,
    "table-end": _table_at_the_end,
    "table-spaces": _table_by_spaces,
    "table-numbered": _numbered_rows,
    "second-letter": _second_letter,
    "contents": _contents,
    "contents-both": _contents_in_both,
    "footnote": _footnote,
    "starred-label": _starred_title,
    "addendum": _addendum,
    "corrigendum": _corrigendum,
    "appendix": _appendix,
    "several": _several,
    "report": _report,
    "one-line": _on_one_line,
    "one-line-paged": _on_one_line_paged,
    "letter-alone": _letter_alone,
    "items-lines": _items_on_lines,
    "items-apart": _items_apart,
    "centred-pages": _centred_page_numbers,
    "old-heads": _old_heads,
    "break-inside": _break_inside_paragraphs,
    "recycling": _recycling_notes,
    "original-note": _original_note,
    "name-capitals": _name_in_capitals,
    "signature-apart": _signature_apart,
    "year-line": _meeting_lines,
    "arabic-digits": _arabic_digits,
    "full-width": _full_width,
    "old-masthead": _old_masthead,
    "rules": _rules,
    "numbered-label": _numbered_label,
    "title-in-two": _title_in_two,
    "headings-two-lines": _headings_on_two_lines,
    "numbers-alone": _numbers_alone,
    "roman-alone": _roman_alone,
    "footnotes": _several_footnotes,
    "footnote-page": _footnotes_on_the_page,
    "salutation": _salutation,
    "honorific": _honorific,
    "square-signed": _square_signed,
    "opening-paragraph": _opening_paragraph,
    "feet-tabs": _feet_with_tabs,
    "feet-alone": _feet_above_heads,
    "symbol-feet": _symbol_at_feet,
    "soft-hyphens": _soft_hyphens,
    "first-indents": _first_line_indents,
    "two-originals": _dates_range_in_masthead,
    "english-only": _english_only,
    "decomposed": _decomposed,
    "spaced-latin": _traditional_spacing,
    "bullets": _bullets,
    "two-enclosures": _two_enclosures,
    "foot-first": _foot_first,
    "label-colon": _label_with_stop,
    "label-title": _label_and_title,
    "acting-chair": _acting_chair,
    "function-first": _function_first,
    "numbers-go-on": _numbers_go_on,
    "day-first": _day_first,
    "two-asterisks": _two_asterisks,
    "numbered-letter": _numbered_letter,
    "headings-stop": _headings_with_stop,
    "tabbed-letter": _tabbed_letter,
    "trailing-spaces": _trailing_spaces,
    "column": _column_of_forty,
    "unnumbered-capitals": _unnumbered_capitals,
    "nothing-numbered": _nothing_numbered,
    "table-first": _table_first,
    "appendices": _lettered_appendices,
    "label-break": _label_after_break,
    "restricted": _restricted,
    "spaced-symbol": _spaced_symbol,
    "double-numbers": _double_numbers,
    "contents-heads": _contents_with_heads,
    "bare-capitals": _bare_capitals,
    "stretched": _stretched,
}
