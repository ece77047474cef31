"""Every pair of fields interacts; a small network decides how much each pair counts"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
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
    keep: torch.Tensor | None = None,
) -> torch.Tensor:
    """The attention-weighted sum of all pair products, as the paper writes it

    Args:
        e: embeddings `(B, F, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        temperature: divides the scores; below 1 sharpens the attention
        keep: factors on the attention weights, `(B, P)`: dropout

    Returns:
        pooled pairs `(B, K)`
    """
    ...

piece_bytes: int

def one_block(like: torch.Tensor, *shapes: tuple) -> list[torch.Tensor]:
    """Tensors that lie one after the other in a single block of memory

    Args:
        like: whose type and device to take
        shapes: of the tensors

    Returns:
        one for each shape, not yet written to
    """
    ...

def differentiable_grads(pool: Any, inputs: tuple, g: torch.Tensor) -> list:
    """Gradients that can be differentiated again

    Args:
        pool: function of the inputs, in operations that PyTorch can differentiate
        inputs: tensors
        g: gradient of its output

    Returns:
        one for each input, `None` for those that need none
    """
    ...

class AttentionPool(torch.autograd.Function):
    """The reference in cache-sized pieces, with a backward pass that recomputes the pair products"""
    temperature: float
    @staticmethod
    def forward(
        ctx,
        e: torch.Tensor,
        W: torch.Tensor,
        b: torch.Tensor,
        h: torch.Tensor,
        temperature: float,
        keep: torch.Tensor,
        seats: torch.Tensor,
    ) -> Any: ...
    @staticmethod
    def backward(
        ctx,
        g: torch.Tensor,
    ) -> tuple[Any, Any, Any, Any, None, None, None] | tuple[Any, None, None, None]: ...

def only_plain(device: Any) -> bool:
    """Whether only the reference can follow: while a graph is traced or exported, and in mixed precision"""
    ...

def attention_pool(
    e: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    temperature: float = 1.0,
    keep: torch.Tensor | None = None,
    seats: torch.Tensor | None = None,
) -> torch.Tensor:
    """The attention-weighted sum of all pair products, equations 5 and 6 of the paper

    Args:
        e: embeddings `(B, F, K)`; with `seats`, `N` of them: `(N, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer `(A,)`
        temperature: divides the scores; below 1 sharpens the attention
        keep: factors on the attention weights, `(B, P)`: dropout
        seats: which of the `N` vectors stands in each field of each example, `(B, F)`

    Returns:
        pooled pairs `(B, K)`
    """
    ...
