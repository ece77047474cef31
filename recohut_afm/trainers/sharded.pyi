"""Copies of the small layers, shards of the large tables, and checkpoints for any number of processes"""
# Written by .ci/stubs.py from the module beside it

from contextlib import contextmanager
from pathlib import Path
from typing import Any
from collections.abc import Iterator
from pytorch_lightning.strategies import DDPStrategy

def whole_folder(path: str | Path) -> Path:
    """Put back a checkpoint that somebody was about to replace when he was killed

    Args:
        path: of a checkpoint

    Returns:
        the same
    """
    ...

@contextmanager
def replacing(path: str | Path) -> Iterator[Any]:
    """Put a checkpoint aside, and delete it once there is another in its place

    Args:
        path: of a checkpoint

    Returns:
        inside the `with` block nothing has that name
    """
    ...

class ShardedTables(DDPStrategy):
    """DDP for all but the sharded tables, and checkpoints that are folders"""
    restore_checkpoint_after_setup: bool
    lightning_restore_optimizer: bool
    def setup(self, trainer: Any) -> None:
        """Tell DDP what is none of its business"""
        ...
    def save_checkpoint(self, checkpoint: Any, filepath: Any, storage_options: Any | None = None) -> None:
        """Write a folder, beside the old one until it is complete"""
        ...
    def read_weights(self, path: str | Path) -> None:
        """Give the model the weights of a checkpoint

        Args:
            path: of a checkpoint, folder or file
        """
        ...
    def load_checkpoint(self, checkpoint_path: Any, weights_only: Any | None = None) -> Any:
        """Read a checkpoint into the model and its optimisers; what is returned is the rest"""
        ...
    def load_model_state_dict(self, checkpoint: Any, strict: bool = True) -> None:
        """All has been read"""
        ...
    def load_optimizer_state_dict(self, checkpoint: Any) -> None:
        """All has been read"""
        ...
