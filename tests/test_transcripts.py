"""Conversations as data: each transcript under tests/transcripts goes as it is written there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcript import Transcript, play, transcripts_in

HERE = Path(__file__).parent / "transcripts"
FOUND = [(path.stem, each) for path in sorted(HERE.glob("*.txt")) for each in transcripts_in(path)]


@pytest.mark.parametrize(
    "transcript", [each for _, each in FOUND], ids=[f"{stem}: {each.title}" for stem, each in FOUND]
)
def test_transcript(transcript: Transcript) -> None:
    """Each conversation goes as its transcript says; a line that goes another way names itself."""
    play(transcript)
