"""Optional libraries, imported when needed."""

import importlib
from types import ModuleType

from ..errors import InputError


def optional(module: str, extra: str, for_what: str) -> ModuleType:
    """Import and return a module; `for_what`, a flag or a name, begins the message if it is missing.

    Raises InputError that names the library and the extra of bragg_numba that installs it, or the reason why an
    installed library cannot be imported.
    """
    library = module.partition(".")[0]
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == library:
            raise InputError(
                f"{for_what}: expected {library} to be installed (pip install 'bragg_numba[{extra}]')"
            ) from None
        reason = str(error)
    except ImportError as error:
        reason = str(error)
    reason = " ".join(reason.split())
    raise InputError(
        f"{for_what}: {library} cannot be imported ({reason}); expected it to work (pip install 'bragg_numba[{extra}]')"
    )
