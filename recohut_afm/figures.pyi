"""Pictures that a reader can take hold of, and still ones where no script runs"""
# Written by .ci/stubs.py from the module beside it

from typing import Any

def live_script() -> str:
    """What starts every live figure of a page, with the style sheet

    Returns:
        JavaScript
    """
    ...

KINDS: dict

class LiveFigure:
    """A figure that a reader can change; it takes the place of a still picture, which stands where no script runs

    Args:
        kind: one of `KINDS`
        title: what stands above it
        instead: how the description of the still picture begins; no picture is replaced if empty
        given: what the kind is given: numbers, texts, lists, arrays
    """
    kind: str
    instead: str
    given: Any
    def __init__(self, kind: str, title: str, instead: str = '', **given: Any) -> None: ...
    def __repr__(self) -> str: ...

ROWS: Any

def frappe_rows() -> list[dict]:
    """Attention on test rows of Frappe in multiples of the even weight, mean of three models

    Returns:
        of each row `title`, `names` of its ten fields, `attention` on its 45 pairs
    """
    ...
