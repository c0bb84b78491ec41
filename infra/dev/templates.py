"""The tools that look at the Azure templates: heavy, so in an environment of their own, and for `check` alone."""

import shutil

from infra.dev.environment import LINT_LOCK, install, make_environment, python_in
from infra.dev.stamps import is_fresh, stamp_of
from infra.dev.steps import ROOT, say

TOOLS = ROOT / "var" / "azure-tools"


def bring_template_tools() -> None:
    """Bring the tools. Raises OSError or Trouble where they cannot be had; what needs them is skipped then."""
    stamp, wanted = TOOLS / ".stamp", stamp_of(LINT_LOCK)
    if is_fresh(stamp, wanted):
        return
    say(f"Installing {LINT_LOCK.name} into {TOOLS.relative_to(ROOT)}, beside what follows.")
    shutil.rmtree(TOOLS, ignore_errors=True)
    make_environment(TOOLS)
    install(LINT_LOCK, python_in(TOOLS))
    stamp.write_text(wanted)
