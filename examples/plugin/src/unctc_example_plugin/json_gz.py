"""Compressed JSON."""

import gzip

import unctc
from unctc.formats import Format, Stated


def load_json_gz(
    data: bytes,
    *,
    language: unctc.Language | None = None,
    encoding: str | None = None,
    where: str = "",
) -> Stated:
    """Return the document in *data*."""
    try:
        plain = gzip.decompress(data)
    except (OSError, EOFError) as error:
        raise unctc.UnreadableSourceError(
            expected="compressed JSON",
            found=str(error),
            where=where,
            fix="Check that the file is whole.",
        ) from error
    document = unctc.loads(plain, format="json", language=language, encoding=encoding)
    # JSON says itself which deliverables and mandates a document has: nothing is to be added.
    return Stated(document)


def dump_json_gz(document: unctc.Document) -> bytes:
    """Return *document* as compressed JSON; the same document gives the same bytes."""
    return gzip.compress(unctc.dumps(document).encode(), mtime=0)


JSON_GZ = Format(
    name="json-gz",
    summary="JSON, compressed",
    suffixes=(".json.gz",),
    recognises=lambda data: data.startswith(b"\x1f\x8b"),
    load=load_json_gz,
    dump=dump_json_gz,
    binary=True,
)
