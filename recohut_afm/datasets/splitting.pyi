"""Which interactions a model learns from, which it is judged on, and what it is judged against"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
import numpy as np
import pandas as pd
import torch

def kcore(
    df: pd.DataFrame,
    user: str = 'user',
    item: str = 'item',
    min_uc: int = 5,
    min_sc: int = 5,
) -> pd.DataFrame:
    """Drop rare users and items again and again, until none is left

    Args:
        df: one row per interaction, without duplicates (they would count twice)
        user: column of user ids
        item: column of item ids
        min_uc: every user left has at least this many rows; 0 or 1 keeps all
        min_sc: every item left has at least this many rows; 0 or 1 keeps all

    Returns:
        the rows that stay, in their old order; rows without a user or an item never do
    """
    ...

def rank_within(groups: np.ndarray, key: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rank of each row among the rows of its group

    Args:
        groups: (R,) codes 0, 1, 2, …
        key: (R,) rows of one group are ranked by this, equal keys in row order

    Returns:
        (R,) rank of each row within its group, from 0; (R,) size of its group
    """
    ...

def check_split(split_type: str, val_p: float, test_p: float) -> None:
    """Refuse a split that makes no sense

    Args:
        split_type: 'random', 'stratified' or 'latest'
        val_p: share of validation rows
        test_p: share of test rows
    """
    ...

def split(
    users: np.ndarray,
    split_type: str = 'stratified',
    val_p: float = 0.2,
    test_p: float = 0.2,
    timestamps: np.ndarray | None = None,
    seed: int = 42,
) -> np.ndarray:
    """Say for each row whether it trains, validates or tests

    Args:
        users: (R,) user of each row: raw ids of any type or codes
        split_type: 'random', 'stratified' (per user) or 'latest' (leave each user's last two out)
        val_p: share of rows for validation; without effect on 'latest'
        test_p: share of rows for test; without effect on 'latest'
        timestamps: (R,) anything that sorts by time, for 'latest'; equal times keep row order
        seed: same seed and rows, same split

    Returns:
        (R,) int8: 0 train, 1 validation, 2 test
    """
    ...

PARTS: dict

def given_parts(df: pd.DataFrame, part: str) -> np.ndarray:
    """The parts as a column has them

    Args:
        df: one row per example
        part: column that says 'train', 'val' or 'test'; or 0, 1, 2 as `split` gives it

    Returns:
        (R,) int8: 0 train, 1 validation, 2 test
    """
    ...

class SeenItems:
    """Which items each user has interacted with, as one sorted list of keys

    Args:
        users: (R,) user indices below `n_users`, long
        items: (R,) item indices below `n_items`, long
        n_users: number of users
        n_items: number of items `N`
    """
    n_users: int
    n_items: int
    keys: Any
    start: Any
    unseen_keys: Any
    def __init__(self, users: torch.Tensor, items: torch.Tensor, n_users: int, n_items: int) -> None: ...
    def count(self, users: torch.Tensor) -> torch.Tensor:
        """How many items each user has seen

        Args:
            users: any shape

        Returns:
            same shape
        """
        ...
    def contains(self, users: torch.Tensor, items: torch.Tensor) -> torch.Tensor:
        """Has this user seen that item?

        Args:
            users: any shape that broadcasts with `items`
            items: any shape that broadcasts with `users`

        Returns:
            bool, of the common shape
        """
        ...
    def pairs(self, users: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """What these users have seen: pairs of a row of `users` and an item

        Args:
            users: (B,)

        Returns:
            row numbers and items, each (S,)
        """
        ...
    def mask(self, users: torch.Tensor) -> torch.Tensor:
        """The rows of these users in the table of who has seen what

        Args:
            users: (B,)

        Returns:
            (B, N) bool
        """
        ...
    def unseen(self, users: torch.Tensor, ranks: torch.Tensor) -> torch.Tensor:
        """The item of this rank among those that the user has not seen, in ascending order

        Args:
            users: any shape that broadcasts with `ranks`
            ranks: long, each below the number of items that its user has not seen

        Returns:
            item indices, of the common shape
        """
        ...
    def check_unseen(self, users: torch.Tensor, n: int, names: pd.Index | None = None, what: str = 'n') -> None:
        """Refuse users with fewer than `n` unseen items

        Args:
            users: (B,)
            n: number of unseen items that each of them must have
            names: what to call the users in the error, by index; None: the index
            what: name of the setting to lower
        """
        ...

def sample_negatives(
    seen: SeenItems,
    users: torch.Tensor,
    n: int,
    generator: torch.Generator,
    weights: torch.Tensor | None = None,
) -> torch.Tensor:
    """Draw unseen items for a batch of users

    Args:
        seen: what must not be drawn
        users: (B,)
        n: negatives per user
        generator: decides every draw
        weights: (N,) draw in proportion to these, e.g. popularity; None: uniform

    Returns:
        (B, n) items that the user has not seen; within a row they may repeat
    """
    ...

def distinct_negatives(seen: SeenItems, users: torch.Tensor, n: int, seed: int) -> torch.Tensor:
    """Draw `n` different unseen items for each user; every such set is equally likely

    Args:
        seen: what must not be drawn
        users: (B,)
        n: negatives per user, all different
        seed: same seed, same negatives

    Returns:
        (B, n) items that the user has not seen
    """
    ...

def with_negatives(
    df: pd.DataFrame,
    item: str,
    given: list,
    n: int = 2,
    target: str = 'target',
    labels: tuple = (1.0, -1.0),
    seed: int = 42,
) -> pd.DataFrame:
    """Repeat each row with `n` other items, and say which is which

    Args:
        df: one row per thing that happened
        item: column that is exchanged
        given: columns that decide what is a negative: only items that never occur with the same values here
        n: negatives per row, all different
        target: name of the new column
        labels: target of what happened, and of what did not
        seed: same seed, same negatives

    Returns:
        (1+n) times as many rows; row r is followed by its negatives
    """
    ...
