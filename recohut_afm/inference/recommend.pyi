"""From a trained model to ten films with titles, in one call; or to the best items for any context"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
from collections.abc import Iterable
import numpy as np
import pandas as pd
import torch
from recohut_afm.datasets.interactions import InteractionsDataModule
from ..datasets.fields import FieldCoder, Fields
from ..layers.candidates import Candidates
from ..layers.contributions import Contributions
from ..models.bases.common import DescribesPairs, TakesVisitors

def item_scorer(
    model: torch.nn.Module,
    n_items: int,
    chunk_size: int = 2 ** 18,
    encoded: Candidates | None = None,
) -> Any:
    """The scores of all items as a function of the users; use it inside `evaluating`

    Args:
        model: `RanksEncoded`, or scores `model(users, items)` for long tensors that broadcast
        n_items: number of items `N`
        chunk_size: user–item pairs a step, for a model of the second kind: bounds the memory
        encoded: what `model.encode_candidates` returned for all items, if one asks again and again

    Returns:
        function of `(B,)` user indices to the scores `(B, N)`
    """
    ...

def rated_rows(datamodule: InteractionsDataModule, users: list) -> pd.DataFrame:
    """Everything these users rated, before any filter

    Args:
        datamodule: an `InteractionsDataModule`
        users: raw user ids

    Returns:
        columns `user`, `item`, `rating` (1 if there is none), `title` (if there are any); each pair once
    """
    ...

def history(datamodule: InteractionsDataModule, user: object, k: int = 10) -> pd.DataFrame:
    """The items that a user rated highest; of equal ratings the more popular first, which a reader may know

    Args:
        datamodule: an `InteractionsDataModule`
        user: a raw user id
        k: how many

    Returns:
        columns `rank`, `item` (raw id), `title` (if there are titles), `rating`
    """
    ...

def top_pairs(parts: Contributions, fields: Iterable[int]) -> tuple[torch.Tensor, torch.Tensor]:
    """The pair that adds most to each score, among those that contain the item

    Args:
        parts: what a model's `contributions` returns, `B` examples
        fields: positions of the item's fields

    Returns:
        the two fields of the pair, each `(B,)`
    """
    ...

def feature_names(
    fields: FieldCoder,
    x: np.ndarray | torch.Tensor,
    values: np.ndarray | torch.Tensor | None = None,
) -> pd.DataFrame:
    """What to call the features of each row, such as 'user 42' or 'genres Comedy, Drama'

    Args:
        fields: what encoded the rows, such as `Fields`
        x: ids `(R, S)`, array or tensor
        values: values `(R, S)`; all 1 if `None`

    Returns:
        a column of texts for each field
    """
    ...

def side_names(model: DescribesPairs, users: torch.Tensor, items: torch.Tensor) -> pd.DataFrame:
    """What to call the features of each user and item

    Args:
        model: such as an `AFMRanker`
        users: user numbers `(R,)`
        items: item numbers `(R,)`

    Returns:
        a column of texts for each field, those of the item last
    """
    ...

POOL: int

def item_vectors(items: Candidates) -> torch.Tensor:
    """One vector for each item, the sum over its fields

    Args:
        items: what a model's `encode_candidates` returns, `N` items

    Returns:
        `(N, K)`
    """
    ...

def recommend(
    model: torch.nn.Module,
    datamodule: InteractionsDataModule,
    user: object,
    k: int = 10,
    candidates: list | np.ndarray | None = None,
    cold: str = 'error',
    chunk_size: int = 2 ** 18,
    blocked: list | np.ndarray | None = None,
    repeats: bool = False,
    diversity: float = 0.0,
    groups: str | list | None = None,
    per_group: int | None = None,
    encoded: Candidates | None = None,
) -> pd.DataFrame:
    """The `k` best items for a user among those that the user has not rated

    Args:
        model: scores `model(users, items)`, e.g. a trained `AFM`
        datamodule: the `InteractionsDataModule` that it was trained on
        user: a raw user id, or a list of them
        k: length of each list; less only if fewer items are left unseen
        candidates: allowed items: raw ids, or a mark for each of `datamodule.data.items`
        cold: a user who is not in the data is an `'error'`, or gets the `'mean'` of all users' scores
        chunk_size: user–item pairs a step: bounds the memory
        blocked: items that must not be recommended, as `candidates`
        repeats: may items come again that the user has had?
        diversity: λ of maximal marginal relevance, from 0 to 1
        groups: a label for each item, or the name of an item field of an `AFMRanker`
        per_group: so many of one group in a list, at most
        encoded: what `model.encode_candidates` returned for all items, if one asks again and again

    Returns:
        `user` (of a list), `rank`, `item` (raw id), `title` (if any), `score`, `why` (if the model explains)
    """
    ...

def visitors(
    model: TakesVisitors,
    datamodule: InteractionsDataModule,
    chosen: list[list],
    about: pd.DataFrame | None = None,
) -> tuple:
    """The model for people who come with what they have chosen

    Args:
        model: a trained `AFMRanker`
        datamodule: the data module that it was trained on
        chosen: what each has chosen: raw item ids
        about: a row for each, with columns that the model has fields for; `None`: nothing known

    Returns:
        the model and a data module for these people, who are the users 0, 1, …
    """
    ...

def with_people(
    model: TakesVisitors,
    datamodule: InteractionsDataModule,
    log: pd.DataFrame,
    users: pd.DataFrame | None = None,
    rating: str | None = None,
    min_rating: float | None = None,
) -> tuple:
    """The model for the people of a log, those of the training or others

    Args:
        model: a trained `AFMRanker`
        datamodule: its data module, or what `load` gave
        log: who chose what, with the columns of the training
        users: what is known of the users, a row each, with the log's column of ids
        rating: column of ratings; `None`: all rows are likes
        min_rating: ratings from here up are likes; `None`: all

    Returns:
        the model and a data module for everybody in the log
    """
    ...

def because(
    model: TakesVisitors,
    datamodule: InteractionsDataModule,
    user: object,
    item: object,
) -> pd.DataFrame:
    """What each item of a user's history adds to the score of an item; together the pairs of history and item

    Args:
        model: a trained `AFMRanker`, or that of `visitors`
        datamodule: its data module
        user: a raw user id
        item: a raw item id

    Returns:
        `item`, `title` (if there are titles), `contribution`; the largest first
    """
    ...

def with_new_items(model: TakesVisitors, datamodule: InteractionsDataModule, items: pd.DataFrame) -> tuple:
    """The model with the items of a table that it was not trained with, told by their fields

    Args:
        model: a trained `AFMRanker`
        datamodule: its data module
        items: a row for each item, those that the model knows included or not

    Returns:
        the model and a data module with these items, too
    """
    ...

def similar_items(
    model: torch.nn.Module,
    datamodule: InteractionsDataModule,
    item: object,
    k: int = 10,
    encoded: Candidates | None = None,
) -> pd.DataFrame:
    """The items whose vectors point in the same direction, best first

    Args:
        model: a trained `AFM` or `AFMRanker`
        datamodule: the `InteractionsDataModule` that it was trained on
        item: a raw item id
        k: how many
        encoded: as in `recommend`

    Returns:
        columns `rank`, `item` (raw id), `title` (if there are titles), `similarity`
    """
    ...

class CandidateItems:
    """A table of items, encoded for a model: ask it for the best in any context

    Args:
        model: a trained `FieldModel`, such as `AFMv2`; encode again after training it further
        fields: the fields that the model was built for, such as `Fields`
        items: a row for each item; its columns include those of the item's fields
    """
    model: torch.nn.Module
    fields: FieldCoder
    items: Any
    positions: list
    context: Fields
    x: Any
    values: Any
    encoded: Any
    def __init__(self, model: torch.nn.Module, fields: FieldCoder, items: pd.DataFrame) -> None: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def scores(self, contexts: pd.DataFrame) -> torch.Tensor:
        """Score every item in every context

        Args:
            contexts: a row for each context; its columns include those of all fields that the items do not have

        Returns:
            raw scores `(B, N)`
        """
        ...
    def best(
        self,
        contexts: pd.DataFrame | dict,
        k: int = 10,
        seen: torch.Tensor | None = None,
        chunk_size: int = 2 ** 20,
    ) -> pd.DataFrame:
        """The `k` best items in each context

        Args:
            contexts: a row for each context, or a single one as a dict
            k: length of each list; less only if fewer items are left
            seen: `(B, N)` bool: items to leave out in each context
            chunk_size: context–item pairs a step: bounds the memory

        Returns:
            `context` (row label, unless a dict), `rank`, the items' columns, `score`, `why` (if it explains)
        """
        ...
