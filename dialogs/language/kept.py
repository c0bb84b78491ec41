"""What is kept of an understanding as it is, with the booking that it led to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, in the speaker's own words; sensitive when it is about health, care, bereavement, law or faith."""

    text: str
    sensitive: bool
