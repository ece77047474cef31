"""AFM behind `fit` and `predict`: a DataFrame goes in, and grid search and pipelines work"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin

class _AFMEstimator(BaseEstimator):
    """What the classifier and the regressor share

    Args:
        embed_dim: width `K` of the embeddings
        attn_size: width `A` of the attention network
        dropouts: on attention, on pooled vector; `None`: 0 and 0.5, if 'plain'
        pair_scale: sum over the pairs as FM does, rather than average
        categorical: columns with one category a row
        numeric: columns with one number a row
        multi: columns with several categories a row; nothing named: told from the columns
        bins: `{column: n}` makes n bins of a numeric column
        fields: declarations such as `Numeric('age', bins=8)`, or `Fields`, instead of these four
        max_epochs: passes over the rows, at most; all of them if there is no validation part
        batch_size: rows a step
        lr: learning rate; `None`: 0.02, or 0.003 if 'strong'
        weight_decay: L2 penalty on all parameters
        val_p: share of rows whose loss picks the best epoch; of fewer than 100 rows, or 0: none
        random_state: seed of initial weights, order and dropout
        variant: attention sees pairs, as in the paper; 'strong': it sees the whole row
        seeds: train so many models, from different starts, and use their mean
    """
    embed_dim: int
    attn_size: int
    dropouts: tuple[float, float] | None
    pair_scale: bool
    categorical: list | tuple
    numeric: list | tuple
    multi: list | tuple
    bins: dict | None
    fields: list | None
    max_epochs: int
    batch_size: int
    lr: float | None
    weight_decay: float
    val_p: float
    random_state: int | None
    variant: str
    seeds: int
    fields_: Any
    model_: Any
    optimizer_: Any
    def __init__(
        self,
        embed_dim: int = 32,
        attn_size: int = 8,
        dropouts: tuple[float, float] | None = None,
        pair_scale: bool = True,
        categorical: list | tuple = (),
        numeric: list | tuple = (),
        multi: list | tuple = (),
        bins: dict | None = None,
        fields: list | None = None,
        max_epochs: int = 30,
        batch_size: int = 256,
        lr: float | None = None,
        weight_decay: float = 0.0,
        val_p: float = 0.1,
        random_state: int | None = None,
        variant: str = 'plain',
        seeds: int = 1,
    ) -> None: ...

SMALL: int

class _Classifies(_AFMEstimator):
    """The classifier's settings: those of all estimators, and the weights of classes

    Args:
        embed_dim: width `K` of the embeddings
        attn_size: width `A` of the attention network
        dropouts: on attention, on pooled vector; `None`: 0 and 0.5, if 'plain'
        pair_scale: sum over the pairs as FM does, rather than average
        categorical: columns with one category a row
        numeric: columns with one number a row
        multi: columns with several categories a row; nothing named: told from the columns
        bins: `{column: n}` makes n bins of a numeric column
        fields: declarations such as `Numeric('age', bins=8)`, or `Fields`, instead of these four
        max_epochs: passes over the rows, at most; all of them if there is no validation part
        batch_size: rows a step
        lr: learning rate; `None`: 0.02, or 0.003 if 'strong'
        weight_decay: L2 penalty on all parameters
        val_p: share of rows whose loss picks the best epoch; of fewer than 100 rows, or 0: none
        random_state: seed of initial weights, order and dropout
        class_weight: `{class: weight}`, or 'balanced': all classes weigh the same in sum
        variant: attention sees pairs, as in the paper; 'strong': it sees the whole row
        seeds: train so many models, from different starts, and use their mean
    """
    class_weight: dict | str | None
    def __init__(
        self,
        embed_dim: int = 32,
        attn_size: int = 8,
        dropouts: tuple[float, float] | None = None,
        pair_scale: bool = True,
        categorical: list | tuple = (),
        numeric: list | tuple = (),
        multi: list | tuple = (),
        bins: dict | None = None,
        fields: list | None = None,
        max_epochs: int = 30,
        batch_size: int = 256,
        lr: float | None = None,
        weight_decay: float = 0.0,
        val_p: float = 0.1,
        random_state: int | None = None,
        class_weight: dict | str | None = None,
        variant: str = 'plain',
        seeds: int = 1,
    ) -> None: ...

class AFMClassifier(ClassifierMixin, _Classifies):
    """AFM for two classes of any name

    Args:
        embed_dim: width `K` of the embeddings
        attn_size: width `A` of the attention network
        dropouts: on attention, on pooled vector; `None`: 0 and 0.5, if 'plain'
        pair_scale: sum over the pairs as FM does, rather than average
        categorical: columns with one category a row
        numeric: columns with one number a row
        multi: columns with several categories a row; nothing named: told from the columns
        bins: `{column: n}` makes n bins of a numeric column
        fields: declarations such as `Numeric('age', bins=8)`, or `Fields`, instead of these four
        max_epochs: passes over the rows, at most; all of them if there is no validation part
        batch_size: rows a step
        lr: learning rate; `None`: 0.02, or 0.003 if 'strong'
        weight_decay: L2 penalty on all parameters
        val_p: share of rows whose loss picks the best epoch; of fewer than 100 rows, or 0: none
        random_state: seed of initial weights, order and dropout
        class_weight: `{class: weight}`, or 'balanced': all classes weigh the same in sum
        variant: attention sees pairs, as in the paper; 'strong': it sees the whole row
        seeds: train so many models, from different starts, and use their mean
    """
    classes_: Any
    def __sklearn_tags__(self) -> Any: ...
    def fit(
        self,
        X: pd.DataFrame | np.ndarray,
        y: pd.Series | np.ndarray,
        sample_weight: pd.Series | np.ndarray | None = None,
    ) -> AFMClassifier:
        """Learn from rows and their classes

        Args:
            X: rows: a DataFrame with columns of any kind, or an array of numbers `(n, F)`
            y: class of each row `(n,)`
            sample_weight: how much each row counts `(n,)`; all the same if `None`
        """
        ...
    def decision_function(self, X: pd.DataFrame | np.ndarray) -> Any:
        """Raw score of each row `(n,)`: above 0 for the second of `classes_`"""
        ...
    def predict_proba(self, X: pd.DataFrame | np.ndarray) -> Any:
        """Probability of each class `(n, 2)`"""
        ...
    def predict(self, X: pd.DataFrame | np.ndarray) -> Any:
        """The likelier class of each row `(n,)`"""
        ...
    def partial_fit(
        self,
        X: pd.DataFrame | np.ndarray,
        y: pd.Series | np.ndarray,
        classes: list | np.ndarray | None = None,
        sample_weight: pd.Series | np.ndarray | None = None,
        epochs: int = 3,
    ) -> AFMClassifier:
        """Learn on from new rows alone; a first call is a `fit`

        Args:
            X: new rows, with the columns that `fit` had
            y: class of each row `(n,)`; in a first call both classes, later one will do
            classes: both classes, which are checked
            sample_weight: how much each row counts `(n,)`; all the same if `None`
            epochs: passes over the new rows; a first call makes up to `max_epochs`
        """
        ...

class AFMRegressor(RegressorMixin, _AFMEstimator):
    """AFM for numbers

    Args:
        embed_dim: width `K` of the embeddings
        attn_size: width `A` of the attention network
        dropouts: on attention, on pooled vector; `None`: 0 and 0.5, if 'plain'
        pair_scale: sum over the pairs as FM does, rather than average
        categorical: columns with one category a row
        numeric: columns with one number a row
        multi: columns with several categories a row; nothing named: told from the columns
        bins: `{column: n}` makes n bins of a numeric column
        fields: declarations such as `Numeric('age', bins=8)`, or `Fields`, instead of these four
        max_epochs: passes over the rows, at most; all of them if there is no validation part
        batch_size: rows a step
        lr: learning rate; `None`: 0.02, or 0.003 if 'strong'
        weight_decay: L2 penalty on all parameters
        val_p: share of rows whose loss picks the best epoch; of fewer than 100 rows, or 0: none
        random_state: seed of initial weights, order and dropout
        variant: attention sees pairs, as in the paper; 'strong': it sees the whole row
        seeds: train so many models, from different starts, and use their mean
    """
    mean_: Any
    std_: Any
    def fit(
        self,
        X: pd.DataFrame | np.ndarray,
        y: pd.Series | np.ndarray,
        sample_weight: pd.Series | np.ndarray | None = None,
    ) -> AFMRegressor:
        """Learn from rows and their numbers

        Args:
            X: rows: a DataFrame with columns of any kind, or an array of numbers `(n, F)`
            y: number of each row `(n,)`
            sample_weight: how much each row counts `(n,)`; all the same if `None`
        """
        ...
    def predict(self, X: pd.DataFrame | np.ndarray) -> Any:
        """The number of each row `(n,)`"""
        ...
    def partial_fit(
        self,
        X: pd.DataFrame | np.ndarray,
        y: pd.Series | np.ndarray,
        sample_weight: pd.Series | np.ndarray | None = None,
        epochs: int = 3,
    ) -> AFMRegressor:
        """Learn on from new rows alone; a first call is a `fit`

        Args:
            X: new rows, with the columns that `fit` had
            y: number of each row `(n,)`
            sample_weight: how much each row counts `(n,)`; all the same if `None`
            epochs: passes over the new rows; a first call makes up to `max_epochs`
        """
        ...
