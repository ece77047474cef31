"""Every pair of fields interacts; a small network decides how much each pair counts"""
# Written by .ci/stubs.py from the module beside it

from contextlib import contextmanager
from typing import Any
from collections.abc import Callable, Iterator
import torch

def pair_indices(n_fields: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Indices `i<j` of every pair of fields

    Args:
        n_fields: number of fields `F`

    Returns:
        rows and columns of the `P = F(F-1)/2` pairs, each `(P,)`
    """
    ...

def pair_scores(e: torch.Tensor, W: torch.Tensor, b: torch.Tensor, h: torch.Tensor) -> torch.Tensor:
    """Score every pair with the attention network, equation 5 of the paper before the softmax

    Args:
        e: embeddings `(B, F, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`

    Returns:
        scores `s`, `(B, P)`
    """
    ...

def attention_pool_reference(
    e: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    temperature: float = 1.0,
    dropout_mask: torch.Tensor | None = None,
    offset: torch.Tensor | None = None,
) -> torch.Tensor:
    """The attention-weighted sum of all pair products, as the paper writes it

    Args:
        e: embeddings `(B, F, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        temperature: divides the scores; below 1 sharpens the attention
        dropout_mask: factors on the attention weights, `(B, P)`: dropout
        offset: added to the divided scores, `(B, P)`

    Returns:
        pooled pairs `(B, K)`
    """
    ...

piece_bytes: int

def piece_rows(bytes_per_row: int, device: torch.device | None = None) -> int:
    """How many rows make a piece

    Args:
        bytes_per_row: working memory that one row takes
        device: a GPU gets larger pieces; as on the CPU if `None`

    Returns:
        at least 1
    """
    ...

def pieces(n: int, bytes_per_row: int, device: torch.device | None = None) -> tuple[list[slice], int]:
    """Cut `n` rows into pieces whose working memory stays below `piece_bytes`

    Args:
        n: number of rows
        bytes_per_row: working memory that one row takes
        device: a GPU gets larger pieces; as on the CPU if `None`

    Returns:
        slices of `range(n)`, and the length of the longest
    """
    ...

def empty_in_one_buffer(like: torch.Tensor, *shapes: tuple) -> list[torch.Tensor]:
    """Tensors that lie one after the other in a single buffer

    Args:
        like: whose type and device to take
        shapes: of the tensors

    Returns:
        one for each shape, not yet written to
    """
    ...

def differentiable_grads(pool: Callable, inputs: tuple, g: torch.Tensor) -> list:
    """Gradients that can be differentiated again

    Args:
        pool: function of the inputs, in operations that PyTorch can differentiate
        inputs: tensors, or `None`
        g: gradient of its output

    Returns:
        one for each input, `None` for those that need none
    """
    ...

def needs_reference(device: torch.device) -> bool:
    """Whether only the reference will do: in a graph, under a transform of `torch.func`, and in mixed precision"""
    ...

engines: tuple[str, str, str]

@contextmanager
def use_engine(name: str) -> Iterator[Any]:
    """Pool with this engine inside the `with` block, for tests and for comparing

    Args:
        name: one of `engines`
    """
    ...

def pool_engine(e: torch.Tensor, n: int, F: int, A: int) -> str:
    """Which engine pools the pairs

    Args:
        e: embeddings, of any shape
        n: examples
        F: fields of each
        A: hidden units

    Returns:
        one of `engines`
    """
    ...

def attention_pool(
    e: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    temperature: float = 1.0,
    dropout_mask: torch.Tensor | None = None,
    index: torch.Tensor | None = None,
    offset: torch.Tensor | None = None,
) -> torch.Tensor:
    """The attention-weighted sum of all pair products, equations 5 and 6 of the paper

    Args:
        e: embeddings `(B, F, K)`; with `index`, `N` rows `(N, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        temperature: divides the scores; below 1 sharpens the attention
        dropout_mask: factors on the attention weights, `(B, P)`: dropout
        index: row of `e` for each field of each example, `(B, F)`
        offset: added to the scores once they are divided by the temperature, `(B, P)`

    Returns:
        pooled pairs `(B, K)`
    """
    ...
