"""From the columns of a DataFrame to the ids and values a factorization machine takes, and back"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar
import numpy as np
import pandas as pd

@dataclass
class CategoricalField:
    """One of several categories: id 1, 2, … in the order of `vocab`, id 0 for anything else

    Attributes:
        name: column
        vocab: categories seen in training
    """
    name: str
    vocab: pd.Index
    slots: ClassVar[int]
    @property
    def dim(self) -> int: ...
    @classmethod
    def fit(cls, df: pd.DataFrame, name: str) -> Any: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, None]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> Any: ...

@dataclass
class NumericField:
    """A number as the value of one feature: x = (number − mean)/std

    Attributes:
        name: column
        mean: subtracted
        std: divided by
    """
    name: str
    mean: float = 0.0
    std: float = 1.0
    slots: ClassVar[int]
    dim: ClassVar[int]
    @classmethod
    def fit(cls, df: pd.DataFrame, name: str, scale: bool = True) -> Any: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, Any]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.Series: ...

@dataclass
class BinnedField:
    """A number as the category of its bin: id 1 below the first edge, id 0 if missing

    Attributes:
        name: column
        edges: inner borders, ascending; a number on a border belongs to the upper bin
    """
    name: str
    edges: list
    slots: ClassVar[int]
    @property
    def dim(self) -> int: ...
    @classmethod
    def fit(cls, df: pd.DataFrame, name: str, n: Any) -> Any: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, None]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.Series: ...

@dataclass
class MultiField:
    """Several categories at once, in as many slots as the longest training row needs

    Attributes:
        name: column
        vocab: entries seen in training
        slots: entries kept of a row
        sep: separates the entries of a text
        pool: value of each of a row's n entries: 'sum' 1, 'mean' 1/n, 'sqrt' 1/√n
    """
    name: str
    vocab: pd.Index
    slots: int
    sep: str = '|'
    pool: str = 'sum'
    @property
    def dim(self) -> int: ...
    @classmethod
    def fit(
        cls,
        df: pd.DataFrame,
        name: str,
        sep: str = '|',
        max_len: int | dict | None = None,
        pool: str = 'sum',
    ) -> Any: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, Any]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.Series: ...

class Fields:
    """Fields side by side: what turns rows of a DataFrame into ids and values, and back

    Args:
        fields: `CategoricalField`, `NumericField`, `BinnedField`, `MultiField` objects, in the order of the model's fields
    """
    fields: list
    names: list
    field_dims: list
    slots: list
    has_values: Any
    def __init__(self, fields: list) -> None: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    @classmethod
    def fit(
        cls,
        df: pd.DataFrame,
        categorical: list | tuple = (),
        numeric: list | tuple = (),
        multi: list | tuple = (),
        scale: bool = True,
        bins: dict | None = None,
        sep: str | dict = '|',
        max_len: int | dict | None = None,
        pool: str | dict = 'sum',
    ) -> Fields:
        """Learn vocabularies, scales and bins from training rows; fields stand in the order categorical, numeric, multi

        Args:
            df: training rows; nothing else may be looked at
            categorical: columns with one category a row
            numeric: columns with one number a row
            multi: columns with several categories a row; none of the three given: told from the columns
            scale: standardise numbers by mean and standard deviation of these rows?
            bins: `{column: n}`: these numeric columns become n bins of about equal count
            sep: separator of several-values text, one for all or by column
            max_len: most entries kept of a several-values row, one for all or by column; default: the longest of these rows
            pool: 'sum', 'mean' or 'sqrt': value of an entry is 1, 1/n or 1/√n; one for all or by column

        Returns:
            with the vocabularies and scales of these rows
        """
        ...
    @classmethod
    def fit_batches(
        cls,
        batches: Any,
        categorical: list | tuple = (),
        numeric: list | tuple = (),
        multi: list | tuple = (),
        scale: bool = True,
        bins: dict | None = None,
        sep: str | dict = '|',
        max_len: int | dict | None = None,
        pool: str | dict = 'sum',
    ) -> Fields:
        """Learn vocabularies, scales and bins in one pass over rows that need not fit into memory

        Args:
            batches: the training rows as frames one after the other, such as a generator gives them; gone through once
            categorical: this and all the others are as in `fit`
            multi: none of the three given: told from the first frame

        Returns:
            the same as `fit` on all frames together
        """
        ...
    def encode(self, df: pd.DataFrame) -> tuple[np.ndarray, np.ndarray | None]:
        """Rows of a frame as ids and values; what training has not seen has id 0

        Args:
            df: rows, new ones or those of training; columns that are no fields are ignored

        Returns:
            ids `(n, S)` int64, local to their field; values `(n, S)` float32, or None if no field has any but 1
        """
        ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.DataFrame:
        """Ids and values as a frame

        Args:
            x: `(n, S)` ids, a tensor will do
            values: `(n, S)`; needed if there are numeric fields

        Returns:
            one column a field: categories, numbers, the text of a bin, lists
        """
        ...
    def to_dict(self) -> dict:
        """Everything there is to know about the fields, ready for JSON

        Returns:
            plain lists, text and numbers
        """
        ...
    @classmethod
    def from_dict(cls, d: dict) -> Fields:
        """Fields from their dictionary

        Args:
            d: what `to_dict` returned

        Returns:
            encodes as the first did
        """
        ...
    def save(self, path: str | Path) -> None:
        """Write the fields to a JSON file

        Args:
            path: JSON file to write
        """
        ...
    @classmethod
    def load(cls, path: str | Path) -> Fields:
        """Read the fields from a JSON file

        Args:
            path: JSON file that `save` wrote

        Returns:
            encodes as the saved ones did
        """
        ...

MAX_DISTINCT: int
