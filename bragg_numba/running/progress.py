"""Progress of long work on standard error: a bar with rate and time left on a terminal, else lines of percent."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..errors import InputError, shown

# Of a call that may take long: True shows progress on standard error; or a function called with (done, total).
Progress = bool | Callable[[int, int], None]


def _percent_lines(total: int) -> Callable[[int], None]:
    shown = -1

    def report(done: int) -> None:
        nonlocal shown
        percent = 100 * done // total
        if percent // 5 != shown // 5:
            shown = percent
            print(f"{percent}% done", file=sys.stderr, flush=True)

    return report


@contextmanager
def reporter(progress: Progress, total: int) -> Iterator[Callable[[int], None]]:
    """A context that yields a function to call with the number of pixels done so far.

    ``progress``: False for none, True for standard error, or a function of (done, total). The bar needs tqdm;
    without it a terminal gets lines of percent too.
    """
    if not callable(progress) and not isinstance(progress, bool | int | None):
        raise InputError(f"progress must be True, False or a function; got {shown(progress)}", "progress")
    if callable(progress):
        yield lambda done: progress(done, total)
        return
    if not progress or total == 0:
        yield lambda done: None
        return
    if sys.stderr.isatty():
        try:
            from tqdm import tqdm
        except ImportError:
            pass
        else:
            # Some terminals report a width of 0 columns, which tqdm would use.
            width = shutil.get_terminal_size().columns
            with tqdm(total=total, unit="px", unit_scale=True, leave=False, ncols=width, file=sys.stderr) as bar:
                yield lambda done: bar.update(done - bar.n)
            return
    yield _percent_lines(total)
