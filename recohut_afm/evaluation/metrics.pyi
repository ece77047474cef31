"""Where the right item comes in the ranking, how far a rating is off, and whether a probability is one"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
from collections.abc import Callable, Iterable
import pandas as pd
import torch
from numpy.typing import ArrayLike

def ranks(scores: torch.Tensor) -> torch.Tensor:
    """Rank of column 0 in each row, ties counted against it

    Args:
        scores: (B, 1+n) a row per user, the positive in column 0

    Returns:
        (B,) rank of the positive, from 1 to 1+n
    """
    ...

def hit_rate(ranks: torch.Tensor, k: int = 10) -> torch.Tensor:
    """HR@k: the share of users whose positive is among the first `k`

    Args:
        ranks: (U,) rank of each user's positive, from 1
        k: length of the list

    Returns:
        scalar
    """
    ...

def ndcg(ranks: torch.Tensor, k: int = 10) -> torch.Tensor:
    """NDCG@k: a positive at rank r within the first `k` is worth 1/log2(1+r)

    Args:
        ranks: (U,) rank of each user's positive, from 1
        k: length of the list

    Returns:
        scalar
    """
    ...

def apak(ranks: torch.Tensor, k: int = 10) -> torch.Tensor:
    """AP@k: a positive at rank r within the first `k` is worth 1/r

    Args:
        ranks: (U,) rank of each user's positive, from 1
        k: length of the list

    Returns:
        scalar
    """
    ...

def ranking_report(score: Callable, batches: Iterable, k: int = 10) -> dict:
    """The three metrics of a scorer over batches of evaluation rows

    Args:
        score: users (B, 1), items (B, M) -> scores (B, M)
        batches: iterable of users (B,), items (B, 1+n) with the positive in column 0; the rest is ignored
        k: length of the list

    Returns:
        hit_rate, ndcg, apak as floats
    """
    ...

def popularity_score(counts: torch.Tensor) -> Any:
    """The scorer that recommends what is popular to everybody

    Args:
        counts: (N,) how often each item occurs in the train part

    Returns:
        callable: users (B, 1), items (B, M) -> scores (B, M)
    """
    ...

def random_score(seed: int = 0) -> Any:
    """The scorer that guesses: a fixed random number in [0,1) for each (user, item) pair

    Args:
        seed: another seed, another order

    Returns:
        callable: users (B, 1), items (B, M) -> scores (B, M)
    """
    ...

def ease_weights(
    users: torch.Tensor,
    items: torch.Tensor,
    n_users: int,
    n_items: int,
    l2: float = 1000.0,
) -> tuple[torch.Tensor, torch.Tensor]:
    """What EASE learns; `x @ weights` scores all items for anybody who has chosen `x`

    Args:
        users: (R,) users of the train part
        items: (R,) and their items
        n_users: number of users
        n_items: number of items `N`; memory is for a few matrices of N × N and n_users × N
        l2: λ of the ridge regression

    Returns:
        the table `X` (n_users, N), and what each item says of each other (N, N)
    """
    ...

def ease_score(users: torch.Tensor, items: torch.Tensor, n_users: int, n_items: int, l2: float = 1000.0) -> Any:
    """The scorer of EASE, a linear autoencoder

    Args:
        users: (R,) users of the train part
        items: (R,) and their items
        n_users: number of users
        n_items: number of items `N`; memory is for a few matrices of N × N and n_users × N
        l2: λ of the ridge regression

    Returns:
        callable: users (B, 1), items (B, M) -> scores (B, M)
    """
    ...

def full_ranking_report(
    score: Callable,
    users: torch.Tensor,
    items: torch.Tensor,
    seen_mask: Callable,
    n_items: int,
    k: int = 10,
    batch_size: int = 64,
) -> dict:
    """The three metrics of a scorer, each held-out item ranked among all items but its user's others

    Args:
        score: users (B, 1), items (B, N) -> scores (B, N)
        users: (U,) users with a held-out item
        items: (U,) the held-out item of each
        seen_mask: users (B,) -> (B, N) bool, the items each user interacted with, e.g. `SeenItems.mask`
        n_items: number of items `N`
        k: length of the list
        batch_size: users at a time; memory is for this times `N` scores

    Returns:
        hit_rate, ndcg, apak as floats
    """
    ...

def held_out_ranks(
    score: Callable,
    users: torch.Tensor,
    items: torch.Tensor,
    seen_mask: Callable,
    n_items: int,
    batch_size: int = 64,
) -> torch.Tensor:
    """Where each held-out item comes, if a user may have several

    Args:
        score: users (B, 1), items (B, N) -> scores (B, N)
        users: (R,) user of each held-out row
        items: (R,) its item
        seen_mask: users (B,) -> (B, N) bool, items that are left out of the ranking, e.g. `SeenItems.mask`
        n_items: number of items `N`
        batch_size: users at a time; memory is for this times `N` scores

    Returns:
        (R,) rank of each row's item, from 1, among those that its user has not seen
    """
    ...

def by_user(users: torch.Tensor, ranks: torch.Tensor, k: int = 10) -> pd.DataFrame:
    """Recall@k and NDCG@k of each user, divided by the best that the number of held-out items allows

    Args:
        users: (R,) user of each held-out row
        ranks: (R,) rank of its item, as `held_out_ranks` has it
        k: length of the list

    Returns:
        a row per user with held-out items: `recall` and `ndcg`
    """
    ...

def coverage(lists: torch.Tensor, n_items: int) -> float:
    """Share of the items that are in anybody's list

    Args:
        lists: (U, k) recommended items of each user
        n_items: number of items that could be recommended

    Returns:
        from 0 to 1
    """
    ...

def novelty(lists: torch.Tensor, counts: torch.Tensor, n_users: int) -> float:
    """Mean of -log2 of the share of users who have chosen a recommended item

    Args:
        lists: (U, k) recommended items of each user
        counts: (N,) number of users who have chosen each item in the train part
        n_users: number of users

    Returns:
        bits
    """
    ...

def clipped_rmse(
    pred: torch.Tensor,
    target: torch.Tensor,
    low: float,
    high: float,
    weights: torch.Tensor | None = None,
) -> torch.Tensor:
    """Root of the mean squared error of predictions clipped to the label range

    Args:
        pred: (R,) predictions
        target: (R,) labels
        low: least label there is
        high: greatest label there is
        weights: (R,) how much each row counts; all the same if `None`

    Returns:
        scalar
    """
    ...

def auc(pred: ArrayLike, target: ArrayLike, weights: ArrayLike | None = None) -> float:
    """The share of pairs of a positive and a negative that are in order, ties counted half

    Args:
        pred: (R,) scores or probabilities, in a tensor, an array or a column
        target: (R,) labels 0 and 1
        weights: (R,) how much each row counts; all the same if `None`
    """
    ...

def group_auc(
    pred: ArrayLike,
    target: ArrayLike,
    groups: ArrayLike,
    weighted: bool = False,
    weights: ArrayLike | None = None,
) -> float:
    """The mean AUC of the groups that have both classes, ties counted half

    Args:
        pred: (R,) scores or probabilities, in a tensor, an array or a column
        target: (R,) labels 0 and 1
        groups: (R,) what each row belongs to, such as the user
        weighted: mean by rows of the group instead of by group
        weights: (R,) how much each row counts; all the same if `None`
    """
    ...

def log_loss(pred: ArrayLike, target: ArrayLike, weights: ArrayLike | None = None) -> float:
    """Mean negative logarithm of the probability of what happened

    Args:
        pred: (R,) probabilities, in a tensor, an array or a column
        target: (R,) labels 0 and 1
        weights: (R,) how much each row counts; all the same if `None`
    """
    ...

def brier_score(pred: ArrayLike, target: ArrayLike, weights: ArrayLike | None = None) -> float:
    """Mean squared difference of probability and label

    Args:
        pred: (R,) probabilities, in a tensor, an array or a column
        target: (R,) labels 0 and 1
        weights: (R,) how much each row counts; all the same if `None`
    """
    ...

def calibration_table(
    pred: ArrayLike,
    target: ArrayLike,
    bins: int = 10,
    weights: ArrayLike | None = None,
) -> pd.DataFrame:
    """What was predicted beside what happened

    Args:
        pred: (R,) probabilities, in a tensor, an array or a column
        target: (R,) labels 0 and 1
        bins: bins of equally many rows
        weights: (R,) how much each row counts; bins are of equal weight then

    Returns:
        a row for each bin, lowest first: `prediction` (mean), `positives` (share), `n` (rows)
    """
    ...

def pyplot() -> Any:
    """matplotlib, where it is installed

    Returns:
        the module
    """
    ...

def calibration_plot(table: pd.DataFrame, ax: Any | None = None, **kwargs: Any) -> Any:
    """Share of positives by mean prediction, bin by bin, with two standard errors

    Args:
        table: what `calibration_table` returns
        ax: axes to draw on; new ones if `None`
        kwargs: of `errorbar`: `label`, `color`, …

    Returns:
        the axes
    """
    ...

def bootstrap_interval(
    values: ArrayLike,
    seed: int = 0,
    n: int = 1000,
    level: float = 0.95,
) -> tuple[float, float]:
    """An interval for the mean over users, by the percentile bootstrap

    Args:
        values: (U,) a number for each user
        seed: of the draws
        n: draws of all users
        level: share of the means that lie in the interval

    Returns:
        low, high
    """
    ...

def bootstrap(measure: Callable, *arrays: ArrayLike, seed: int = 0, n: int = 1000) -> pd.DataFrame:
    """What is measured if the rows are drawn anew, with replacement

    Args:
        measure: arrays of some rows -> `{name: number}`
        arrays: arrays or tensors with as many rows
        seed: of the draws
        n: draws of all rows

    Returns:
        a row for each draw, a column for each name
    """
    ...
