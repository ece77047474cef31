"""Adagrad and Adam for large embedding tables, and an optimiser by name"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
from collections.abc import Callable, Iterable
import torch

def sum_rows(grad: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Add up the gradients that belong to the same row

    Args:
        grad: sparse gradient of a table `(R, K)`

    Returns:
        distinct rows `(U,)`, ascending, and the gradient of each `(U, K)`
    """
    ...

class _SparseGrads:
    """An optimiser that applies sparse gradients itself; `_apply_sparse` returns the dense gradient that is left, if any"""
    def step(self, closure: Callable | None = None) -> Any:
        """One step; dense gradients are left to PyTorch's own

        Args:
            closure: computes the loss and its gradients

        Returns:
            what the closure returns
        """
        ...

class RowAdagrad(_SparseGrads, torch.optim.Adagrad):
    """Adagrad that touches only the rows of the batch where a gradient is sparse"""

class RowwiseAdagrad(torch.optim.Optimizer):
    """Adagrad with one sum for each row, of the mean squared gradient: next to no state for a table

    Args:
        params: what to train: parameters or parameter groups
        lr: learning rate
        weight_decay: L2 penalty, where gradients are dense
        eps: added to the root
    """
    def __init__(self, params: Iterable, lr: float = 0.05, weight_decay: float = 0.0, eps: float = 1e-10) -> None: ...
    def step(self, closure: Callable | None = None) -> Any:
        """One step; of a sparse gradient only the rows that it names are touched

        Args:
            closure: computes the loss and its gradients

        Returns:
            what the closure returns
        """
        ...

class _DenseGrad(_SparseGrads):
    """Sparse gradients are written into a dense buffer, which is used again at every step"""

class TableAdam(_DenseGrad, torch.optim.Adam):
    """Adam for large tables: sparse gradients cost no fresh memory"""

class TableAdamW(_DenseGrad, torch.optim.AdamW):
    """AdamW for large tables: sparse gradients cost no fresh memory"""

def make_optimizer(
    params: Iterable,
    optim_type: str = 'adamw',
    lr: float = 0.005,
    weight_decay: float = 0.0,
) -> torch.optim.Optimizer:
    """An optimiser by name

    Args:
        params: what to train: parameters or parameter groups
        optim_type: `'adamw'`, `'adam'`, `'adagrad'` (the paper's), `'rowwise_adagrad'` or `'sgd'`
        lr: learning rate
        weight_decay: L2 penalty on all parameters (decoupled for adamw)
    """
    ...
