"""The text of -h."""

import textwrap

from .flags import FLAGS, GROUPS

_WIDTH, _INDENT = 98, 38


def usage_text() -> str:
    """Every flag under its heading, with its values and meaning, at most 100 columns wide."""
    lines = [
        "usage: bragg-numba -hkl FILE (-cell a b c al be ga | -mat FILE) [options]",
        "       bragg-numba refine -h",
        "",
        "X-ray diffraction images of nanocrystals, with the flags of nanoBragg.c.",
    ]
    for group in GROUPS:
        lines += ["", f"{group}:"]
        for flag in (flag for flag in FLAGS if flag.group == group):
            head = f"  {flag.names[0]} {flag.values.replace(',', ' ')}".rstrip()
            others = f" (also {', '.join(flag.names[1:])})" if len(flag.names) > 1 else ""
            body = textwrap.wrap(flag.help + others, _WIDTH - _INDENT)
            if len(head) >= _INDENT - 1:
                lines.append(head)
                head = ""
            lines.append(f"{head:<{_INDENT}}{body[0]}")
            lines += [" " * _INDENT + line for line in body[1:]]
    return "\n".join(lines)
