"""A score for every row of a table, in order, however long the table is"""
# Written by .ci/stubs.py from the module beside it

from pathlib import Path
from typing import Any
from collections.abc import Callable
import pandas as pd
from ..datasets.batching import TableDataModule
from ..datasets.fields import FieldCoder
from ..datasets.interactions import InteractionsDataModule
from ..models.bases.common import TrainedModel

ROWS: int

SCORED: int

def predict(
    model: TrainedModel,
    df: pd.DataFrame,
    fields: FieldCoder | TableDataModule,
    k: int = 0,
) -> pd.DataFrame:
    """A score for every row; none (NaN) for users and items that the model does not know

    Args:
        model: trained
        df: rows, with the columns of the fields or of users and items; others are of no account
        fields: what encodes the rows: what `load` returned, or the data module
        k: so many of the largest parts of each score, as a text in a column `why`

    Returns:
        `score`; of two classes `probability`, of ordered levels `expected`; `why`; the index of `df`
    """
    ...

def predict_file(
    model: TrainedModel,
    path: str | Path,
    out: str | Path,
    fields: FieldCoder | TableDataModule,
    k: int = 0,
    done: Callable = ...,
    **reading: Any,
) -> int:
    """Score a file into a file, piece by piece: all columns as they are, then the new ones

    Args:
        model: trained
        path: table to read: `.csv`, `.tsv`, `.txt`, perhaps compressed, or `.parquet`
        out: `.csv`, `.csv.gz` or `.parquet` to write
        fields: as for `predict`
        k: as for `predict`
        done: is called after each piece, with the number of rows so far
        reading: `sep`, `encoding` and `names` of `table_pieces`

    Returns:
        number of rows
    """
    ...

USERS: int

def recommend_file(
    model: TrainedModel,
    datamodule: InteractionsDataModule,
    out: str | Path,
    users: list | None = None,
    k: int = 10,
    done: Callable = ...,
    **how: Any,
) -> int:
    """The columns of `recommend` for many users into a file, piece by piece

    Args:
        model: of users and items
        datamodule: as for `recommend`
        out: `.csv`, `.csv.gz` or `.parquet` to write
        users: raw ids; `None`: everybody
        k: length of the lists
        done: is called after each piece, with the number of users so far
        how: further arguments of `recommend`

    Returns:
        number of users
    """
    ...
