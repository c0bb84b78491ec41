"""The Teams package: what is made is taken, and what a reviewer would send back is found before they see it."""

import json
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from infra.package.__main__ import main
from infra.package.answers import WANTED, menus, understood
from infra.package.details import Details
from infra.package.drawing import drawn
from infra.package.icons import icon_faults
from infra.package.parts import Parts, read_parts, zipped
from infra.package.pictures import picture
from infra.package.rules import store_faults
from infra.package.schema import SCHEMAS, schema_faults

ROOT = Path(__file__).resolve().parents[1]
MANIFEST = ROOT / "manifest"
APP_ID = "6f5d8a9e-1234-4bcd-9abc-0123456789ab"
GIVEN = ["--app-id", APP_ID, "--domain", "offhand.contoso.com", "--developer", "Contoso"]
LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "it", "ja")
DETAILS = Details(
    app_id=APP_ID,
    domain="offhand.contoso.com",
    developer='Contoso "Ltd" \\ Co',
    website="https://contoso.com/",
    privacy="https://contoso.com/privacy",
    terms="https://contoso.com/terms",
    version="1.2.3",
)
Change = Callable[[str], str]


@pytest.fixture
def parts() -> Parts:
    return read_parts(MANIFEST, DETAILS.placeholders())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MANIFEST, tmp_path / "manifest"))


def test_the_package_is_written_and_says_what_will_be_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zip_file = tmp_path / "offhand.zip"
    assert main([*GIVEN, "--output", str(zip_file)]) == 0
    with zipfile.ZipFile(zip_file) as package:
        names = package.namelist()
        manifest = json.loads(package.read("manifest.json"))
    assert sorted(names) == sorted(
        ["manifest.json", "color.png", "outline.png", *(f"{tag}.json" for tag in LANGUAGES[1:])]
    )
    assert manifest["bots"][0]["botId"] == manifest["webApplicationInfo"]["id"] == APP_ID
    assert manifest["webApplicationInfo"]["resource"] == f"api://botid-{APP_ID}"
    said = capsys.readouterr().out
    for word in (
        "Calendars.ReadWrite",
        "personal chats only",
        "resource-specific",
        manifest["id"],
        "adminconsent?client_id",
    ):
        assert word in said


def test_the_same_files_make_the_same_bytes(parts: Parts) -> None:
    assert zipped(parts) == zipped(read_parts(MANIFEST, DETAILS.placeholders()))


def test_a_quote_in_a_name_does_not_end_it(parts: Parts) -> None:
    assert parts.manifest["developer"]["name"] == 'Contoso "Ltd" \\ Co'


