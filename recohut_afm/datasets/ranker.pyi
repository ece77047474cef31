"""Who chose what, what is known of people and of things: from three DataFrames to lists that a model learns from"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
import pandas as pd
import torch
from torch.utils.data import DataLoader, Dataset
from .interactions import Interactions, InteractionsDataModule
from .tables import Role

class Lists(Dataset):
    """Whole batches of users, a part of each one's list to be shown, the rest to be guessed

    Args:
        users: user of each positive `(R,)`, long
        items: its item `(R,)`, long
        shown: share of each list that is shown
        most: items that a batch is about, at most, besides its own
        weights: of each positive `(R,)`; all count the same if `None`
    """
    who: Any
    end: Any
    lengths: Any
    items: Any
    weights: Any
    catalogue: Any
    shown: float
    most: int
    def __init__(
        self,
        users: torch.Tensor,
        items: torch.Tensor,
        shown: float = 0.6,
        most: int = 2 ** 14,
        weights: torch.Tensor | None = None,
    ) -> None: ...
    def __len__(self) -> int: ...
    def __getitem__(self, batch: list) -> Any: ...
    def batch(self, numbers: torch.Tensor, seed: int, own: slice) -> tuple:
        """A batch of lists

        Args:
            numbers: which lists
            seed: of what is shown
            own: those of this process

        Returns:
            users `(B,)`, items `(M,)`; of each entry its row, column, whether it is hidden, weight if there is one
        """
        ...

def rows_of(table: pd.DataFrame, column: str, ids: pd.Index, what: str = 'items') -> pd.DataFrame:
    """The rows of these ids

    Args:
        table: a row for each id that something is known of
        column: its column of ids
        ids: raw ids
        what: what the table is about, for errors

    Returns:
        a row for each id, in their order; missing values for those that the table lacks
    """
    ...

EACH: int

MANY: int

def shared_roles(roles: list[Role], users: pd.DataFrame) -> list[Role]:
    """Leave out categories that hardly any two users share

    Args:
        roles: of the columns of users
        users: these columns

    Returns:
        those that are nearly names are left out
    """
    ...

class RankerDataModule(InteractionsDataModule):
    """A log, and tables of its users and items, for an `AFMRanker`; further arguments go to `InteractionsDataModule`

    Args:
        df: one row per interaction
        users: a row for each user, with the log's column of ids; `None`: nothing is known
        items: a row for each item, likewise
        user_fields: declarations such as `Categorical('job')`; `None`: told from the columns
        item_fields: likewise; an item's own id is a field in any case
        user_ids: a vector for each user, too? Somebody new has none
        shown: share of each list that is shown in training
        batch_size: lists in a training batch; of a model that learns from rows, positives
    """
    weighs: tuple[str, str]
    user_table: pd.DataFrame | None
    item_table: pd.DataFrame | None
    declared: dict
    user_ids: bool
    shown: float
    roles: list
    title: Any
    user_fields: Any
    user_rows: Any
    item_fields: Any
    item_rows: Any
    def __init__(
        self,
        df: pd.DataFrame | None = None,
        users: pd.DataFrame | None = None,
        items: pd.DataFrame | None = None,
        user_fields: list | None = None,
        item_fields: list | None = None,
        user_ids: bool = False,
        shown: float = 0.6,
        batch_size: int = 128,
        **kwargs: Any,
    ) -> None: ...
    def load(self) -> pd.DataFrame:
        """The log, with the titles of its items"""
        ...
    def make_data(self) -> Interactions:
        """The interactions, encoded and split; and what is known of their users and items"""
        ...
    def sides(self) -> dict:
        """What is known of users and items, and what the users have chosen in the training part

        Returns:
            the first arguments of `AFMRanker`
        """
        ...
    def train_dataloader(self) -> DataLoader:
        """Batches of the training part

        Returns:
            as `Lists` has them for a model with `loss_type='LIST'`; otherwise users, items, targets
        """
        ...

def title_column(items: pd.DataFrame) -> object:
    """What the items are called, if a column says so

    Args:
        items: what is known of the items

    Returns:
        a column, or `None`
    """
    ...
