"""Read by role: an id as it stands, a number as a number, and a reason for what each column is taken for"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from pathlib import Path
from collections.abc import Iterator
import numpy as np
import pandas as pd

SEPARATED: tuple[str, str, str, str]

COMPRESSED: tuple[str, str, str, str, str]

def is_table(path: str | Path) -> bool:
    """Does the name of a file say that it is a table?

    Args:
        path: of a file, which need not exist
    """
    ...

def table_pieces(
    path: str | Path,
    sep: str | None = None,
    encoding: str | None = None,
    names: list[str] | None = None,
    rows: int | None = None,
) -> Iterator[pd.DataFrame]:
    """A file, one piece after the other

    Args:
        path: `.csv`, `.tsv`, `.txt`, each perhaps compressed; or `.parquet`
        sep: what separates columns of text; `None`: told from the first line
        encoding: of text; `None`: UTF-8, with or without a byte-order mark
        names: of the columns, for a file without a line of names
        rows: rows of a piece; `None`: all in one

    Returns:
        text as it stands, missing where a cell is empty; Parquet with the types that it has
    """
    ...

def read_table(
    path: str | Path,
    sep: str | None = None,
    encoding: str | None = None,
    names: list[str] | None = None,
    coded: bool = False,
) -> pd.DataFrame:
    """A file as a DataFrame

    Args:
        path: as for `table_pieces`
        sep: what separates columns of text; `None`: told from the first line
        encoding: of text; `None`: UTF-8
        names: of the columns, for a file without a line of names
        coded: text as pandas categories, where pyarrow is installed and reads the file as pandas does

    Returns:
        text as it stands; Parquet with the types that it has
    """
    ...

@dataclass
class Role:
    """What a column was taken for

    Attributes:
        name: column
        fields: declarations; none if it is left out
        why: a few words
    """
    name: str
    fields: list
    why: str
    def __str__(self) -> str: ...

ID_NAMES: tuple[str, str, str, str, str, str, str, str, str, str, str]

FEW: int

ROWS_EACH: int

SOME: int

TINY: int

def column_roles(
    df: pd.DataFrame,
    bins: int | None = None,
    log: bool = False,
    sep: str = '|',
    dates: list | tuple = (),
    target: np.ndarray | None = None,
    coded: bool = False,
) -> list[Role]:
    """What each column is taken for, and why

    Args:
        df: all rows
        bins: cut numbers into so many bins
        log: take log(1+x) of numbers
        sep: what separates several categories in a text
        dates: columns of dates whose parts are wanted
        target: what is to be predicted, a number for each row or NaN
        coded: are pandas categories texts of a file, which `read_table` has numbered?

    Returns:
        one for each column, in order
    """
    ...
