"""The tools that look at the Azure templates: heavy, so in an environment of their own, and for `check` alone."""

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from infra.dev.environment import LINT_LOCK, install, make_environment, python_in
from infra.dev.stamps import is_fresh, stamp_of
from infra.dev.steps import ROOT, Trouble, say

TOOLS = ROOT / "var" / "azure-tools"


@contextmanager
def template_tools() -> Iterator[Callable[[], None]]:
    """Bring the tools beside whatever goes on; what is handed out waits for them.

    Where they cannot be had, the tests that need them say that they were skipped.
    """
    with ThreadPoolExecutor(max_workers=1) as beside:
        brought = beside.submit(_bring)

        def wait() -> None:
            try:
                brought.result()
            except (OSError, Trouble) as trouble:
                say(f"\n{trouble}\nWithout these tools the Azure templates are looked at less closely.")

        yield wait


def _bring() -> None:
    stamp, wanted = TOOLS / ".stamp", stamp_of(LINT_LOCK)
    if is_fresh(stamp, wanted):
        return
    say(f"Installing {LINT_LOCK.name} into {TOOLS.relative_to(ROOT)}, beside what follows.")
    shutil.rmtree(TOOLS, ignore_errors=True)
    make_environment(TOOLS)
    install(LINT_LOCK, python_in(TOOLS))
    stamp.write_text(wanted)
