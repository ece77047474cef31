"""Weekday × weather comes a thousand times in a batch: score it once"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
import torch

@dataclass(eq=False)
class DistinctPairs:
    """The ids of a batch, and the pairs of them, each once

    Attributes:
        ids: `(N,)`, ascending
        index: position in `ids` for each field of each example, `(B, F)`
        i: first of each pair, as a position in `ids`, `(U,)`
        j: second of each pair `(U,)`
        which: which of the `U` pairs each pair of each example is, `(B, P)`
    """
    ids: torch.Tensor
    index: torch.Tensor
    i: torch.Tensor
    j: torch.Tensor
    which: torch.Tensor

def distinct_pairs(ids: torch.Tensor, most: float = 1.0) -> DistinctPairs | None:
    """Ids and pairs of a batch, each once

    Args:
        ids: `(B, F)`, long; no id in two fields
        most: largest share of the `B P` pairs that may be distinct

    Returns:
        `None` if there may be more, and for an empty batch
    """
    ...

def repeated_pairs(ids: torch.Tensor, W: torch.Tensor) -> DistinctPairs | None:
    """The distinct pairs of a batch that repeats many

    Args:
        ids: `(B, F)`, long; no id in two fields
        W: first layer of the attention network `(A, K)`

    Returns:
        `None` if scoring every pair of every example is better
    """
    ...

def pool_repeated(
    e: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    temperature: float,
    dropout_mask: torch.Tensor | None,
    pairs: DistinctPairs,
    offset: torch.Tensor | None = None,
) -> torch.Tensor:
    """`attention_pool` of `e[pairs.index]`, with each distinct pair scored once

    Args:
        e: embeddings of the distinct ids `(N, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        temperature: divides the scores; below 1 sharpens the attention
        dropout_mask: factors on the attention weights, `(B, P)`: dropout
        pairs: from `repeated_pairs`
        offset: added to the scores once they are divided by the temperature, `(B, P)`

    Returns:
        pooled pairs `(B, K)`
    """
    ...
