"""The catalogues kept up with the source: `python3 -m tests.catalogues` writes every sentence into every language.

A sentence that is new comes in untranslated, one that is gone leaves, a translation is never moved to another
sentence by likeness. The files are gettext's, without line numbers and dates, so that a change shows as what it is.
"""

from __future__ import annotations

import argparse
import ast
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po

from dialogs.wording.catalogue import LANGUAGES

ROOT = Path(__file__).parents[1]
WORDING = ROOT / "dialogs" / "wording"
CATALOGUES = WORDING / "catalogues"
TRANSLATED = tuple(each for each in LANGUAGES if each != "en")
VOICES = frozenset(("voice", "self"))
"""The names under which the source speaks; `self` is the voice itself."""

KEPT = re.compile(r'"(?:Language|MIME-Version|Content-Type|Content-Transfer-Encoding|Plural-Forms):')

Sentence = str | tuple[str, str]
"""A sentence, or the singular and plural of one that counts."""


class Unreadable(ValueError):
    """A sentence of the source that is no plain text, so that no catalogue can know it."""


def sentences_in(source: str, name: str) -> Iterator[Sentence]:
    """Yield what a module says. Babel's own extractor misses a sentence within an f-string before Python 3.12."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=speaker), attr=verb), args=arguments) if (
                speaker in VOICES and verb in {"say", "count"}
            ):
                wanted = arguments[: 1 if verb == "say" else 2]
                texts = [
                    each.value for each in wanted if isinstance(each, ast.Constant) and isinstance(each.value, str)
                ]
                if len(texts) != len(wanted) or not texts:
                    raise Unreadable(f"{name}:{node.lineno}: {verb} needs its sentence written out")
                yield texts[0] if verb == "say" else (texts[0], texts[1])
            case _:
                continue


def template() -> Catalog:
    """Return every sentence of the source with the modules that say it."""
    found = Catalog(charset="utf-8")
    for module in sorted(WORDING.glob("*.py")):
        name = module.relative_to(ROOT).as_posix()
        for sentence in sentences_in(module.read_text(encoding="utf-8"), name):
            text = sentence if isinstance(sentence, str) else sentence[0]
            flags = {"python-brace-format"} if "{" in text else set()
            found.add(sentence, locations=[(name, 0)], flags=flags)
    return found


def path_of(language: str) -> Path:
    """Return where a language's catalogue lies."""
    return CATALOGUES / f"{language}.po"


def read(language: str) -> Catalog:
    """Read a catalogue as it lies there; an empty one where there is none."""
    path = path_of(language)
    if not path.is_file():
        return Catalog(locale=language, charset="utf-8")
    with path.open("rb") as lines:
        return read_po(lines, locale=language, ignore_obsolete=True)


def updated(language: str) -> str:
    """Return the text of a catalogue brought up to the source."""
    old, new = read(language), template()
    fresh = Catalog(locale=language, charset="utf-8")
    fresh.header_comment = f"# What Offhand says, in {Locale.parse(language).get_display_name('en')}."
    count = get_plural(language).num_plurals
    for message in sorted(new, key=lambda each: str(each.id)):
        if not message.id:
            continue
        known = old.get(message.id)
        string = known.string if known is not None and known.id == message.id and not known.fuzzy else None
        empty = "" if isinstance(message.id, str) else ("",) * count
        fresh.add(message.id, string or empty, locations=message.locations, flags=message.flags)
    written = io.BytesIO()
    write_po(written, fresh, width=100, sort_by_file=True, include_lineno=False)
    return _without_dates(written.getvalue().decode("utf-8"))


def _without_dates(text: str) -> str:
    """Drop the fields of the header that say when and by what, and never what is said."""
    header, gap, rest = text.partition("\n\n")
    lines = [each for each in header.splitlines() if not each.startswith('"') or KEPT.match(each)]
    return "\n".join(each for each in lines if each != "#, fuzzy") + gap + rest.rstrip("\n") + "\n"


def untranslated(language: str) -> list[str]:
    """Return the sentences of the source that a language does not have."""
    known = read(language)
    missing = []
    for message in template():
        if not message.id:
            continue
        there = known.get(message.id)
        forms = (there.string,) if there is not None and isinstance(there.string, str) else (there and there.string)
        if there is None or there.fuzzy or not forms or not all(forms):
            missing.append(message.id if isinstance(message.id, str) else message.id[0])
    return missing


def main() -> int:
    """Write every catalogue anew, and say what each lacks."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.catalogues", description=__doc__)
    parser.add_argument("--missing", action="store_true", help="list the sentences that are not translated")
    options = parser.parse_args()
    total = sum(bool(each.id) for each in template())
    for language in TRANSLATED:
        path_of(language).write_text(updated(language), encoding="utf-8")
        missing = untranslated(language)
        sys.stdout.write(f"{language}: {total - len(missing)} of {total} sentences\n")
        if options.missing:
            sys.stdout.writelines(f"    {each}\n" for each in missing)
    return 0


if __name__ == "__main__":
    sys.exit(main())
