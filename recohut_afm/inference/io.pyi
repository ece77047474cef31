"""One file that holds all a trained model needs, runs no code when it is read, and is never half-written"""
# Written by .ci/stubs.py from the module beside it

from pathlib import Path
from typing import Any
import torch
from ..datasets.batching import TableDataModule
from ..datasets.fields import FieldCoder
from ..models.bases.common import TrainedModel

MODELS: Any

def save(
    model: TrainedModel,
    path: str | Path,
    fields: FieldCoder | TableDataModule | None = None,
    histories: bool = False,
) -> None:
    """Write weights, settings, vocabularies and library version to one file

    Args:
        model: one of `MODELS`, your own included, on any device and of any floating-point type
        path: file to write; the custom is `….safetensors`
        fields: what encodes its rows; `None`: the model alone
        histories: of an `AFMRanker`: what its users have chosen, and what is known of them, too?
    """
    ...

def load(path: str | Path) -> tuple:
    """Read a model back; no code is run, and no more memory asked for than the file has bytes

    Args:
        path: file that `save` wrote

    Returns:
        the model on the CPU, in evaluation mode; and its `Fields`, a data module for `recommend`, or `None`
    """
    ...

def checksum(path: str | Path) -> str:
    """The SHA-256 that a file says it has; `load` looks whether it is true

    Args:
        path: file that `save` wrote

    Returns:
        64 hexadecimal digits, by which the file is known
    """
    ...

def push_to_hub(
    model: torch.nn.Module,
    repo_id: str,
    fields: FieldCoder | TableDataModule | None = None,
    private: bool = True,
) -> None:
    """Save a model to a repository of the Hugging Face Hub

    Args:
        model: as for `save`
        repo_id: `'name/repository'`; it is made if it is not there
        fields: as for `save`
        private: may only you, or your organisation, see a repository that is made now?
    """
    ...

def load_from_hub(repo_id: str, revision: str | None = None) -> tuple:
    """Load a model from a repository of the Hugging Face Hub

    Args:
        repo_id: `'name/repository'`
        revision: branch, tag or commit; the newest of `main` if `None`

    Returns:
        as from `load`
    """
    ...

def export_onnx(
    model: TrainedModel,
    path: str | Path,
    fields: FieldCoder | TableDataModule | None = None,
) -> None:
    """Write a model as an ONNX graph, which gives what `model(...)` gives

    Args:
        model: one of `MODELS`, your own included, of type float32; an `AFMRanker` goes without people
        path: file to write; the custom is `….onnx`
        fields: as for `save`; go along as metadata, and say whether rows have values
    """
    ...
