"""Tables larger than memory: rows streamed from Parquet files, shuffled in a buffer, shared out over processes"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from collections.abc import Iterable, Iterator
import numpy as np
from torch.utils.data import IterableDataset
from .fields import FieldCoder
from .tabular import FieldData, FieldsDataModule

def parquet_files(where: str | Path | list) -> list[Path]:
    """Parquet files; names that start with `_` or `.` are somebody's unfinished work and are passed over

    Args:
        where: a file, a folder with everything in it, or a list of such

    Returns:
        files in the order of their names
    """
    ...

def part_files(path: str | Path | dict) -> dict:
    """The files of each part

    Args:
        path: folder with sub-folders `train`, `val`, `test`, without any all is training; or a dict

    Returns:
        `{'train': files, 'val': files, 'test': files}`; a part that is not there has none
    """
    ...

@dataclass(repr=False)
class RowGroups:
    """The rows of one part, as its files' footers list them

    Attributes:
        files: paths
        file: (G,) which file each row group is in
        group: (G,) its number there
        start: (G,) its first row there
        rows: (G,) how many rows it has
        schema: types of the first file's columns
        reading: the file that is being read, for errors to name
    """
    files: list
    file: np.ndarray
    group: np.ndarray
    start: np.ndarray
    rows: np.ndarray
    schema: object = None
    reading: object = None
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

def check_types(path: str | Path, columns: dict, types: dict) -> None:
    """Refuse a file whose columns hold something else than in the files before

    Args:
        path: Parquet file
        columns: its columns: name -> type, from pyarrow
        types: likewise of files seen before: name -> (first file with values in it, type); what is new is added
    """
    ...

def row_groups(files: list, columns: list | tuple = (), types: dict | None = None) -> RowGroups:
    """Read the footers

    Args:
        files: Parquet files
        columns: columns that each of them must have
        types: of these columns in files seen before, see `check_types`
    """
    ...

def batch_edges(n: int, batch_size: int, world: int = 1, rank: int = 0, drop_last: bool = False) -> np.ndarray:
    """Cut a sequence of rows into equally many batches for every process

    Args:
        n: rows
        batch_size: rows per batch
        world: processes
        rank: which of them this is
        drop_last: leave out a last batch that is not full

    Returns:
        batch b of this process is rows edges[b] to edges[b+1] of the sequence
    """
    ...

def cut(rows: np.ndarray, order: np.ndarray, low: int, high: int) -> list:
    """Row groups that hold a stretch of the sequence

    Args:
        rows: (G,) rows in each row group
        order: (G,) their sequence
        low: first row of the sequence
        high: the row after the last

    Returns:
        (row group, first row in it, row after the last in it)
    """
    ...

PIECE: int

def read_rows(part: RowGroups, columns: list, wanted: list) -> Iterator[Any]:
    """Yield frames of rows in the order asked for, numbered as in their file

    Args:
        part: what there is
        columns: columns to read
        wanted: (row group, first row in it, row after the last in it), as `cut` gives them
    """
    ...

def shuffle_rows(pieces: Iterable[tuple], size: int, rng: np.random.Generator) -> Iterator[Any]:
    """Yield the same rows, in pieces of any length, in an order that mixes each row with about `size` others

    Args:
        pieces: tuples of tensors, with one row per example each
        size: rows in the buffer
        rng: decides the order
    """
    ...

def batches_of(pieces: Iterable[tuple], sizes: list) -> Iterator[Any]:
    """Yield the same rows, in the same order, in batches

    Args:
        pieces: tuples of tensors
        sizes: rows of each batch
    """
    ...

@dataclass(eq=False)
class ParquetRows(IterableDataset):
    """Batches of one epoch, read while they are asked for

    Attributes:
        part: the rows
        fields: how to encode them
        target: column of targets
        task: see `check_target`
        batch_size: rows per batch
        buffer_rows: rows to shuffle; 0: in the order of the files
        seed: together with the epoch it decides the order
        drop_last: leave out a last batch that is not full
        world: processes that share the rows
        rank: which of them this is
        epoch: a new order in every epoch
        weight: column of weights; None: all rows count the same
    """
    part: RowGroups
    fields: FieldCoder
    target: str
    task: str = 'binary'
    batch_size: int = 2048
    buffer_rows: int = 0
    seed: int = 42
    drop_last: bool = False
    world: int = 1
    rank: int = 0
    epoch: int = 0
    weight: str | None = None
    @property
    def edges(self) -> Any: ...
    def __post_init__(self) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def batches(self, worker: int = 0, workers: int = 1) -> Iterator[Any]:
        """Yield the batches of one worker: ids, values if the fields have any, and targets as tensors

        Args:
            worker: number of this worker
            workers: all of them
        """
        ...

class EpochLoader:
    """One epoch of batches each time it is gone through

    Args:
        rows: what to load
        num_workers: processes that read and encode
        pin_memory: copies to a GPU run beside its work; without a GPU nothing is pinned
    """
    rows: ParquetRows
    num_workers: int
    pin_memory: Any
    sampler: Any
    batch_sampler: Any
    def __init__(self, rows: ParquetRows, num_workers: int = 0, pin_memory: bool = True) -> None: ...
    def set_epoch(self, epoch: int) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]:
        """A generator: nothing is read, and no worker started, before the first batch is asked for"""
        ...

class ParquetDataModule(FieldsDataModule):
    """Fields and a target, streamed from Parquet files as batches for training and evaluation

    Args:
        path: folder with `train`, `val`, `test`; or a dictionary of them, see `part_files`
        target: column of targets
        categorical: columns with one category a row
        numeric: columns with one number a row
        multi: columns with several categories a row; nothing named: told from the types of the columns
        task: 'binary': targets 0 and 1; 'regression': any numbers
        fields: fitted, as `Fields.load` gives them; or declarations: `Categorical('user')`
        scale: standardise numbers; this and the next four are explained at `Fields.fit`
        bins: `{column: n}` makes n bins of a numeric column
        sep: separator of multi-valued text
        max_len: most entries kept of a multi-valued row
        pool: value of an entry: 'sum' 1, 'mean' 1/n, 'sqrt' 1/√n
        batch_size: rows per training batch and process; evaluation batches have a size of their own
        buffer_rows: rows that each worker mixes with each other
        num_workers: processes that read and encode
        seed: decides the order
        pin_memory: copies to a GPU run beside its work; without a GPU nothing is pinned
        drop_last: leave out a last training batch that is not full
        progress_bar: show the pass over the train part
        weight: column of weights, from 0 up; None: all rows count the same
    """
    path: str | Path | dict
    buffer_rows: int
    progress_bar: bool
    def __init__(
        self,
        path: str | Path | dict,
        target: str = 'target',
        categorical: list | tuple = (),
        numeric: list | tuple = (),
        multi: list | tuple = (),
        task: str = 'binary',
        fields: FieldCoder | list | None = None,
        scale: bool = True,
        bins: dict | None = None,
        sep: str | dict = '|',
        max_len: int | dict | None = None,
        pool: str | dict = 'sum',
        batch_size: int = 2048,
        buffer_rows: int = 2 ** 18,
        num_workers: int = 0,
        seed: int = 42,
        pin_memory: bool = True,
        drop_last: bool = False,
        progress_bar: bool = True,
        weight: str | None = None,
    ) -> None: ...
    def make_data(self) -> FieldData:
        """The files, and the fields that the train part teaches"""
        ...
    def loader(
        self,
        part: RowGroups,
        batch_size: int,
        shuffle: bool = False,
        drop_last: bool = False,
    ) -> EpochLoader | list:
        """Batches that are read while they are asked for

        Args:
            part: what to load
            batch_size: rows per batch of one process
            shuffle: a new order in every epoch
            drop_last: leave out a last batch that is not full

        Returns:
            an empty list for no rows
        """
        ...

def schema_kinds(schema: Any, leave_out: list | tuple = (), bins: dict | tuple = ()) -> tuple[list, list, list]:
    """The kind of each column, told from its type

    Args:
        schema: of a Parquet file, from pyarrow
        leave_out: columns that are no fields, such as the target
        bins: columns to bin, numeric whatever their type

    Returns:
        names of categorical, numeric and multi-valued columns
    """
    ...
