"""LibFM files read in one pass, global feature ids as fields and back, and the Frappe data set of the paper"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from pathlib import Path
from typing import Any
import numpy as np
import pandas as pd
from .fields import Field
from .tabular import FieldsDataModule

@dataclass
class LibFMRows:
    """Rows of a LibFM file: row `i` owns the features `indptr[i]:indptr[i+1]`

    Attributes:
        labels: `(n,)` float32, one a row
        indptr: `(n+1,)` int64, where each row's features begin and end
        ids: `(nnz,)` int64, global feature ids
        values: `(nnz,)` float32, the number after each id
    """
    labels: np.ndarray
    indptr: np.ndarray
    ids: np.ndarray
    values: np.ndarray
    def __len__(self) -> int: ...

def read_libfm(path: str | Path) -> LibFMRows:
    """Read a LibFM file; a malformed line raises ValueError with its number

    Args:
        path: LibFM or libsvm text, or gzip of it; blank lines, comments after a `#` and `qid:…` are skipped

    Returns:
        as many rows as the file has
    """
    ...

def write_libfm(path: str | Path, rows: LibFMRows) -> None:
    """Write rows as LibFM text that `read_libfm` reads back without loss

    Args:
        path: file to write
        rows: what `read_libfm` returns
    """
    ...

@dataclass
class GlobalIdField(Field):
    """Whole numbers that count through all fields: local id = position in `vocab`, after the unknown if there is one

    Attributes:
        name: field
        vocab: its global ids, sorted
        unknown: is local id 0 kept for ids that are not listed?
    """
    name: str
    vocab: pd.Index
    unknown: bool = False
    @property
    def dim(self) -> Any: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, None]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.Series: ...
    def from_text(self, text: str) -> Any: ...
    def sound(self) -> Any: ...

def check_vocabulary(vocabulary: str) -> None:
    """Refuse any other word

    Args:
        vocabulary: 'global' or 'train'
    """
    ...

class LibFMFields:
    """The global ids of each field, and what they are called locally; a `FieldCoder`, as `Fields` is

    Args:
        vocabularies: for each field its global ids, sorted; local id = position in it
        unknown: is local id 0 kept for ids that are not listed?
        names: names of the fields; default `field 0`, `field 1`, …
    """
    has_values: bool
    takes: str
    vocabularies: list
    unknown: bool
    names: list
    fields: list
    field_dims: list
    slots: Any
    def __init__(self, vocabularies: list, unknown: bool = False, names: list | None = None) -> None: ...
    @classmethod
    def fit(
        cls,
        train: LibFMRows,
        *others: LibFMRows,
        vocabulary: str = 'global',
        names: list | None = None,
    ) -> LibFMFields:
        """Find the fields of rectangular LibFM rows

        Args:
            train: training rows
            others: for 'global': every other file that shares the numbering
            vocabulary: 'global': all files' ids, a block a field; 'train': training ids, 0 for all others
            names: names of the fields
        """
        ...
    def encode(self, rows: LibFMRows | pd.DataFrame) -> tuple[np.ndarray, np.ndarray | None]:
        """Global ids to local ids; an id that no field has becomes 0, or raises if there is no unknown id

        Args:
            rows: rows with the same columns; or a frame, global ids in a column for each name

        Returns:
            local ids `(n, F)` int64; values `(n, F)` float32, None when all are 1
        """
        ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.DataFrame:
        """Local ids back to global ids

        Args:
            x: `(n, F)` local ids, a tensor will do
            values: `(n, F)`; what they belong to is the same whatever they are

        Returns:
            one column a field: global ids, -1 for unknown
        """
        ...
    def to_dict(self) -> dict:
        """Everything there is to know about the fields, ready for JSON

        Returns:
            plain lists, text and numbers
        """
        ...
    @classmethod
    def from_dict(cls, d: dict) -> LibFMFields:
        """Fields from their dictionary

        Args:
            d: what `to_dict` returned

        Returns:
            encodes as the first did
        """
        ...

FRAPPE_FIELDS: Any

FRAPPE_SOURCES: dict

class FrappeDataModule(FieldsDataModule):
    """Frappe, ten fields, targets −1 and +1: the data of the NFM and AFM papers; or 0 and 1, as others have it

    Args:
        data_dir: data folder, see `data_folder`
        source: 'libfm': the papers' three files; 'log': frappe.csv, negatives and split drawn by `seed`
        vocabulary: of the LibFM files: 'global' as in the papers, or 'train'; for the log always 'train'
        batch_size: rows per training batch; the AFM paper's
        num_workers: processes that prepare batches; slicing needs none
        seed: decides the order, and for the log the negatives and the split
        pin_memory: faster copies to a GPU
        task: 'regression': targets −1 and +1; 'binary': 0 and 1
    """
    data_dir: str | Path | None
    source: str
    vocabulary: str
    labels: tuple[float, float]
    def __init__(
        self,
        data_dir: str | Path | None = None,
        source: str = 'libfm',
        vocabulary: str = 'global',
        batch_size: int = 128,
        num_workers: int = 0,
        seed: int = 42,
        pin_memory: bool = False,
        task: str = 'regression',
    ) -> None: ...
    def load(self) -> Any:
        """The log with two negatives per record: the same user and situation, another app that the user never used"""
        ...
    def make_data(self) -> Any:
        """The papers' three files, or the log"""
        ...
