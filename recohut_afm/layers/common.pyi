"""Embeddings, the linear part, and a multi-layer perceptron"""
# Written by .ci/stubs.py from the module beside it

from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator, Sequence
import numpy as np
import torch
from torch import nn

@contextmanager
def seeded(seed: int | None) -> Iterator[Any]:
    """Draw from a private stream inside the `with` block; torch's global generator is left as it was found

    Args:
        seed: seed of everything drawn inside; `None` draws from torch's own generator as it stands
    """
    ...

def mix_seed(*parts: int) -> int:
    """One seed from several numbers; near numbers give unrelated seeds

    Args:
        parts: whole numbers of at least 0, such as (seed, epoch, batch)

    Returns:
        a seed for a generator
    """
    ...

def weighted_mean(values: torch.Tensor, weights: torch.Tensor | None = None) -> torch.Tensor:
    """`Σ w_i v_i / Σ w_i`, and 0 if all weights are 0

    Args:
        values: (B,) or of any other shape
        weights: the same shape; `None`: all count the same

    Returns:
        scalar
    """
    ...

def target_and_weight(target: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """The columns of a batch's targets

    Args:
        target: (B,); or (B, 2), targets and weights side by side

    Returns:
        targets (B,), and weights (B,) if there are any
    """
    ...

def check_weights(
    weights: np.ndarray,
    what: str = 'weights',
    rows: Sequence | None = None,
    some: bool = True,
) -> np.ndarray:
    """Refuse weights that are missing, infinite or negative

    Args:
        weights: (R,) one for each row
        what: what an error calls them
        rows: what it calls the rows; `None`: by their numbers
        some: refuse weights that are all 0, too

    Returns:
        the same
    """
    ...

def is_transformed() -> bool:
    """Is a graph being traced, or a function transformed by `torch.func`?"""
    ...

@contextmanager
def evaluating(model: torch.nn.Module) -> Iterator[Any]:
    """Evaluation mode for a while; every part of the model gets back the mode it had, whatever happens inside

    Args:
        model: any model

    Returns:
        the model, in evaluation mode and without gradients inside the `with` block
    """
    ...

MAX_SLOTS: int

class FieldRows(nn.Module):
    """Rows of the joint table for ids that are local to their field

    Args:
        field_dims: vocabulary size of each field, `F` numbers
        slots: ids that each field holds, `F` numbers; one each if `None`
    """
    field_dims: list
    slots: Any
    def __init__(self, field_dims: list[int], slots: list[int] | None = None) -> None: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Check the ids (on the CPU, where that is free of charge) and shift them

        Args:
            x: local ids `(B, S)`, long

        Returns:
            rows `(B, S)`
        """
        ...
    def check(self, x: torch.Tensor) -> Any:
        """Raise for the first id outside its field's vocabulary"""
        ...

class FeaturesEmbedding(nn.Module):
    """One vector for each field: `(B, S)` ids to `(B, F, K)`

    Args:
        field_dims: vocabulary size of each field, `F` numbers
        embed_dim: width `K` of the vectors
        slots: ids that each field holds; one each if `None`
        std: spread of the initial normal distribution; the paper's code has 0.01
        table: that has the vectors, with its initial values; one in this process if `None`
    """
    rows: FieldRows
    embedding: Any
    def __init__(
        self,
        field_dims: list[int],
        embed_dim: int,
        slots: list[int] | None = None,
        std: float = 0.01,
        table: nn.Embedding | None = None,
    ) -> None: ...
    def forward(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """Look up, weigh by the values, and add up the slots of each field

        Args:
            x: local ids `(B, S)`, long
            values: the `x_i` of the formula, `(B, S)`; all 1 if `None`

        Returns:
            `(B, F, K)`
        """
        ...

class FeaturesLinear(nn.Module):
    """The linear part of the formula: `w0 + Σ w_i x_i`

    Args:
        field_dims: vocabulary size of each field, `F` numbers
        output_dim: numbers computed for each example
        slots: ids that each field holds; one each if `None`
        table: that has the weights, with its initial values; one in this process if `None`
    """
    rows: FieldRows
    fc: Any
    bias: nn.Parameter
    def __init__(
        self,
        field_dims: list[int],
        output_dim: int = 1,
        slots: list[int] | None = None,
        table: nn.Embedding | None = None,
    ) -> None: ...
    def forward(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """Sum the weights of the features that are on

        Args:
            x: local ids `(B, S)`, long
            values: the `x_i` of the formula, `(B, S)`; all 1 if `None`

        Returns:
            `(B, output_dim)`
        """
        ...

def grown_table(
    table: torch.Tensor,
    field_dims: list[int],
    grown_dims: list[int],
    start: float | None = None,
) -> torch.Tensor:
    """A table for larger vocabularies: known ids keep their rows

    Args:
        table: `(R, K)`: a row for each id of each field
        field_dims: vocabulary sizes that it was made for, `F` numbers
        grown_dims: those that it is to have, none smaller
        start: what the rows of new ids hold; a copy of id 0's if `None`

    Returns:
        `(R', K)`
    """
    ...

class MultiLayerPerceptron(nn.Module):
    """Hidden layers of linear, batch norm, ReLU and dropout, then one linear output

    Args:
        input_dim: width of the input
        hidden_dims: width of each hidden layer; an empty list leaves the output layer alone
        dropout: share of hidden units switched off in training
        batch_norm: normalise every hidden layer before its ReLU
        output_layer: end with a linear layer of one output
    """
    mlp: nn.Sequential
    def __init__(
        self,
        input_dim: int,
        hidden_dims: list[int],
        dropout: float = 0.0,
        batch_norm: bool = True,
        output_layer: bool = True,
    ) -> None: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Apply the layers in turn

        Args:
            x: `(B, input_dim)`

        Returns:
            `(B, 1)`, or the last hidden layer without an output layer
        """
        ...
