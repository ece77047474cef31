"""Any DataFrame with a target, encoded field by field, as batches for training and evaluation"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from typing import Any
import numpy as np
import pandas as pd
from torch.utils.data import DataLoader
from .batching import TableDataModule, TensorRows
from .fields import FieldCoder

def check_target(df: pd.DataFrame, target: str, task: str) -> np.ndarray:
    """The targets, if they are what the task asks for

    Args:
        df: one row per example
        target: column of targets
        task: 'binary': targets are 0 and 1 (or False and True); 'regression': any finite numbers

    Returns:
        (R,) float32
    """
    ...

@dataclass(repr=False)
class FieldData:
    """Encoded examples, split in three

    Attributes:
        fields: fitted on the training rows: `encode` for new rows, `decode` for explanations
        train: x (R, S), then values (R, S) if the fields have any, then target (R,); (R, 2) with weights
        val: likewise
        test: likewise
        target_range: lowest and highest target of the train part
    """
    fields: FieldCoder
    train: TensorRows
    val: TensorRows
    test: TensorRows
    target_range: tuple
    def __repr__(self) -> str: ...
    @property
    def mean_target(self) -> Any:
        """Returns:
            of the train part
        """
        ...

class FieldsDataModule(TableDataModule):
    """Fields and a target from a DataFrame, encoded and split, as batches for training and evaluation

    Args:
        df: one row per example; a subclass that overrides `load` passes none
        target: column of targets
        categorical: columns with one category a row
        numeric: columns with one number a row
        multi: columns with several categories a row; nothing named: told from the columns
        task: 'binary': targets 0 and 1; 'regression': any numbers
        part: column that says 'train', 'val' or 'test' (or 0, 1, 2); None: at random
        val_p: share of validation rows of a random split
        test_p: share of test rows of a random split
        scale: standardise numbers; this and the next four are explained at `Fields.fit`
        bins: `{column: n}` makes n bins of a numeric column
        sep: separator of multi-valued text
        max_len: most entries kept of a multi-valued row
        pool: value of an entry: 'sum' 1, 'mean' 1/n, 'sqrt' 1/√n
        batch_size: rows per training batch and process; evaluation batches have a size of their own
        num_workers: processes that prepare batches; slicing needs none
        seed: decides split and order
        pin_memory: copies to a GPU run beside its work; without a GPU nothing is pinned
        drop_last: leave out a last training batch that is not full
        fields: declarations such as `Categorical('user')`, or fitted `Fields`
        drop_constant: leave out, with a warning, columns that are constant in the train part
        weight: column of weights, from 0 up; None: all rows count the same
    """
    takes: str
    target: str
    task: str
    part: str | None
    val_p: float
    test_p: float
    fitted: Any
    said: dict
    drop_constant: bool
    weight: str | None
    def __init__(
        self,
        df: pd.DataFrame | None = None,
        target: str = 'target',
        categorical: list | tuple = (),
        numeric: list | tuple = (),
        multi: list | tuple = (),
        task: str = 'binary',
        part: str | None = None,
        val_p: float = 0.2,
        test_p: float = 0.1,
        scale: bool = True,
        bins: dict | None = None,
        sep: str | dict = '|',
        max_len: int | dict | None = None,
        pool: str | dict = 'sum',
        batch_size: int = 2048,
        num_workers: int = 0,
        seed: int = 42,
        pin_memory: bool = True,
        drop_last: bool = False,
        fields: list | FieldCoder | None = None,
        drop_constant: bool = False,
        weight: str | None = None,
    ) -> None: ...
    def make_data(self) -> FieldData:
        """The examples, encoded and split"""
        ...
    def parts(self, df: pd.DataFrame) -> np.ndarray:
        """Which part each row is in

        Args:
            df: all rows that count

        Returns:
            (R,) 0 train, 1 validation, 2 test
        """
        ...
    def column_roles(self) -> dict:
        """The columns that are no fields

        Returns:
            role -> column
        """
        ...
    def check_names(self, names: list) -> None:
        """Refuse a field that is the target, or says which part a row is in, or how much it counts

        Args:
            names: of the fields
        """
        ...
    @property
    def fields(self) -> FieldCoder:
        """The fitted `Fields`"""
        ...
    @property
    def field_dims(self) -> list:
        """Vocabulary size of each field, id 0 included"""
        ...
    @property
    def slots(self) -> list:
        """Slots of each field"""
        ...
    @property
    def target_range(self) -> tuple:
        """Lowest and highest target of the train part"""
        ...
    def train_dataloader(self) -> DataLoader:
        """Batches of the train part, in a new order in every epoch

        Returns:
            of x (B, S), values (B, S) if there are any, target (B,)
        """
        ...
    def val_dataloader(self) -> DataLoader:
        """Batches of the validation part

        Returns:
            of x (B, S), values (B, S) if the fields have any, target (B,)
        """
        ...
    def test_dataloader(self) -> DataLoader:
        """Batches of the test part

        Returns:
            of x (B, S), values (B, S) if the fields have any, target (B,)
        """
        ...

def field_data(
    fields: FieldCoder,
    x: np.ndarray,
    values: np.ndarray | None,
    y: np.ndarray,
    part: np.ndarray,
    weights: np.ndarray | None = None,
) -> FieldData:
    """Encoded arrays as three sets of tensors; nothing is copied if the parts come one after the other

    Args:
        fields: fitted on the train part
        x: (R, S) ids
        values: (R, S), or None if all are 1
        y: (R,) targets
        part: (R,) 0 train, 1 validation, 2 test
        weights: (R,) beside the targets; None: all rows count the same
    """
    ...

EVAL_ROWS: int

class NewRows(FieldsDataModule):
    """Rows to learn on from, all of which train

    Args:
        df: the new rows
        target: column of targets
        fields: fitted, and grown by these rows
        task: 'binary': targets 0 and 1; 'regression': any numbers
        batch_size: rows per training batch and process
        seed: decides the order
        weight: column of weights, from 0 up; None: all rows count the same
    """
    def __init__(
        self,
        df: pd.DataFrame,
        target: str,
        fields: FieldCoder,
        task: str = 'binary',
        batch_size: int = 256,
        seed: int = 42,
        weight: str | None = None,
    ) -> None: ...
