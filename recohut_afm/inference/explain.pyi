"""Why this score? All parts of a prediction with their names, and pictures of them"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
import pandas as pd
import pytorch_lightning as pl
import torch
from ..datasets.batching import TableDataModule
from ..datasets.fields import FieldCoder

def is_logistic(model: torch.nn.Module) -> bool:
    """Whether the score is a log-odds, and `score.sigmoid()` a probability

    Args:
        model: a `FieldModel` or a `PointModel`
    """
    ...

def explain(
    model: torch.nn.Module,
    rows: pd.DataFrame | torch.Tensor | tuple,
    fields: FieldCoder | TableDataModule,
) -> pd.DataFrame:
    """Every part of the scores, by name; the contributions of a row sum to its score

    Args:
        model: a trained `AFMv2`, `FM`, `AFM` or `AFMRanker`
        rows: raw rows, or encoded: `x`, `(x, values)`, or `(users, items)`
        fields: what the model was built for: `Fields` or its data module

    Returns:
        `row`, `kind`, `field`, `name`, `attention`, `interaction`, `contribution`, maybe `odds_factor`
    """
    ...

def totals(parts: pd.DataFrame) -> pd.DataFrame:
    """The scores that the parts add up to, and what they mean

    Args:
        parts: what `explain` returns

    Returns:
        a row for each example: `score`, and `probability` if the link is logistic
    """
    ...

class AttentionHistory(pl.Callback):
    """Notes the mean attention of each pair on a fixed batch, before training and after each epoch

    Args:
        rows: the batch, a few hundred rows will do; in any form that `explain` takes
        fields: as in `explain`
    """
    rows: pd.DataFrame | torch.Tensor | tuple
    fields: FieldCoder | TableDataModule
    means: list
    names: Any
    def __init__(self, rows: pd.DataFrame | torch.Tensor | tuple, fields: FieldCoder | TableDataModule) -> None: ...
    def on_fit_start(self, trainer: pl.Trainer, model: torch.nn.Module) -> None: ...
    def on_train_epoch_end(self, trainer: pl.Trainer, model: torch.nn.Module) -> None: ...
    def frame(self) -> pd.DataFrame:
        """What was noted

        Returns:
            a row for each epoch, 0 being the start; a column for each pair
        """
        ...

def attention_curves(history: pd.DataFrame, top: int = 5, ax: Any | None = None) -> Any:
    """Mean attention of each pair, epoch by epoch

    Args:
        history: a row for each epoch, a column for each pair, as `AttentionHistory.frame` gives it
        top: pairs with a colour and a name, those with the most attention in the end; six at most
        ax: axes to draw on; new ones if `None`

    Returns:
        the axes
    """
    ...

def waterfall(parts: pd.DataFrame, top: int = 8, ax: Any | None = None) -> Any:
    """One prediction, from the bias to the score, part by part

    Args:
        parts: what `explain` returns, for one example
        top: parts with a bar of their own; all others are summed up in one
        ax: axes to draw on; new ones if `None`

    Returns:
        the axes
    """
    ...

def attention_map(
    model: torch.nn.Module,
    rows: pd.DataFrame | torch.Tensor | tuple,
    fields: FieldCoder | TableDataModule,
    ax: Any | None = None,
) -> Any:
    """Attention field by field

    Args:
        model: a trained `AFMv2` or `AFMRanker`
        rows: in any form that `explain` takes; of many the mean is shown
        fields: as in `explain`
        ax: axes to draw on; new ones if `None`

    Returns:
        the axes
    """
    ...

ROWS: int

def importance(
    model: torch.nn.Module,
    rows: pd.DataFrame | torch.Tensor | tuple,
    fields: FieldCoder | TableDataModule,
) -> pd.DataFrame:
    """How much each field and each pair adds to the scores: its mean absolute contribution

    Args:
        model: a trained `AFMv2`, `FM`, `AFM` or `AFMRanker`
        rows: in any form that `explain` takes
        fields: as in `explain`

    Returns:
        `kind` ('linear' or 'pair'), `field`, `importance`, `spread`; the most important first
    """
    ...

def permutation_importance(
    model: torch.nn.Module,
    df: pd.DataFrame,
    fields: FieldCoder | TableDataModule,
    target: str,
    repeats: int = 5,
    seed: int = 0,
) -> pd.DataFrame:
    """By how much the loss rises when a column is shuffled; for a model that is a sum also when the part of a pair is

    Args:
        model: any trained `FieldModel` or `PointModel`, a sum or not
        df: rows that the model was not trained on, with their target
        fields: as in `explain`
        target: column of targets
        repeats: shuffles of each column; the mean of their losses counts
        seed: of the shuffles

    Returns:
        `kind` ('column' or 'pair'), `field`, `importance`, `sd` (over the repeats); the most important first
    """
    ...

def importance_bars(table: pd.DataFrame, top: int = 12, ax: Any | None = None) -> Any:
    """The most important fields and pairs

    Args:
        table: what `importance` or `permutation_importance` returns
        top: bars, the most important
        ax: axes to draw on; new ones if `None`

    Returns:
        the axes
    """
    ...

def principal_components(vectors: torch.Tensor, n: int = 2) -> tuple[torch.Tensor, torch.Tensor]:
    """The directions along which the vectors differ most

    Args:
        vectors: `(N, K)`
        n: how many

    Returns:
        coordinates `(N, n)`, and the share of the variance along each `(n,)`
    """
    ...

def item_map(
    vectors: torch.Tensor,
    groups: list,
    names: dict | None = None,
    top: int = 6,
    ax: Any | None = None,
) -> Any:
    """The items in two dimensions, coloured by group

    Args:
        vectors: `(N, K)`, such as those of `item_vectors`
        groups: a label for each item, such as its genre; `None` for those without
        names: `{row: text}` of items to name on the map
        top: groups in colour, the largest; six at most
        ax: axes to draw on; new ones if `None`

    Returns:
        the axes
    """
    ...
