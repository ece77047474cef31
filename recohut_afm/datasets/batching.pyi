"""Seeds, samplers, whole-batch data sets, and the loader: what every data module shares"""
# Written by .ci/stubs.py from the module beside it

from functools import cached_property
from typing import Any
from collections.abc import Iterator
import numpy as np
import pandas as pd
import pytorch_lightning as pl
import torch
from torch.utils.data import DataLoader, Dataset, SequentialSampler
from torch.utils.data.distributed import DistributedSampler

class SeededBatches(DistributedSampler):
    """Yield `(row numbers, seed, own)` for one batch of all processes after the other; an epoch is all rows

    Args:
        n: number of rows
        batch_size: rows per batch of one process
        seed: together with the epoch it decides the order and the batches' seeds
        shuffle: a new order in every epoch
        drop_last: leave out a last batch that is not full
        num_replicas: processes that share each batch (DDP)
        rank: which of them this is
        epoch: the one to begin with; Lightning sets those that follow
    """
    n: int
    all_rows: Any
    def __init__(
        self,
        n: int,
        batch_size: int,
        seed: int = 42,
        shuffle: bool = True,
        drop_last: bool = False,
        num_replicas: int = 1,
        rank: int = 0,
        epoch: int = 0,
    ) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...

class TensorRows(Dataset):
    """Whole batches of rows, sliced from tensors of one length; ids may be kept in 32 bits, and leave with 64"""
    tensors: Any
    def __init__(self, *tensors: torch.Tensor) -> None: ...
    def __len__(self) -> int: ...
    def __getitem__(self, batch: list) -> tuple: ...

def batch_loader(
    dataset: Dataset,
    sampler: SeededBatches,
    num_workers: int = 0,
    pin_memory: bool = True,
) -> DataLoader:
    """A `DataLoader` of whole batches

    Args:
        dataset: answers `(row numbers, seed)` with a batch
        sampler: asks
        num_workers: processes that prepare batches ahead; 0 is fastest unless drawing is the bottleneck
        pin_memory: copies to a GPU run beside its work; without a GPU nothing is pinned
    """
    ...

def check_whole(**least: Any) -> None:
    """Refuse settings that are no whole numbers, or too low

    Args:
        least: `name=(value, least)`: the setting and the lowest whole number that it may be
    """
    ...

class TableDataModule(pl.LightningDataModule):
    """A table, made into `data` once, as seeded batches; a subclass has `make_data`

    Args:
        df: the table; a subclass that overrides `load` passes none
        batch_size: rows per training batch and process
        num_workers: processes that prepare batches
        seed: decides the order, and whatever a subclass draws
        pin_memory: copies to a GPU run beside its work; without a GPU nothing is pinned
        drop_last: leave out a last training batch that is not full
    """
    takes: Any
    df: pd.DataFrame | None
    seed: int
    batch_size: int
    num_workers: int
    pin_memory: bool
    drop_last: bool
    def __init__(
        self,
        df: pd.DataFrame | None = None,
        batch_size: int = 2048,
        num_workers: int = 0,
        seed: int = 42,
        pin_memory: bool = True,
        drop_last: bool = False,
    ) -> None: ...
    def make_data(self) -> Any:
        """What `data` is; a subclass says"""
        ...
    @cached_property
    def data(self) -> Any:
        """The encoded rows, made when first asked for and kept"""
        ...
    def load(self) -> pd.DataFrame:
        """The raw table; override this to read files"""
        ...
    def prepare_data(self) -> None:
        """Make `data` ready; a subclass that downloads does so first"""
        ...
    def check_last(self, n: int) -> None:
        """Refuse `drop_last` where it would drop all there is

        Args:
            n: training rows
        """
        ...
    def loader(
        self,
        rows: Dataset,
        batch_size: int,
        shuffle: bool = False,
        drop_last: bool = False,
    ) -> DataLoader | list:
        """Seeded batches of these rows

        Args:
            rows: answers `(row numbers, seed, own)` with a batch
            batch_size: rows per batch of one process
            shuffle: a new order in every epoch
            drop_last: leave out a last batch that is not full

        Returns:
            an empty list for no rows
        """
        ...

class SameBatches(SeededBatches, SequentialSampler):
    """Every epoch is the first

    Args:
        n: number of rows
        batch_size: rows per batch of one process
        seed: together with the epoch it decides the order and the batches' seeds
        shuffle: a new order in every epoch
        drop_last: leave out a last batch that is not full
        num_replicas: processes that share each batch (DDP)
        rank: which of them this is
        epoch: the one to begin with; Lightning sets those that follow
    """
    def set_epoch(self, epoch: int) -> None: ...

def weight_column(df: pd.DataFrame, weight: str, some: bool = True) -> np.ndarray:
    """The weights, if each row has a finite one from 0 up

    Args:
        df: one row per example
        weight: column of weights
        some: refuse weights that are all 0; a part of a table may have such

    Returns:
        (R,) float32
    """
    ...
