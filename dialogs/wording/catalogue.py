"""The sentences of one language, read from its gettext catalogue; English is the source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "it", "ja")
"""The languages that Offhand speaks, English first (ISO 639)."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Sentences by their English source; what is missing stays English. `plural` picks a form for a number."""

    sentences: Mapping[str, tuple[str, ...]]
    plural: Callable[[int], int]

    def one(self, sentence: str) -> str:
        """Return the translation of a sentence."""
        return self.sentences.get(sentence, (sentence,))[0]

    def many(self, singular: str, plural: str, number: int) -> str:
        """Return the form of a counted sentence for that number."""
        forms = self.sentences.get(singular, (singular, plural))
        return forms[min(self.plural(number), len(forms) - 1)]


@lru_cache(maxsize=16)
def catalogue_of(language: str) -> Catalogue | None:
    """Return the catalogue of a language (ISO 639), None where there is none."""
    if language == "en":
        return Catalogue({}, lambda number: int(number != 1))
    source = resources.files(__package__) / "catalogues" / f"{language}.po"
    if not source.is_file():
        return None
    # Only speakers of another language than English pay for reading one.
    from gettext import c2py  # noqa: PLC0415

    from babel.messages.plurals import get_plural  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415

    with source.open("rb") as lines:
        read = read_po(lines, locale=language)
    sentences: dict[str, tuple[str, ...]] = {}
    for message in read:
        source_text = message.id if isinstance(message.id, str) else message.id[0]
        forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
        # What somebody has marked as a guess is not said to anybody.
        if source_text and all(forms) and not message.fuzzy:
            sentences[source_text] = forms
    return Catalogue(sentences, c2py(get_plural(language).plural_expr))
