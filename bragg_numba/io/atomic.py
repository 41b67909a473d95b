"""Atomic writing: a file appears whole or not at all."""

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from ..errors import InputError
from .reading import PathName, show


def _unwritable(name: str, error: OSError | ValueError) -> InputError:
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(f"{name}: cannot be written ({reason}); expected the path of a file")


def _resolve(path: PathName) -> tuple[str, os.stat_result | None]:
    """The target of a path (symbolic links followed) and its status, None if it does not exist.

    Raises InputError if an ordinary open(path, "wb") would fail.
    """
    name, spelled = show(path), os.fsdecode(path)
    try:
        target = os.path.realpath(spelled)
    except FileNotFoundError:  # a relative path needs the working folder
        raise InputError(f"{name}: cannot be written, the working folder was deleted; change to another one") from None
    except (OSError, ValueError) as error:
        raise _unwritable(name, error) from None
    try:
        status = os.stat(spelled)
    except FileNotFoundError:
        status = None
    except (OSError, ValueError) as error:
        raise _unwritable(name, error) from None
    if not spelled:
        raise InputError(f"{name}: is not a file name; expected the path of a file")
    if spelled.endswith(os.sep) or (status and stat.S_ISDIR(status.st_mode)):
        raise InputError(f"{name}: is a folder; expected the path of a file")
    if status and not os.access(spelled, os.W_OK):
        raise InputError(f"{name}: is write-protected; expected a file that may be replaced")
    if status and not stat.S_ISREG(status.st_mode):
        # realpath does not work for /dev/stdout and the like.
        return spelled, status
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        what = "is not a folder" if os.path.exists(folder) else "does not exist"
        raise InputError(f"{name}: cannot be written, {show(folder)} {what}; expected a path in an existing folder")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise InputError(f"{name}: no permission to write in {show(folder)}; expected a path in a writable folder")
    return target, status


def check_writable(path: PathName) -> None:
    """Raise InputError if `path` could not be written. Called before long work; changes nothing."""
    _resolve(path)


@contextmanager
def write_atomically(path: PathName) -> Iterator[BinaryIO]:
    """A binary file to write to, which becomes `path` when the block ends and is removed if it raises.

    A symbolic link stays and its target is replaced, keeping the permissions; a new file gets the permissions that
    open() would give. Devices and pipes are written to directly. Raises InputError if the target cannot be written.
    """
    target, status = _resolve(path)
    direct = status is not None and not stat.S_ISREG(status.st_mode)
    folder, base = os.path.split(target)
    temporary = target if direct else os.path.join(folder, f".{base[:40]}.{secrets.token_hex(8)}.tmp")
    try:
        if direct:
            with open(target, "wb") as file:
                yield file
            return
        try:
            with open(temporary, "xb") as file:
                if status:
                    os.chmod(temporary, stat.S_IMODE(status.st_mode))
                yield file
            os.replace(temporary, target)
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise
    except OSError as error:
        # An error about another file comes from the caller's block.
        if error.errno is None or error.filename not in (None, temporary):
            raise
        raise InputError(f"{show(path)}: cannot be written ({error.strerror}); expected room and permission") from None
