"""Layouts of letters, as offices, printers, web pages and programs have set them: each changes a draft."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.corpus.made_letters import Draft, Part

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
}

LATER_LAYOUTS: dict[str, Layout] = {}
