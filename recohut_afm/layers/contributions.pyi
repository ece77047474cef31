"""Bias, one number for each field, one for each pair: they add up to the score, exactly"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from typing import Any
import torch
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
