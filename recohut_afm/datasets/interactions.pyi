"""From any table of who did what with which item to batches for training and evaluation"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from collections.abc import Iterable
import numpy as np
import pandas as pd
import torch
from recohut_afm.datasets.splitting import SeenItems
from torch.utils.data import DataLoader, Dataset
from .batching import TableDataModule
from .tabular import FieldsDataModule as FieldsDataModule
from .tabular import FieldData as FieldData
from .tabular import field_data as field_data
from .tabular import check_target as check_target
from .tabular import EVAL_ROWS as EVAL_ROWS
from .batching import SeededBatches as SeededBatches
from .batching import batch_loader as batch_loader
from .splitting import with_negatives as with_negatives
from .splitting import given_parts as given_parts
from .splitting import PARTS as PARTS

def check_columns(
    df: pd.DataFrame,
    needed: list,
    optional: list | tuple = (),
    numeric: str | None = None,
    gaps: Iterable | tuple = (),
) -> pd.DataFrame:
    """The columns asked for, if they are there and complete

    Args:
        df: one row per interaction
        needed: columns that must be there
        optional: columns that may be there; `None` entries are skipped
        numeric: column that must hold numbers, if it is there
        gaps: columns that may have missing values

    Returns:
        only these columns, numbered rows
    """
    ...

def keep_latest(df: pd.DataFrame, user: str, item: str, timestamp: str | None = None) -> pd.DataFrame:
    """Of repeated (user, item) rows keep the latest

    Args:
        df: one row per interaction, rows numbered from 0
        user: column of user ids
        item: column of item ids
        timestamp: column of times; None or absent: the last row counts

    Returns:
        one row per (user, item), in the old order
    """
    ...

def filter_rows(
    df: pd.DataFrame,
    user: str,
    item: str,
    rating: str | None,
    min_rating: float | None,
    min_uc: int,
    min_sc: int,
) -> pd.DataFrame:
    """Drop low ratings, then users and items with few rows

    Args:
        df: one row per (user, item)
        user: column of user ids
        item: column of item ids
        rating: column of ratings
        min_rating: drop ratings below this; None keeps all
        min_uc: every user left has at least this many rows
        min_sc: every item left has at least this many rows

    Returns:
        the rows that stay, in the old order
    """
    ...

@dataclass(repr=False)
class Part:
    """One part of a split: a row per interaction

    Attributes:
        users: (R,) user indices
        items: (R,) item indices
        ratings: (R,) float; all 1 if the table has no ratings
        weights: (R,) float; None: all rows count the same
    """
    users: torch.Tensor
    items: torch.Tensor
    ratings: torch.Tensor
    weights: torch.Tensor | None = None
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

@dataclass(repr=False)
class Interactions:
    """Encoded interactions, split in three

    Attributes:
        users: raw user id of each user index
        items: raw item id of each item index
        titles: title of each item index, if the table has titles
        train: to learn from
        val: to choose with
        test: to judge by
        seen: what each user interacted with, in any part
    """
    users: pd.Index
    items: pd.Index
    titles: pd.Series | None
    train: Part
    val: Part
    test: Part
    seen: SeenItems
    @property
    def num_users(self) -> int: ...
    @property
    def num_items(self) -> int: ...
    @cached_property
    def popularity(self) -> Any:
        """Returns:
            (N,)
        """
        ...
    @cached_property
    def seen_in_train(self) -> SeenItems:
        """Returns:
            all that training may know
        """
        ...
    @property
    def rating_range(self) -> tuple[float, float]:
        """Returns:
            (lowest, highest)
        """
        ...
    def __repr__(self) -> str: ...
    def user_index(self, user: str) -> int:
        """The index of a raw user id

        Args:
            user: a raw user id

        Returns:
            the model's index for that user
        """
        ...
    def item_index(self, item: str) -> int:
        """The index of a raw item id

        Args:
            item: a raw item id

        Returns:
            the model's index for that item
        """
        ...
    def item_titles(self, items: Any) -> list:
        """What to call these items when talking to people

        Args:
            items: item indices: tensor, array or list

        Returns:
            their titles, or their raw ids where the table has no titles
        """
        ...

def encode(
    df: pd.DataFrame,
    part: np.ndarray,
    user: str,
    item: str,
    rating: str | None = None,
    title: str | None = None,
    weight: str | None = None,
) -> Interactions:
    """Number users and items in the order of their sorted ids, and take the parts apart

    Args:
        df: one row per (user, item)
        part: (R,) 0 train, 1 validation, 2 test, as `split` gives it
        user: column of user ids
        item: column of item ids
        rating: column of ratings; None, absent or no numbers: all 1
        title: column of item titles; an item without one goes by its id
        weight: column of weights; None: all rows count the same
    """
    ...

class PositivesAndNegatives(Dataset):
    """Whole batches of positives, each with newly drawn negatives

    Args:
        users: (R,) user indices
        items: (R,) item indices, the positives
        seen: what must not be drawn
        n_neg: negatives per positive
        weights: (N,) draw in proportion to these; None: uniform
    """
    users: torch.Tensor
    items: torch.Tensor
    seen: SeenItems
    n_neg: int
    weights: torch.Tensor | None
    def __init__(
        self,
        users: torch.Tensor,
        items: torch.Tensor,
        seen: SeenItems,
        n_neg: int = 4,
        weights: torch.Tensor | None = None,
    ) -> None: ...
    def __len__(self) -> int: ...
    def __getitem__(self, batch: list) -> tuple[Any, Any, Any]: ...

def draw_candidates(part: Part, seen: SeenItems, n: int, seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """One held-out positive of each user against `n` different items that the user never interacted with

    Args:
        part: validation or test part
        seen: what each user interacted with, in any part
        n: negatives per user
        seed: chooses the positives and draws the negatives

    Returns:
        users (U,), and items (U, 1+n) with the positive in column 0
    """
    ...

def given_candidates(
    data: Interactions,
    pairs: pd.DataFrame,
    user: str,
    item: str,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Each user's test row against the items of a table

    Args:
        data: with one test row a user, or none
        pairs: negatives, as many of every user
        user: column of user ids
        item: column of item ids

    Returns:
        users (U,), and items (U, 1+n) with the positive in column 0
    """
    ...

