"""One file with the model in it: change a value, and see what it does to the score, its parts and the best items"""
# Written by .ci/stubs.py from the module beside it

import html
from dataclasses import dataclass
from pathlib import Path
from typing import Any
import pandas as pd
import torch
from recohut_afm.datasets.fields import FieldCoder
from .datasets.batching import TableDataModule

TOLERANCE: float

SMALL: int

MOST: int

WEB: Any

def scripts(*names: str) -> str:
    """Scripts one behind the other, without comments and indents

    Args:
        names: of files in `WEB`, without their `.js`

    Returns:
        JavaScript
    """
    ...

@dataclass(repr=False)
class Explorer:
    """A page with a model in it

    Attributes:
        title: of the page
        html: all of it
    """
    title: str
    html: str
    def save(self, path: str | Path) -> None:
        """Write the page

        Args:
            path: HTML file to write
        """
        ...
    def __repr__(self) -> str: ...

def explorer(
    model: torch.nn.Module | dict,
    fields: FieldCoder | TableDataModule,
    examples: pd.DataFrame | None = None,
    items: pd.DataFrame | None = None,
    exact: bool = False,
    leave_out: list | tuple = (),
    title: str | None = None,
) -> Explorer:
    """One page that computes in the browser what the model says of any row, and why

    Args:
        model: a trained model that explains; or several for the same fields, by name
        fields: what the model was built for: `Fields` or its data module
        examples: rows to choose from, with the columns of the fields; not for a ranker
        items: for a model of fields: items to rank, with the columns of theirs
        exact: weights as they are, rather than rounded
        leave_out: names of fields whose values are not to be in the file
        title: of the page

    Returns:
        shown in a notebook, or written by its `save`
    """
    ...
