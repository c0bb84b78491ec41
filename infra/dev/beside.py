"""Work that goes on beside other work, and is waited for where it is needed."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from infra.dev.steps import say


@contextmanager
def beside(
    work: Callable[[], object], *, forgiven: tuple[type[Exception], ...], without: str
) -> Iterator[Callable[[], None]]:
    """Do that work beside whatever goes on; what is handed out waits for it.

    Where it ended with one of the `forgiven`, that is said, and `without` says what is left out; any other error is
    raised where the work is waited for.
    """
    with ThreadPoolExecutor(max_workers=1) as thread:
        begun = thread.submit(work)

        def wait() -> None:
            try:
                begun.result()
            except forgiven as error:
                say(f"\n{error}\n{without}")

        yield wait