def test_the_schema_and_the_checklist_find_nothing(parts: Parts) -> None:
    assert list(store_faults(parts)) == []
    if not SCHEMAS.is_dir():
        pytest.skip("Microsoft's schemas are not installed: python3 dev.py package brings them")
    assert list(schema_faults(parts)) == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_bot_answers_every_command_of_its_menu(parts: Parts, tag: str) -> None:
    titles = menus(parts)[tag]
    assert dict(zip(titles, understood([(tag, title) for title in titles]), strict=True)) == dict(
        zip(titles, WANTED, strict=True)
    )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--app-id", "nonsense"], "--app-id 'nonsense' is no GUID."),
        (["--app-id", "00000000-0000-0000-0000-000000000000"], "is the id of nobody."),
        (["--domain", "*.contoso.com"], "has a wildcard"),
        (["--domain", "https://offhand.contoso.com"], "leave out https://"),
        (["--domain", "offhand.contoso.com:8443"], "port"),
        (["--domain", "abc.ngrok-free.app"], "is a tunnel"),
        (["--domain", "offhand.corp.internal"], "own network"),
        (["--domain", "localhost"], "is no domain"),
        (["--domain", "10.0.0.1"], "is no domain"),
        (["--domain", "${{BOT_DOMAIN}}"], "is no domain"),
        (["--developer", "x" * 33], "--developer has 33 characters"),
        (["--privacy", "http://contoso.com/privacy"], "does not begin with https://"),
        (["--terms", "https:///terms"], "is no domain"),
        (["--version", "1.2"], "three numbers"),
        (["--version", "1.02.0"], "three numbers"),
    ],
)
def test_what_is_given_wrongly_is_told_in_a_line_with_a_page(
    options: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    zip_file = tmp_path / "offhand.zip"
    assert main([*GIVEN, *options, "--output", str(zip_file)]) == 1
    heading, *lines = capsys.readouterr().err.splitlines()
    assert heading == "No package was made: 1 fault."
    assert len(lines) == 1
    assert said in lines[0]
    assert "See https://learn.microsoft.com/" in lines[0]
    assert not zip_file.exists()


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("manifest.json", '"1.29"', '"1.29", "madeUp": true', "madeUp"),
        ("manifest.json", "${{TERMS_URL}}", "${{TERMS_PAGE}}", "still holds the placeholder ${{TERMS_PAGE}}"),
        ("manifest.json", '"short": "Offhand"', '"short": "Offhand for Teams"', "the word 'teams'"),
        ("manifest.json", '"full": "Offhand: say when you are off, and it is booked"', '"full": "Offhand"', "the same"),
        ("manifest.json", "Type when you are off.", "An app for time off.", "calls itself an app"),
        ("manifest.json", "Offhand books time off", "Offhand is the best and books", "boasts: 'best'"),
        ("manifest.json", ',\n    "token.botframework.com"', "", "signing in would fail"),
        ("manifest.json", '"${{BOT_DOMAIN}}"', '"*.contoso.com"', "has a wildcard"),
        ("manifest.json", '"scopes": [', '"scopes": [ "team",', "outside of personal"),
        ("manifest.json", "api://botid-", "api://", "does not name the bot"),
        ("manifest.json", '"title": "Undo"', '"title": "Make coffee"', "'Make coffee' (en) is understood as"),
        ("fr.json", '"Aide"', '"Chantez"', "'Chantez' (fr) is understood as"),
        ("de.json", "commands[7].title", "commands[8].title", "lack bots[0].commandLists[0].commands[7].title"),
        ("ja.json", "Calendars.ReadWrite", "Calendars", "does not say what an administrator must do"),
    ],
)  # fmt: skip
def test_what_a_reviewer_would_send_back_is_found(folder: Path, file: str, old: str, new: str, said: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    changed = read_parts(folder, DETAILS.placeholders())
    found = list(store_faults(changed)) + (list(schema_faults(changed)) if SCHEMAS.is_dir() else [])
    if said == "madeUp" and not SCHEMAS.is_dir():
        pytest.skip("Microsoft's schemas are not installed: python3 dev.py package brings them")
    assert any(said in fault.wrong for fault in found), found


def test_a_missing_schema_is_said_and_the_rest_is_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "manifest.json"
    file.write_text(file.read_text(encoding="utf-8").replace('"1.29"', '"9.99"'), encoding="utf-8")
    assert main([*GIVEN, "--manifest", str(folder), "--output", str(folder / "offhand.zip")]) == 0
    assert (
        "our own rules of the Store's checklist alone: the schemas of manifest version 9.99" in capsys.readouterr().out
    )


def test_the_icons_are_what_their_drawing_says() -> None:
    for name, png in drawn().items():
        assert picture((MANIFEST / name).read_bytes()) == picture(png), f"draw {name} anew: -m infra.package.drawing"


def png(side: int, pixel: tuple[int, int, int, int]) -> bytes:
    """Make a PNG of one colour."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = (b"\0" + bytes(pixel) * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("color", "outline", "said"),
    [
        (png(191, (9, 9, 9, 255)), None, "colour icon is 191 x 191 pixels; 192 x 192"),
        (png(192, (9, 9, 9, 128)), None, "no plain, opaque ground"),
        (b"GIF89a", None, "is no PNG file"),
        (png(192, (9, 9, 9, 255))[:60], None, "is a damaged PNG file"),
        (None, png(32, (255, 255, 255, 255)), "no transparent ground"),
        (None, png(32, (255, 255, 254, 255)), "colours other than white"),
        (None, png(32, (0, 0, 0, 0)), "is empty"),
        (None, png(64, (255, 255, 255, 255)), "outline icon is 64 x 64"),
    ],
)
def test_an_icon_that_teams_would_refuse_is_found(color: bytes | None, outline: bytes | None, said: str) -> None:
    good = {name: (MANIFEST / name).read_bytes() for name in ("color.png", "outline.png")}
    found = list(icon_faults(color or good["color.png"], outline or good["outline.png"]))
    assert [said in fault.wrong for fault in found] == [True], found


def test_the_command_says_what_it_needs() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "infra.package"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "--app-id, --domain" in done.stderr


def test_the_lock_of_the_schemas_names_no_download_host() -> None:
    packages = json.loads((ROOT / "infra/package/package-lock.json").read_text())["packages"]
    assert not [name for name, package in packages.items() if "resolved" in package]
    assert not [name for name, package in packages.items() if name and "integrity" not in package]
