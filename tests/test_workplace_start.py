"""Starting the workplace from the command line: settings for the bot, loopback only, a quiet end."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from infra.workplace import Options, Workplace
from infra.workplace.loopback import Exposed, is_loopback

START = (sys.executable, "-m", "infra.workplace", "--port", "0", "--tls-port", "0")


@pytest.mark.parametrize("name", ["settings.json", "settings.env"])
def test_it_writes_the_bots_settings_and_ends_when_asked(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    with subprocess.Popen([*START, "--settings-file", file], stdout=subprocess.PIPE, text=True) as process:
        try:
            deadline = time.monotonic() + 10
            while not file.exists() and time.monotonic() < deadline:
                time.sleep(0.02)
            settings = _read(file)
            authority = Path(settings["AUTHORITY_CA_FILE"]).read_text()
        finally:
            process.send_signal(signal.SIGINT)
            said, _ = process.communicate(timeout=10)
    assert process.returncode == 0
    assert settings["GRAPH_URL"] == settings["TOKEN_SERVICE_URL"] + "/v1.0"
    assert settings["AUTHORITY_URL"].startswith("https://localhost:")
    assert "BEGIN CERTIFICATE" in authority
    assert settings["TOKEN_SERVICE_URL"] in said
    assert not Path(settings["AUTHORITY_CA_FILE"]).exists()


def _read(file: Path) -> dict[str, str]:
    if file.suffix == ".json":
        found: dict[str, str] = json.loads(file.read_text())
        return found
    return dict(line.split("=", 1) for line in file.read_text().splitlines())


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "workplace.example"])  # noqa: S104 -- to be refused
def test_it_refuses_to_be_reached_from_elsewhere(host: str) -> None:
    with pytest.raises(Exposed, match="--yes-expose-this"), Workplace.running(options=Options(host=host)):
        pytest.fail("it must not start")


def test_the_refusal_is_loud_and_ends_the_command() -> None:
    ended = subprocess.run([*START, "--host", "0.0.0.0"], capture_output=True, text=True, check=False)  # noqa: S104 -- to be refused
    assert ended.returncode == 1
    assert "Refusing to listen on 0.0.0.0" in ended.stderr


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_loopback_has_several_names(host: str) -> None:
    assert is_loopback(host)


def test_a_taken_port_is_told_in_a_sentence() -> None:
    with Workplace.running() as workplace:
        port = int(workplace.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"), Workplace.running(options=Options(port=port)):
            pytest.fail("it must not start")


def test_it_starts_in_less_than_a_second() -> None:
    # Processor time: a machine that is busy with something else proves nothing against us.
    begun = time.process_time()
    with Workplace.running():
        taken = time.process_time() - begun
    assert taken < 1.0
