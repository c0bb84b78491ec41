"""The image: linted, with what it promises, and the program that keeps its tokens fresh."""

import asyncio
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import web

ROOT = Path(__file__).resolve().parents[1]
DOCKERFILE = ROOT / "infra" / "azure" / "Dockerfile"
FRESH_TOKENS = ROOT / "infra" / "azure" / "fresh_tokens.py"
HADOLINT = Path(sys.executable).parent / "hadolint"


def test_the_linter_finds_nothing() -> None:
    done = subprocess.run([HADOLINT, DOCKERFILE], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("", 0)


def test_the_last_stage_holds_no_builder_and_no_root() -> None:
    first, *stages = re.split(r"^FROM ", DOCKERFILE.read_text(), flags=re.MULTILINE)
    assert re.search(r"^ARG BASE=", first, flags=re.MULTILINE)
    assert len(stages) == 3
    assert all(stage.startswith("${BASE}") for stage in stages)
    assert "--require-hashes" in stages[0]
    last = stages[-1]
    assert re.search(r"^USER 1\d{4}:1\d{4}$", last, flags=re.MULTILINE)
    assert re.search(r"^HEALTHCHECK .*\\\n +CMD \[.*/livez", last, flags=re.MULTILINE)
    for word in ("RUN", "pip", "gcc", "apt-get"):
        assert not re.search(rf"^{word}\b|\b{word} install", last, flags=re.MULTILINE)


def test_what_is_copied_exists_and_is_let_through() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE.read_text(), flags=re.MULTILINE)
    let_through = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert {source for line in copied for source in line.split()} == let_through
    assert all((ROOT / source).exists() for source in let_through)


@dataclass
class Endpoint:
    """An identity endpoint as Container Apps has one."""

    url: str = ""
    life: float = 3600.0
    asked: list[Mapping[str, str]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        if request.headers.get("X-IDENTITY-HEADER") != "proof":
            return web.Response(status=401)
        self.asked.append(dict(request.query))
        number = len(self.asked)
        kind = "app" if request.query["resource"].startswith("api://") else "store"
        return web.json_response({"access_token": f"{kind}-{number}", "expires_on": str(time.time() + self.life)})

    def environ(self) -> dict[str, str]:
        return {
            "IDENTITY_ENDPOINT": self.url,
            "IDENTITY_HEADER": "proof",
            "IDENTITY_CLIENT_ID": "me",
            "POSTGRES_HOST": "db.example",
            "POSTGRES_USER": "offhand",
        }


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    held = Endpoint()
    application = web.Application()
    application.router.add_get("/msi/token", held.answer)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    held.url = f"http://127.0.0.1:{runner.addresses[0][1]}/msi/token"
    yield held
    await runner.cleanup()


async def started(folder: Path, environ: Mapping[str, str], program: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, FRESH_TOKENS, folder, sys.executable, "-c", program),
        env=dict(environ),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_the_files_are_there_before_the_program_starts(endpoint: Endpoint, tmp_path: Path) -> None:
    held = str(tmp_path / "credential")
    program = f"import sys; sys.stdout.write(open({held!r}).read()); sys.exit(7)"
    child = await started(tmp_path, endpoint.environ(), program)
    said, _ = await child.communicate()
    assert (said, child.returncode) == (b"app-1", 7)
    assert (tmp_path / "pgpass").read_text() == "db.example:*:*:offhand:store-2\n"
    assert (tmp_path / "pgpass").stat().st_mode & 0o777 == 0o600
    assert [each["client_id"] for each in endpoint.asked] == ["me", "me"]
    assert endpoint.asked[0]["resource"] == "api://AzureADTokenExchange"


async def test_being_asked_to_stop_is_handed_on(endpoint: Endpoint, tmp_path: Path) -> None:
    program = "import signal, sys; signal.signal(15, lambda *_: sys.exit(5)); print('up', flush=True); signal.pause()"
    child = await started(tmp_path, endpoint.environ(), program)
    assert child.stdout
    assert await child.stdout.readline() == b"up\n"
    child.send_signal(signal.SIGTERM)
    assert await child.wait() == 5
    child.stdout.feed_eof()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"IDENTITY_HEADER": "wrong"}, b"The managed identity gave no token (HTTP Error 401"),
        ({"IDENTITY_ENDPOINT": "http://127.0.0.1:9/"}, b"the program was not started"),
        ({"IDENTITY_ENDPOINT": None}, b"IDENTITY_ENDPOINT is missing"),
    ],
)
async def test_without_a_token_nothing_starts_and_the_reason_is_told(
    endpoint: Endpoint, tmp_path: Path, change: Mapping[str, str | None], said: bytes
) -> None:
    environ = {name: value for name, value in {**endpoint.environ(), **change}.items() if value is not None}
    child = await started(tmp_path, environ, "print('started')")
    out, err = await child.communicate()
    assert (out, child.returncode) == (b"", 1)
    assert said in err