class InteractionsDataModule(TableDataModule):
    """User–item interactions from a DataFrame, filtered, encoded and split, as batches for training and evaluation

    Args:
        df: one row per interaction; a subclass that overrides `load` passes none
        user: column of user ids, of any type that sorts
        item: column of item ids
        rating: column of ratings; needed by `min_rating` and explicit feedback alone
        timestamp: column of times, anything that sorts; needed by 'latest' alone
        title: column of item titles
        feedback: 'implicit': rows are positives, negatives are drawn; 'explicit': targets are ratings
        min_rating: drop rows rated below this
        num_negative_samples: items that each held-out positive has to beat (implicit)
        min_uc: k-core: least rows per user
        min_sc: k-core: least rows per item
        val_p: share of validation rows
        test_p: share of test rows
        num_workers: processes that prepare batches; 0 is fastest for models of this size
        normalize: scale rating targets to [0,1] by the range of the train part (explicit)
        batch_size: positives per training batch and process; evaluation batches have a size of their own
        seed: decides split, order, training and evaluation negatives
        shuffle: train in a new order in every epoch
        pin_memory: copies to a GPU run beside its work; without a GPU nothing is pinned
        drop_last: leave out a last training batch that is not full
        split_type: 'random', 'stratified' or 'latest', see `split`
        negatives: training negatives: 'uniform', or by 'popularity' in the train part
        weight: column of weights, from 0 up; None: all ratings count the same (explicit)
        part: column of parts, 'train', 'val' and 'test', instead of a split that is drawn
        test_negatives: users and items: what test positives have to beat, and no drawn ones

    Attributes:
        weighs: feedback whose rows may have weights
    """
    weighs: tuple[str, ...] = ('explicit',)
    takes: str
    user: str
    item: str
    rating: str | None
    timestamp: str | None
    title: str | None
    feedback: str
    min_rating: float | None
    min_uc: int
    min_sc: int
    split_type: str
    val_p: float
    test_p: float
    shuffle: bool
    num_negative_samples: int
    negatives: str
    normalize: bool
    weight: str | None
    part: str | None
    test_negatives: pd.DataFrame | None
    def __init__(
        self,
        df: pd.DataFrame | None = None,
        user: str = 'user',
        item: str = 'item',
        rating: str | None = 'rating',
        timestamp: str | None = 'timestamp',
        title: str | None = None,
        feedback: str = 'implicit',
        min_rating: float | None = None,
        num_negative_samples: int = 99,
        min_uc: int = 5,
        min_sc: int = 5,
        val_p: float = 0.2,
        test_p: float = 0.2,
        num_workers: int = 0,
        normalize: bool = False,
        batch_size: int = 2048,
        seed: int = 42,
        shuffle: bool = True,
        pin_memory: bool = True,
        drop_last: bool = False,
        split_type: str = 'stratified',
        negatives: str = 'uniform',
        weight: str | None = None,
        part: str | None = None,
        test_negatives: pd.DataFrame | None = None,
    ) -> None: ...
    def make_data(self) -> Interactions:
        """The interactions, encoded and split"""
        ...
    def train_dataloader(self) -> DataLoader:
        """Batches of the train part: all of it in every epoch, with new negatives

        Returns:
            of users (B,), items (B, 1+n), targets (B, 1+n); explicit: n = 0
        """
        ...
    def candidates(self, stage: str) -> tuple[torch.Tensor, torch.Tensor]:
        """What each user's held-out positive is ranked against, always the same for one seed

        Args:
            stage: 'val' or 'test'

        Returns:
            users (U,), items (U, 1+num_negative_samples) with the positive in column 0
        """
        ...
    def val_dataloader(self) -> DataLoader:
        """Batches of the validation part

        Returns:
            of users (B,), items and targets (B, 1+num_negative_samples); explicit: (B, 1)
        """
        ...
    def test_dataloader(self) -> DataLoader:
        """Batches of the test part

        Returns:
            of users (B,), items and targets (B, 1+num_negative_samples); explicit: (B, 1)
        """
        ...
    @property
    def monitor(self) -> str | None:
        """What `pl_trainer` picks the best epoch by; for implicit feedback the model decides"""
        ...

EVAL_PAIRS: int

def read_ncf(path: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The data of Neural Collaborative Filtering, for `part='part'` and `test_negatives=…`

    Args:
        path: what the three files' names begin with, such as `Data/ml-1m`

    Returns:
        rows `user`, `item`, `rating`, `timestamp`, `part`; negatives `user`, `item`
    """
    ...

class SavedInteractions(InteractionsDataModule):
    """Ids, titles and who rated what: all that recommending asks of a data module

    Args:
        users: raw id of each user index
        items: raw id of each item index
        titles: title of each item index
        rated: all ratings of these items by these users
        user: what the column of users was called
        item: what the column of items was called
    """
    train_dataloader: Any
    val_dataloader: Any
    test_dataloader: Any
    data: Interactions
    def __init__(
        self,
        users: pd.Index,
        items: pd.Index,
        titles: list | None,
        rated: Part,
        user: str = 'user',
        item: str = 'item',
    ) -> None: ...
    def load(self) -> pd.DataFrame:
        """The ratings as a table"""
        ...
