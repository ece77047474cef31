"""Bias, one number for each field, one for each pair: they add up to the score, exactly"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from typing import Any
import torch
from torch.nn.functional import linear
from .common import FeaturesLinear

@dataclass(repr=False)
class Contributions:
    """The scores of `B` examples, in parts that add up to them

    Attributes:
        bias: `w0`, a single number
        linear: `w_i x_i` of each field `(B, F)`
        attention: `a_ij` of each pair `(B, P)`, in the order of `pair_indices`
        interaction: `p^T (v_i ⊙ v_j) x_i x_j` of each pair `(B, P)`
    """
    bias: torch.Tensor
    linear: torch.Tensor
    attention: torch.Tensor
    interaction: torch.Tensor
    @property
    def pairs(self) -> Any: ...
    @property
    def scores(self) -> Any:
        """Returns:
            (B,)
        """
        ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

def linear_parts(layer: FeaturesLinear, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
    """The linear part field by field, without the bias

    Args:
        layer: the linear part of a model, of one output
        x: local ids `(B, S)`
        values: the `x_i` of the formula `(B, S)`; all 1 if `None`

    Returns:
        `w_i x_i` of each field `(B, F)`
    """
    ...

def pair_values(e: torch.Tensor, p: torch.Tensor) -> torch.Tensor:
    """The interaction of each pair, `p^T (v_i ⊙ v_j) x_i x_j`

    Args:
        e: embeddings `(B, F, K)`, feature values included
        p: projection of the pooled vector `(K,)`; ones for FM

    Returns:
        `(B, P)`
    """
    ...

def pair_attention(
    e: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    temperature: float = 1.0,
    offset: torch.Tensor | None = None,
) -> torch.Tensor:
    """The attention of each pair, in cache-sized pieces

    Args:
        e: embeddings `(B, F, K)`, feature values included
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        temperature: divides the scores
        offset: added to the divided scores, `(B, P)`

    Returns:
        `(B, P)`, sums to 1 over the pairs
    """
    ...

@dataclass(repr=False)
class Formula:
    """A score as numbers and nothing else: enough to compute it, and its parts, in any language

    Attributes:
        kind: `'softmax'` over the pairs, `'gate'` of a single one, or `'one'`: 1 for every pair
        slots: ids that each field holds, `F` numbers
        field_dims: vocabulary size of each field, `F` numbers; the tables hold them one behind the other
        table: vectors `(R, K)`
        linear: linear weights `(R,)`
        bias: a single number
        p: projection of the pooled vector `(K,)`
        factor: times which the pairs count
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        temperature: divides the scores of the pairs
        scale: times each product, a gate's normalisation `(K,)`
        shift: added to it `(K,)`
        pair_bias: added to the scores of the pairs `(P,)`
        layers: `(weight, bias)` of each hidden layer of a network over the row
        out: its output layer, to fields and pairs `(F+P, H)`
    """
    kind: str
    slots: list[int]
    field_dims: list[int]
    table: torch.Tensor
    linear: torch.Tensor
    bias: torch.Tensor
    p: torch.Tensor
    factor: float = 1.0
    W: torch.Tensor | None = None
    b: torch.Tensor | None = None
    h: torch.Tensor | None = None
    temperature: float = 1.0
    scale: torch.Tensor | None = None
    shift: torch.Tensor | None = None
    pair_bias: torch.Tensor | None = None
    layers: list | None = None
    out: torch.Tensor | None = None
    @property
    def first(self) -> list:
        """Returns:
            rows where fields begin
        """
        ...
    def __repr__(self) -> str: ...
    def parts(self, x: torch.Tensor, values: torch.Tensor | None = None) -> Contributions:
        """All parts of the scores, from the numbers alone

        Args:
            x: local ids `(B, S)`
            values: the `x_i` of the formula `(B, S)`; all 1 if `None`
        """
        ...
