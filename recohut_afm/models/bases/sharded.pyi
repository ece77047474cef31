"""An embedding table that no one process holds: rows, gradients, optimiser state and checkpoint are shared out"""
# Written by .ci/stubs.py from the module beside it

from pathlib import Path
from collections.abc import Iterator
import torch
from torch import nn

BLOCK: int

def initial_rows(out: torch.Tensor, first: int, std: float, seed: int) -> torch.Tensor:
    """Draw rows that depend on the seed and their numbers alone

    Args:
        out: `(n, K)`, filled in place
        first: which row of the table is the first of these
        std: spread of the normal distribution; 0 makes zeros
        seed: of the table

    Returns:
        the same
    """
    ...

class ShardedEmbedding(nn.Embedding):
    """An embedding table whose rows are shared out over all processes

    Args:
        num_embeddings: rows `R` of the table
        embedding_dim: width `K`
        std: spread of the initial normal distribution; 0: zeros
        seed: of the initial values
    """
    std: float
    seed: int
    bounds: list
    rank: int
    weight: nn.Parameter
    def __init__(self, num_embeddings: int, embedding_dim: int, std: float = 0.0, seed: int = 0) -> None: ...
    @property
    def world(self) -> int:
        """Processes that the rows are shared out over

        Returns:
            1: this process has all rows
        """
        ...
    @property
    def own(self) -> slice:
        """The rows of this process"""
        ...
    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """Look up, wherever the rows are; with several processes, all of them have to

        Args:
            ids: rows of the table, of any shape `(…)`

        Returns:
            `(…, K)`
        """
        ...
    def share_out(self) -> None:
        """Draw the rows of this process, or keep them, if so far it had them all"""
        ...
    def as_shard(self, t: torch.Tensor) -> torch.Tensor:
        """The same memory, as a part of the whole table

        Args:
            t: `(n, …)`, something of each of the process's rows: the weights, or an optimiser's state

        Returns:
            `(R, …)`, of which this process has its rows
        """
        ...
    def own_part(self, t: torch.Tensor) -> torch.Tensor:
        """What concerns the rows of this process

        Args:
            t: `(R, …)`, a shard or whole

        Returns:
            `(n, …)`
        """
        ...

def sharded_tables(model: nn.Module) -> Iterator[ShardedEmbedding]:
    """Those tables of a model whose rows are shared out

    Args:
        model: any
    """
    ...

def any_shared(model: nn.Module) -> bool:
    """Are there tables of whose rows this process has a part only?

    Args:
        model: any
    """
    ...

def make_tables(how: str, rows: int, embed_dim: int, seed: int | None = None, std: float = 0.01) -> tuple:
    """Sharded tables, if they are wanted

    Args:
        how: `'whole'` or `'sharded'`
        rows: `R`, of both
        embed_dim: width `K` of the vectors
        seed: of the vectors; a new one if `None`
        std: their spread

    Returns:
        table of weights `(R, 1)`, table of vectors `(R, K)`; twice `None` for whole ones
    """
    ...

def write_shards(tensors: dict, folder: str | Path) -> None:
    """Write tensors, each process its shards

    Args:
        tensors: name -> tensor, shards among them; the same names in all processes
        folder: that is made, or written over
    """
    ...

def shard_sizes(folder: str | Path) -> dict:
    """What a folder holds; no code is run

    Args:
        folder: that `write_shards` wrote

    Returns:
        name -> shape and type of the whole tensor
    """
    ...

def read_shards(tensors: dict, folder: str | Path) -> None:
    """Read tensors, each process its shards

    Args:
        tensors: name -> tensor, or the shard of one, filled in place
        folder: that `write_shards` wrote, with any number of processes
    """
    ...

REST: str

def read_whole(folder: str | Path) -> dict:
    """A checkpoint with whole tables; no code is run

    Args:
        folder: a checkpoint that several processes wrote, each its shards

    Returns:
        as Lightning has it in memory, whatever fits into it
    """
    ...
