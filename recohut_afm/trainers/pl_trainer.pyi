"""`pl_trainer`: fit, keep the best epoch, test"""
# Written by .ci/stubs.py from the module beside it

from contextlib import contextmanager
from pathlib import Path
from typing import Any
from collections.abc import Iterator
import pandas as pd
import pytorch_lightning as pl
from pytorch_lightning.callbacks import Callback
from pytorch_lightning.plugins import TorchCheckpointIO

fcntl: Any

@contextmanager
def whole_file(path: str | Path) -> Iterator[Any]:
    """Write under another name, and rename once all is on the disk; after an error nothing is left behind

    Args:
        path: what the file is to be called

    Returns:
        inside the `with` block, the path to write to
    """
    ...

@contextmanager
def alone(folder: str | Path) -> Iterator[Any]:
    """Wait until no other process writes to a folder

    Args:
        folder: that is there

    Returns:
        inside the `with` block no other process is inside one with the same folder; on Windows nobody waits
    """
    ...

class WholeFiles(TorchCheckpointIO):
    """Write a checkpoint under another name, and rename it when it is complete; read it without running code"""
    def save_checkpoint(self, checkpoint: dict, path: str | Path, storage_options: object | None = None) -> Any:
        """Save to a local file; other places such as `s3://…` are left to Lightning"""
        ...
    def load_checkpoint(
        self,
        path: str | Path,
        map_location: Any | None = None,
        weights_only: bool | None = True,
    ) -> dict[str, object]:
        """Read a local file as `read_checkpoint` does, unless `weights_only=False` says that it is to be trusted"""
        ...

SMALL_STEP: int

@contextmanager
def quiet() -> Iterator[Any]:
    """Inside the `with` block Lightning keeps its tips to itself"""
    ...

def optimizer_state(model: pl.LightningModule, model_dir: str | Path) -> dict | None:
    """What the optimiser knew when the model had these weights

    Args:
        model: trained
        model_dir: folder of its checkpoints

    Returns:
        number of each parameter -> its state; `None` if no checkpoint has the model's weights
    """
    ...

class LearnOn(Callback):
    """Begins with what the optimiser of an earlier training knew, for a model of fields that may have grown since

    Args:
        state: from `optimizer_state`; `None`: begin anew
        field_dims: vocabulary sizes at that time
    """
    state: dict | None
    field_dims: list
    def __init__(self, state: dict | None, field_dims: list[int]) -> None: ...
    def on_train_start(self, trainer: Any, model: pl.LightningModule) -> None:
        """Hand the state over"""
        ...

def pl_trainer(
    model: pl.LightningModule,
    datamodule: pl.LightningDataModule,
    max_epochs: int = 10,
    val_epoch: int = 5,
    monitor: str | None = None,
    patience: int | None = None,
    start_counts: bool = False,
    gradient_clip_val: float | None = None,
    log_dir: str | Path | None = None,
    model_dir: str | Path | None = None,
    ckpt_path: str | Path | None = None,
    seed: int = 42,
    callbacks: list[Callback] | None = None,
    progress_bar: bool = True,
    verbose: bool = True,
    test: bool = True,
    **kwargs: Any,
) -> dict[str, float]:
    """Train, restore the best epoch, test

    Args:
        model: a `PointModel`, a `FieldModel`, or any LightningModule with an attribute `monitor`
        datamodule: what to train, validate and test on
        max_epochs: passes over the training part
        val_epoch: epochs between two validations; the last epoch is always validated
        monitor: measure that picks the best epoch; the data module's or the model's own if `None`
        patience: stop after this many validations without improvement
        start_counts: the model as it is given may be the best, too: it is validated before the first epoch
        gradient_clip_val: largest norm of the gradient
        log_dir: folder of the log; `logs` in the current folder if `None`
        model_dir: folder of the checkpoints; if `None`, that of `ckpt_path`, or beside the log
        ckpt_path: resume from this `last.ckpt`; `'last'`: from the one in `model_dir`, if there is one
        seed: seed of what is drawn in training (dropout); the global generator is left alone
        callbacks: further Lightning callbacks for the training
        progress_bar: show a bar for each epoch
        verbose: print the test measures and where things were saved
        test: measure the model on the test part in the end
        kwargs: anything else goes to `pytorch_lightning.Trainer`: accelerator, devices, precision, …

    Returns:
        test measures: hit rate, NDCG, APAK and loss, or RMSE/AUC for a `FieldModel`
    """
    ...

def learning_curve(log_dir: str) -> pd.DataFrame:
    """What was logged, epoch by epoch

    Args:
        log_dir: folder of one run's log, the one that holds `metrics.csv`

    Returns:
        one row an epoch, one column a measure; `NaN` where an epoch was not validated
    """
    ...
