"""The parts of a Word file, read with bounds, and the names of their elements.

A small file can unpack to a very large one.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import Final

from attrs import define, field
from lxml import etree

from unctc.errors import LoadError, UnreadableSourceError, UnsupportedContentError
from unctc.loaders.refusals import MAX_BYTES, MAX_UNPACKED, refuse_other_contents, too_large

__all__ = ["CHOICE_OWNER", "REL", "Package", "R", "W", "attribute", "child_of", "w"]

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
REL: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CHOICE_OWNER: Final = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
)

_EXPECTED: Final = "a Word file (DOCX)"
_DOCUMENT: Final = "officeDocument"
# What Word calls "Strict Open XML" has the same elements under other names.
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_USUAL: Final = b"http://schemas.openxmlformats.org/"
_STRICT_NAMES: Final = (
    (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
    (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
)


@define
class Package:
    """An open Word file: its parts by name, and what they refer to.

    Attributes:
        archive: the archive.
        where: what to call the file in errors.
        main: the name of the part that holds the text.
        is_strict: whether it is a "Strict Open XML" file; its names are read as the usual ones.
    """

    archive: zipfile.ZipFile
    where: str
    main: str = ""
    is_strict: bool = False
    _trees: dict[str, etree._Element | None] = field(factory=dict)
    _references: dict[str, dict[str, tuple[str, str, bool]]] = field(factory=dict)

    @classmethod
    def open(cls, data: bytes, where: str) -> Package:
        """Open the file in *data*.

        Raises:
            UnreadableSourceError: it is broken, or unpacks to more than is allowed.
            UnsupportedContentError: it is an archive of something else.
        """
        if len(data) > MAX_BYTES:
            raise too_large(f"{len(data)} bytes", where)
        refuse_other_contents(data, where, own="docx", expected=_EXPECTED)
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
            unpacked = sum(info.file_size for info in archive.infolist())
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise _broken(str(error), where) from error
        if unpacked > MAX_UNPACKED:
            raise too_large(f"{unpacked} bytes when unpacked", where)
        package = cls(archive, where)
        package.main = package._main_part()
        return package

    def _main_part(self) -> str:
        for kind, target, _ in self.relationships("").values():
            if kind.endswith(f"/{_DOCUMENT}"):
                if not target.startswith("word/") or not self.has(target):
                    break
                return target
        names = self.archive.namelist()
        if "word/document.xml" in names:
            return "word/document.xml"
        raise UnsupportedContentError(
            expected=_EXPECTED,
            found=_kind_of(names, self.archive),
            where=self.where,
            fix="Save it as DOCX first, for example with: soffice --headless --convert-to docx FILE",
        )

    def has(self, name: str) -> bool:
        """Whether there is a part of that *name*."""
        return name in self.archive.NameToInfo

    def read(self, name: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            UnreadableSourceError: they cannot be unpacked.
        """
        try:
            with self.archive.open(name) as part:
                data = part.read(MAX_UNPACKED + 1)
        except (zipfile.BadZipFile, KeyError, OSError, EOFError, NotImplementedError) as error:
            raise _broken(f"{name}: {error}", self.where) from error
        except Exception as error:  # zlib.error, RuntimeError for a password
            raise _broken(f"{name}: {error}", self.where) from error
        if len(data) > MAX_UNPACKED:
            raise too_large(f"{name} of more than {MAX_UNPACKED} bytes", self.where)
        return data

    def tree(self, name: str) -> etree._Element | None:
        """Return the root of a part; ``None`` where there is none of that *name*.

        Raises:
            UnreadableSourceError: it is no XML, or has a document type.
        """
        if name not in self._trees:
            self._trees[name] = self._parsed(name) if self.has(name) else None
        return self._trees[name]

    def _parsed(self, name: str) -> etree._Element:
        data = self.read(name)
        if _STRICT in data:
            self.is_strict = True
            for strict, usual in _STRICT_NAMES:
                data = data.replace(_STRICT + strict, _USUAL + usual)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            if "depth" in str(error):
                raise _broken(f"{name} is nested deeper than 256 elements", self.where) from error
            raise _broken(f"{name}: {error}", self.where) from error
        if root.getroottree().docinfo.doctype:
            raise _broken(f"{name} with a document type declaration", self.where)
        return root

    def written(self, root: etree._Element) -> bytes:
        """Return the bytes of a part, under the names that the file uses."""
        data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        if self.is_strict:
            for strict, usual in _STRICT_NAMES:
                data = data.replace(_USUAL + usual, _STRICT + strict)
        return data

    def relationships(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """Return what *part* refers to: kind, target, and whether it is outside; nothing outside is fetched."""
        known = self._references.get(part)
        if known is None:
            known = self._references[part] = self._read_relationships(part)
        return known

    def _read_relationships(self, part: str) -> dict[str, tuple[str, str, bool]]:
        folder, _, name = part.rpartition("/")
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, tuple[str, str, bool]] = {}
        root = self.tree(path)
        for each in root.iter(f"{REL}Relationship") if root is not None else ():
            outside = each.get("TargetMode") == "External"
            target = each.get("Target", "")
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[each.get("Id", "")] = (each.get("Type", ""), target, outside)
        return found

    def part_of_kind(self, kind: str) -> str | None:
        """Return the name of the part to which the main part refers as *kind*: ``footnotes``, ``styles``."""
        for each, target, outside in self.relationships(self.main).values():
            if each.rpartition("/")[2] == kind and not outside:
                return target
        return None

    def target(self, part: str, element: etree._Element) -> str | None:
        """Return the target of the ``r:id`` of *element* in *part*."""
        reference = self.relationships(part).get(element.get(f"{R}id", ""))
        return reference[1] if reference else None


def _kind_of(names: list[str], archive: zipfile.ZipFile) -> str:
    if "mimetype" in names:
        kind = archive.open("mimetype").read(100).decode("ascii", "replace")
        return f"an archive of {kind}"
    for folder, kind in (("xl/", "an Excel file"), ("ppt/", "a PowerPoint file")):
        if any(name.startswith(folder) for name in names):
            return kind
    if any(name.startswith("word/") for name in names):
        return "one without the part that holds its text"
    return "a ZIP archive of something else"


def _broken(what: str, where: str) -> LoadError:
    return UnreadableSourceError(
        expected=_EXPECTED,
        found=f"one that is broken ({what[:120]})",
        where=where,
        fix="Open it in Word or LibreOffice and save it again.",
    )


def w(name: str) -> str:
    """Return *name* in the main namespace.

    Example:
        >>> w("p").endswith("/main}p")
        True
    """
    return W + name


def attribute(element: etree._Element | None, name: str = "val") -> str | None:
    """Return the attribute *name* of *element*, ``None`` where either is absent."""
    return None if element is None else element.get(W + name)


def child_of(element: etree._Element | None, tag: str) -> etree._Element | None:
    """Return the first child of that *tag*, with its namespace; ``None`` where there is none."""
    return None if element is None else next(element.iterchildren(tag), None)
