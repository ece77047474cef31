"""Pair pooling in C++, compiled for this machine at its first use"""
# Written by .ci/stubs.py from the module beside it

import ctypes
from pathlib import Path
from typing import Any
import torch

SOURCE: Path

FLAGS: tuple[str, str, str, str, str, str, str, str, str]

def find_compiler() -> str | None:
    """The C++ compiler of this machine: `$CXX`, else the first that is found

    Returns:
        path
    """
    ...

def compile_source(source: Path, dtype: torch.dtype, target: Path) -> Path:
    """Compile for this processor; the file appears whole or not at all

    Args:
        source: C++
        dtype: what `real` is: `float32` or `float64`
        target: file to write

    Returns:
        `target`
    """
    ...

def processor() -> str:
    """What this machine's instructions are

    Returns:
        name and abilities
    """
    ...

def library_name(dtype: torch.dtype) -> str:
    """A name that changes with all that the compiled library depends on

    Args:
        dtype: `float32` or `float64`

    Returns:
        name of a file
    """
    ...

def check_private(path: Path) -> None:
    """Refuse what another user owns or may write to

    Args:
        path: file or folder
    """
    ...

def cached_library(dtype: torch.dtype, folder: Path) -> ctypes.CDLL:
    """The library from a folder, compiled if it is not there yet

    Args:
        dtype: `float32` or `float64`
        folder: made if it is missing
    """
    ...

def agrees(library: ctypes.CDLL, dtype: torch.dtype) -> bool:
    """Whether it computes what it should, on one small batch

    Args:
        library: just loaded
        dtype: that it was compiled for
    """
    ...

log: Any

def library(dtype: torch.dtype) -> ctypes.CDLL | None:
    """The compiled library, made at its first use; the log says once what came of it

    Args:
        dtype: of the numbers

    Returns:
        `None` where there is none to be had
    """
    ...

def threads_for(work: int, most: int) -> int:
    """All threads, and fewer for small work

    Args:
        work: multiply-adds
        most: threads that PyTorch uses

    Returns:
        at least 1
    """
    ...

def addresses(*values: torch.Tensor | int | None) -> list:
    """Tensors as addresses, `None` as none, numbers as they are

    Returns:
        what a function in C takes
    """
    ...

def check_inputs(like: torch.Tensor, **expected: Any) -> None:
    """Refuse tensors of another shape or type, and any that is not in the processor's memory

    Args:
        like: whose type all others should have
        expected: name -> a tensor, or `None`, and the shape that it should have
    """
    ...

def check_index(index: torch.Tensor, n: int) -> None:
    """Refuse rows that are not there

    Args:
        index: rows of a table
        n: rows that it has
    """
    ...

def pool(
    library: ctypes.CDLL,
    e: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    dropout_mask: torch.Tensor | None = None,
    index: torch.Tensor | None = None,
    offset: torch.Tensor | None = None,
    save: bool = False,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Forward pass; all tensors contiguous and on the CPU

    Args:
        library: the compiled one
        e: embeddings `(B, F, K)`; with `index`, `N` rows `(N, K)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer, divided by the temperature `(A,)`
        dropout_mask: factors on the attention weights, `(B, P)`
        index: row of `e` for each field of each example, `(B, F)`, int64
        offset: added to the scores, `(B, P)`
        save: whether there will be a backward pass

    Returns:
        pooled pairs `(B, K)`; attention and active units, in blocks
    """
    ...

def saved_sizes(B: int, F: int, A: int, lanes: int, rows: int) -> tuple[int, int]:
    """How much the forward pass puts aside

    Args:
        B: examples
        F: fields
        A: hidden units
        lanes: examples in a block
        rows: hidden units in a word

    Returns:
        numbers of the attention, and words of the active units
    """
    ...

def pool_grads(
    library: ctypes.CDLL,
    g: torch.Tensor,
    e: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    dropout_mask: torch.Tensor | None,
    index: torch.Tensor | None,
    offset: torch.Tensor | None,
    pooled: torch.Tensor,
    attention: torch.Tensor,
    active: torch.Tensor,
) -> tuple:
    """Backward pass; all tensors contiguous and on the CPU

    Args:
        library: the compiled one
        g: gradient of the pooled pairs `(B, K)`
        e: this and the following as `pool` had them
        pooled: what `pool` gave

    Returns:
        gradients of `e`, `W`, `b`, `h` and `offset`
    """
    ...

def candidate_scores(
    library: ctypes.CDLL,
    c: torch.Tensor,
    items: torch.Tensor,
    W: torch.Tensor,
    b: torch.Tensor,
    h: torch.Tensor,
    p: torch.Tensor,
    of_context: tuple,
    of_items: tuple,
) -> torch.Tensor:
    """Interaction part of the score of each item in each context; all tensors contiguous and on the CPU

    Args:
        library: the compiled one
        c: context vectors `(B, Fc, K)`
        items: item vectors `(K, Fi, N)`
        W: first layer of the attention network `(A, K)`
        b: its bias `(A,)`
        h: its second layer, divided by the temperature `(A,)`
        p: projection of the pooled vector `(K,)`
        of_context: `l` and `m` of the context's own pairs, each `(B,)`
        of_items: the same of the items' own pairs, each `(N,)`

    Returns:
        `(B, N)`
    """
    ...
