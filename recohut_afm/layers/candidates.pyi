"""One context, thousands of items: the exact scores of AFM without a single pair product"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from typing import Any
from collections.abc import Iterator
import torch

def cross_pairs(
    c: torch.Tensor,
    d: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    p: torch.Tensor,
) -> Iterator[Any]:
    """Scores and values of all context–item pairs, in cache-sized pieces

    Args:
        c: context vectors `(B, Fc, K)`
        d: item vectors, the items last, `(K, Fi, N)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        p: projection of the pooled vector `(K,)`

    Returns:
        generator of `(contexts, items, s, t)`: two slices, then scores and values `(contexts, Fc·Fi, items)`
    """
    ...

@dataclass(repr=False)
class Candidates:
    """`N` items, with all that can be computed before a context is known

    Attributes:
        vectors: `(K, Fi, N)`, the items last
        linear: linear part of each, `(N,)`
        own: `ℓ` and `m` of their item–item pairs, each `(N,)`
        context: positions of the context's fields in the model, if it is a model of many fields
    """
    vectors: torch.Tensor
    linear: torch.Tensor
    own: tuple | None = None
    context: list | None = None
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

def encode_items(
    d: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    p: torch.Tensor,
    temperature: float = 1.0,
    linear: torch.Tensor | None = None,
) -> Candidates:
    """Vectors, own pairs and linear parts of items, for `candidate_scores`

    Args:
        d: item vectors `(N, Fi, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        p: projection of the pooled vector `(K,)`
        temperature: divides the scores
        linear: linear part of each item `(N,)`; zeros if `None`
    """
    ...

def candidate_scores(
    c: torch.Tensor,
    items: Candidates,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    p: torch.Tensor,
    temperature: float = 1.0,
) -> torch.Tensor:
    """`p^T Σ a_ij (v_i ⊙ v_j)` for all contexts and items; linear parts are left to the caller

    Args:
        c: context vectors `(B, Fc, K)`
        items: `N` encoded items
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        p: projection of the pooled vector `(K,)`
        temperature: divides the scores

    Returns:
        interaction part of the score of every item in every context `(B, N)`
    """
    ...

def field_columns(slots: list[int], fields: list[int]) -> list[int]:
    """Columns of some fields, in the order of `fields`

    Args:
        slots: ids that each field of the model holds
        fields: positions of some fields

    Returns:
        positions of their columns in `x`
    """
    ...

def embed_fields(
    model: torch.nn.Module,
    fields: list[int],
    x: torch.Tensor,
    values: torch.Tensor | None = None,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Vectors and linear part of some of a model's fields

    Args:
        model: has parts `embedding` and `linear`
        fields: positions of some of its fields
        x: their ids `(N, S)`, in the order of `fields`
        values: their values `(N, S)`; all 1 if `None`

    Returns:
        vectors `(N, len(fields), K)`; linear part without the bias `(N,)`
    """
    ...

def context_fields(model: torch.nn.Module, fields: list[int]) -> list[int]:
    """The fields that the items leave over

    Args:
        model: has a part `embedding`
        fields: positions of the item's fields

    Returns:
        positions of all others
    """
    ...

def all_rows(
    model: torch.nn.Module,
    fields: list[int],
    items: torch.Tensor,
    contexts: torch.Tensor,
) -> torch.Tensor:
    """Contexts and items, each with each, as the model's own rows

    Args:
        model: has a part `embedding`
        fields: positions of the item's fields
        items: ids or values of the items `(N, S_i)`
        contexts: ids or values of the contexts `(B, S_c)`

    Returns:
        `(B, N, S)`, columns in the model's order
    """
    ...
