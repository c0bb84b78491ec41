"""Reads settings one by one and collects what is wrong with them, so that all faults are told together."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.settings.pem import certificate_trouble
from bot.settings.table import TABLE

T = TypeVar("T")
PAGE = "See docs/settings.md"
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class SettingsInvalid(Exception):
    """The settings cannot be used; `faults` has one line each: which, what is wrong, what is expected.

    A fault never repeats the value of a secret.
    """

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(("Offhand cannot start with these settings:", *faults, PAGE)))
        self.faults = faults


class Reader:
    """Hands out checked values; where one is faulty it notes the fault and hands out a stand-in that is never used."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._given = {name: value.strip() for name, value in environ.items()}
        self._table = {setting.name: setting for setting in TABLE}
        self.faults: list[str] = []

    def fault(self, name: str, wrong: str, expected: str) -> None:
        """Note what is wrong with a setting, and what is expected instead."""
        self.faults.append(f"{name} {wrong}; expected {expected}.")

    def optional(self, name: str) -> str | None:
        """Return the value, else its default, else None; an empty value counts as none."""
        return self._given.get(name) or self._table[name].default

    def parsed(self, name: str, parse: Callable[[str], T], expected: str, stand_in: T) -> T:
        """Return what `parse` makes of the value; its ValueError becomes a fault."""
        text = self.optional(name)
        if text is None:
            if self._table[name].needed:
                self.fault(name, "is missing", expected)
            return stand_in
        try:
            return parse(text)
        except ValueError as error:
            self.fault(name, str(error), expected)
            return stand_in

    def text(self, name: str) -> str:
        """Return a value that is any text at all."""
        return self.parsed(name, str, "a text", "")

    def guid(self, name: str) -> str:
        """Return a GUID in lower case."""
        return self.parsed(name, guid, "a GUID such as 00000000-0000-0000-0000-000000000000", "")

    def url(self, name: str, *, plain_on_loopback: bool) -> str:
        """Return an https URL without a slash at its end; plain http on loopback alone, and only where allowed."""

        def parse(text: str) -> str:
            return address(text, plain_on_loopback=plain_on_loopback)

        expected = "an https address" + (", or http on this machine" if plain_on_loopback else "")
        return self.parsed(name, parse, expected, "")

    def number(self, name: str, low: int, high: int) -> int:
        """Return a whole number between `low` and `high`, both included."""
        return self.parsed(name, lambda text: whole(text, low, high), f"a whole number from {low} to {high}", low)

    def numbers(self, name: str, low: int, high: int) -> tuple[int, ...]:
        """Return rising whole numbers, separated by blanks or commas."""

        def parse(text: str) -> tuple[int, ...]:
            found = tuple(whole(word, low, high) for word in text.replace(",", " ").split())
            if list(found) != sorted(set(found)):
                raise ValueError("does not rise")
            return found

        return self.parsed(name, parse, f"rising whole numbers from {low} to {high}, such as 60 600", ())

    def listed(self, name: str, parse: Callable[[str], T], expected: str) -> tuple[T, ...]:
        """Return what `parse` makes of each of the values between the commas."""

        def every(text: str) -> tuple[T, ...]:
            return tuple(parse(part.strip()) for part in text.split(",") if part.strip())

        return self.parsed(name, every, expected, ())

    def one_of(self, name: str, *choices: str) -> str:
        """Return one of the choices, whatever the case in which it was written."""

        def parse(text: str) -> str:
            for choice in choices:
                if text.casefold() == choice.casefold():
                    return choice
            raise ValueError(f"is {text!r}")

        return self.parsed(name, parse, "one of " + ", ".join(choices), choices[0])

    def certificate(self, name: str, at: datetime) -> Path | None:
        """Return a PEM file with a private key and its certificate, valid at `at`, or None where none is named."""
        return self.file(name, "PRIVATE KEY", "CERTIFICATE", trouble=lambda content: certificate_trouble(content, at))

    def file(self, name: str, *holding: str, trouble: Callable[[str], str | None] | None = None) -> Path | None:
        """Return a file that can be read now and holds these words, or None where none is named.

        `trouble` tells what else is wrong with its content, or None.
        """

        def parse(text: str) -> Path | None:
            path = Path(text)
            try:
                content = path.read_text(encoding="utf-8")
            except OSError as error:
                raise ValueError(f"cannot be read ({error.strerror})") from error
            except UnicodeDecodeError as error:
                raise ValueError("is not a text file") from error
            missing = [word for word in holding if word not in content]
            if missing:
                raise ValueError(f"has no {' and no '.join(missing)} in it")
            if not content.strip():
                raise ValueError("is empty")
            if wrong := trouble(content) if trouble else None:
                raise ValueError(wrong)
            return path

        wanted = " and ".join(f"a {word}" for word in holding)
        return self.parsed(name, parse, f"a readable PEM file with {wanted}" if wanted else "a readable file", None)


def guid(text: str) -> str:
    """Return the GUID in lower case, or raise ValueError."""
    if not GUID.fullmatch(text.lower()):
        raise ValueError(f"is {text!r}, which is not a GUID")
    return text.lower()


def whole(text: str, low: int, high: int) -> int:
    """Return the whole number, or raise ValueError when it is none or lies outside of the bounds."""
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise ValueError(f"is {text!r}, which is not a whole number")
    if not low <= int(text) <= high:
        raise ValueError(f"is {text}")
    return int(text)


def address(text: str, *, plain_on_loopback: bool) -> str:
    """Return the URL without a slash at its end, or raise ValueError when it must not be trusted with a token."""
    parts = urlsplit(text)
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ValueError("has a user, a query or a fragment in it")
    if not parts.hostname or parts.scheme not in {"http", "https"}:
        raise ValueError(f"is {text!r}, which is not an address")
    if parts.scheme == "http" and not (plain_on_loopback and is_loopback(parts.hostname)):
        raise ValueError("is not encrypted")
    return text.rstrip("/")


def is_loopback(host: str) -> bool:
    """Tell whether the host is this very machine, by name or by number."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def zone(text: str) -> str:
    """Return the IANA name of a zone that is known here, or raise ValueError."""
    try:
        return ZoneInfo(text).key
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"is {text!r}, which is no known zone") from error


def locale(text: str) -> str:
    """Return a BCP 47 language tag, or raise ValueError."""
    if not LANGUAGE_TAG.fullmatch(text):
        raise ValueError(f"is {text!r}, which is no language tag")
    return text


def host_pattern(text: str) -> str:
    """Return a host name in lower case, `*.` in front allowed, or raise ValueError."""
    if not re.fullmatch(r"(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*", text.lower()):
        raise ValueError(f"names {text!r}, which is no host")
    return text.lower()


def store_address(text: str) -> str:
    """Return the address of a store of a kind that is known, or raise ValueError without repeating it."""
    if not text.startswith(("sqlite:///", "postgresql://", "postgres://")):
        raise ValueError("names no kind of store that is known")
    return text


def collector(text: str) -> str:
    """Read the address of a collector, which mostly stands on the same private network and speaks plain http."""
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("is not an address of a collector")
    return text.rstrip("/")
