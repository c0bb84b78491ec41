"""What an administrator gets wrong stops at once: a line for each fault, and the page that helps."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.settings import Settings, SettingsInvalid
from infra.workplace import Workplace
from infra.workplace.clock import real_now
from infra.workplace.identity.scopes import Resource
from tests.bot_process import running_bot
from tests.test_selftest import self_tested
from tests.test_whole import says
from tests.wire.plans import APP, TENANT

ROOT = Path(__file__).parents[1]
NEEDED = {"APP_ID": APP, "TENANT_ID": TENANT, "CLIENT_SECRET": "open sesame", "PORT": "0"}
PAGE = re.compile(r"See (docs/[a-z-]+\.md)(?:#([a-z-]+))?$|See https://learn\.microsoft\.com/\S+$")


async def printed(arguments: list[str], environment: dict[str, str], folder: Path) -> tuple[int | None, list[str]]:
    """Run a command in a folder of its own, and return its exit code and the lines it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        env={"PYTHONPATH": str(ROOT), **environment},
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(60):
        told, _ = await process.communicate()
    return process.returncode, told.decode().splitlines()


def assert_page_helps(line: str) -> None:
    """Hold that the line ends in a page that is there, and in a heading of it where one is named."""
    found = PAGE.search(line)
    assert found, line
    if found[1] is None:
        return
    text = (ROOT / found[1]).read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    anchors = {re.sub(r"[^a-z0-9 -]", "", each.lower()).replace(" ", "-") for each in headings}
    assert found[2] is None or found[2] in anchors, line


def pem(file: Path, *, days: int, mixed: bool = False) -> Path:
    """Write a key and a certificate that is valid until so many days from now; of another key when `mixed`."""
    key, other = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    name, until = x509.Name([]), real_now() + timedelta(days=days)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(until - timedelta(days=365))
        .not_valid_after(until)
        .sign(key, hashes.SHA256())
    )
    text = (other if mixed else key).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(text + certificate.public_bytes(serialization.Encoding.PEM))
    return file


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"APP_ID": "", "TENANT_ID": "contoso"}, ["TENANT_ID is 'contoso', which is not a GUID", "APP_ID is missing"]),
        ({"CLIENT_SECRET": "", "STORE_URL": "mysql://x"}, ["The app's credentials are all", "STORE_URL names no kind"]),
        (
            {"CLIENT_SECRET": "", "CLIENT_CERTIFICATE_FILE": "expired.pem"},
            ["CLIENT_CERTIFICATE_FILE has a certificate"],
        ),
        ({"CLIENT_SECRET": "", "FEDERATED_TOKEN_FILE": "empty"}, ["FEDERATED_TOKEN_FILE is empty"]),
    ],
)
@pytest.mark.parametrize("command", [[str(ROOT / "app.py")], ["-m", "bot.selftest", f"{TENANT}/{APP}"]])
async def test_settings(command: list[str], changed: dict[str, str], told: list[str], tmp_path: Path) -> None:
    """The bot and the self-test refuse to start, and tell all the faults at once."""
    pem(tmp_path / "expired.pem", days=-1)
    (tmp_path / "empty").write_text("\n")
    code, lines = await printed(command, NEEDED | changed, tmp_path)
    assert code == 2
    assert lines[0] == "Offhand cannot start with these settings:"
    assert len(lines) == len(told) + 2
    for line, wanted in zip(lines[1:-1], told, strict=True):
        assert line.startswith(wanted)
        assert "; expected " in line
    assert_page_helps(lines[-1])
    assert "sesame" not in "".join(lines)


@pytest.mark.parametrize(
    ("days", "mixed", "text", "said"),
    [
        (-1, False, None, "has a certificate in it that expired on 20"),
        (400, False, None, "has a certificate in it that is not valid before 20"),
        (30, True, None, "has a key in it that is not that of its certificate"),
        (30, False, "PRIVATE KEY CERTIFICATE", "cannot be read as a key without a password and a certificate"),
    ],
)
def test_certificates(days: int, said: str, text: str | None, tmp_path: Path, *, mixed: bool) -> None:
    file = pem(tmp_path / "app.pem", days=days, mixed=mixed)
    if text is not None:
        file.write_text(text)
    with pytest.raises(SettingsInvalid, match=f"CLIENT_CERTIFICATE_FILE {said}"):
        Settings.read(NEEDED | {"CLIENT_SECRET": "", "CLIENT_CERTIFICATE_FILE": str(file)})


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://offhand:hush@127.0.0.1:9/offhand", "The store cannot be used: "),
        ("sqlite:///a-file/offhand.sqlite3", "The store cannot be used: "),
    ],
)
@pytest.mark.parametrize("command", [[str(ROOT / "app.py")], ["-m", "bot.admin", "status"]])
async def test_a_store_out_of_reach(command: list[str], url: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "a-file").write_text("in the way")
    code, lines = await printed(command, NEEDED | {"STORE_URL": url}, tmp_path)
    assert code in {2, 3}
    (line,) = lines
    assert line.startswith(said)
    assert "hush" not in line
    assert_page_helps(line)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--app-id", "${{BOT_ID}}", "--domain", "offhand.contoso.com"], "--app-id '${{bot_id}}' is no GUID."),
        (["--app-id", APP, "--domain", "*.contoso.com"], "--domain '*.contoso.com' has a wildcard"),
        (["--app-id", APP, "--domain", "https://offhand.contoso.com"], "is more than a domain"),
        (["--app-id", APP, "--domain", "x.ngrok.app"], "is a tunnel to a developer's machine"),
        (["--app-id", APP, "--domain", "localhost"], "is no domain such as"),
        (
            ["--app-id", APP, "--domain", "a.contoso.com", "--privacy", "http://a.contoso.com/p"],
            "privacyUrl does not begin with https",
        ),
        (["--app-id", APP, "--domain", "a.contoso.com", "--manifest", "manifest"], "${{FORGOTTEN}}"),
    ],
)
async def test_the_package(given: list[str], said: str, tmp_path: Path) -> None:
    """No package is written; a placeholder that nobody fills is found in whichever file it stands."""
    folder = tmp_path / "manifest"
    folder.mkdir()
    for file in (ROOT / "manifest").iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    changed = (folder / "manifest.json").read_text(encoding="utf-8").replace("${{WEBSITE_URL}}", "${{FORGOTTEN}}")
    (folder / "manifest.json").write_text(changed, encoding="utf-8")
    code, lines = await printed(["-m", "infra.package", *given, "--output", "made.zip"], {}, tmp_path)
    assert code == 1
    assert not (tmp_path / "made.zip").exists()
    faults = lines[lines.index(next(each for each in lines if each.startswith("No package was made"))) + 1 :]
    assert any(said in each for each in faults), lines
    for each in faults:
        assert_page_helps(each)


@asynccontextmanager
async def foreign_tokens(workplace: Workplace) -> AsyncIterator[str]:
    """Serve a token service whose connection asks for another app's tokens; its address."""
    jana = workplace.person("jana")

    async def token(_: web.Request) -> web.Response:
        scopes = frozenset({"access_as_user"})
        text = workplace.site.mint.access_token(jana, Resource.API, scopes, aud="api://somebody-else")
        return web.json_response({"connectionName": "offhand", "token": text})

    application = web.Application()
    application.router.add_get("/api/usertoken/GetToken", token)
    application.router.add_delete("/api/usertoken/SignOut", token)
    serving = web.AppRunner(application)
    await serving.setup()
    await web.TCPSite(serving, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{serving.addresses[0][1]}"
    finally:
        await serving.cleanup()


async def test_a_connection_for_another_audience(tmp_path: Path) -> None:
    """The self-test ends at the exchange, with Entra's own number, which the page explains."""
    with Workplace.running() as workplace:
        environment = workplace.settings(STORE_URL=f"sqlite:///{tmp_path / 'offhand.sqlite3'}")
        async with running_bot(environment, tmp_path) as bot:
            workplace.connect(bot.url)
            await says(workplace, "when am I off?", "no time off")
        async with foreign_tokens(workplace) as address:
            name = f"{environment['TENANT_ID']}/{workplace.person('jana').oid}"
            wrong = environment | {"TOKEN_SERVICE_URL": address}
            code, told = await self_tested(wrong, name, tmp_path / "report.json")
    lines = told.splitlines()
    assert code == 1
    (failed,) = (each for each in lines if each.startswith("FAILED"))
    assert "misconfigured: invalid_grant 500131" in failed
    assert_page_helps(lines[-1])
    assert "500131" in (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
