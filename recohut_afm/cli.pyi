"""`recohut-afm`: from a file to a trained model, its reasons and its recommendations, without writing Python"""
# Written by .ci/stubs.py from the module beside it

import contextlib
from pathlib import Path
from typing import Any
from collections.abc import Iterator
import pandas as pd
import typer
from typer.core import TyperGroup
from recohut_afm.datasets.batching import TableDataModule
from recohut_afm.models.bases.common import TrainedModel

@contextlib.contextmanager
def one_line_errors(debug: bool = False) -> Iterator[Any]:
    """Say in one line on the error stream what went wrong; a warning is a note there

    Args:
        debug: let the exception through, with its traceback, and warnings as Python shows them

    Returns:
        inside the `with` block an exception ends the program with exit code 1
    """
    ...

UsageError: Any

class OneLine(TyperGroup):
    """A program that says a mistake on its command line in one line, too"""
    def main(self, *args: Any, **kwargs: Any) -> None:
        """Run a command line; exit code 2 if it is mistaken"""
        ...

def print_table(df: pd.DataFrame, title: str = '') -> None:
    """A table on the console; long texts share the room that the other columns leave

    Args:
        df: DataFrame
        title: above the table
    """
    ...

def print_json(what: object) -> None:
    """JSON on the standard output; what is missing is `null`

    Args:
        what: lists, dictionaries, texts, numbers; and DataFrames, which become lists of records
    """
    ...

def train_with_bar(ds: TableDataModule, spec: dict, out: Path) -> Any:
    """`run_training` beside a progress bar

    Args:
        ds: a data module
        spec: its description, and how to train
        out: folder to write to

    Returns:
        the trained model
    """
    ...

app: typer.Typer

Version = bool

def cli(ctx: typer.Context, version: bool = False) -> None:
    """Options before the command"""
    ...

def main() -> None:
    """The console command `recohut-afm`, with the subcommands that other packages bring"""
    ...

Debug: Any

AsJson: Any

Seed: Any

Run: Any

K: Any

Out: Any

def print_data(ds: TableDataModule, spec: dict) -> None:
    """What is trained on, and how it was understood

    Args:
        ds: a data module
        spec: its description
    """
    ...

def print_run(out: Path, model: TrainedModel, ds: TableDataModule, spec: dict, as_json: bool = False) -> Any:
    """Test figures, and where everything is

    Args:
        out: folder of the run
        model: trained
        ds: its data module
        spec: its description
        as_json: for programs
    """
    ...

EXAMPLES: str

DATA: str

def train(
    ctx: typer.Context,
    data: str,
    out: Out | None = None,
    target: _Target | None = None,
    task: _Task | None = None,
    categorical: _Categorical | None = None,
    numeric: _Numeric | None = None,
    multi: _Multi | None = None,
    sep: _Sep | None = None,
    bins: _Bins | None = None,
    field: _Field | None = None,
    exclude: _Exclude | None = None,
    dates: _Dates | None = None,
    log: _Log | None = None,
    part: _Part | None = None,
    test: _Test | None = None,
    user: _User | None = None,
    item: _Item | None = None,
    rating: _Rating | None = None,
    timestamp: _Timestamp | None = None,
    title: _Title | None = None,
    data_dir: _DataDir | None = None,
    min_rating: _MinRating | None = None,
    min_uc: _MinUc | None = None,
    min_sc: _MinSc | None = None,
    split_type: _SplitType | None = None,
    num_negative_samples: _NumNegativeSamples | None = None,
    n_neg: _NNeg | None = None,
    delimiter: _Delimiter | None = None,
    encoding: _Encoding | None = None,
    no_header: _NoHeader | None = None,
    val_p: _ValP | None = None,
    test_p: _TestP | None = None,
    embedding_dim: _EmbeddingDim | None = None,
    dropout: _Dropout | None = None,
    lr: _Lr | None = None,
    weight_decay: _WeightDecay | None = None,
    batch_size: _BatchSize | None = None,
    epochs: _Epochs | None = None,
    seed: Seed = 42,
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """Train AFM on users and items, or on any fields with a target, and save it."""
    ...

def demo(out: Path = ..., user: str = '96', epochs: int = 25, seed: Seed = 42, debug: Debug = False) -> None:
    """Train AFM on 100,004 real MovieLens ratings, compare it with popularity, and recommend films."""
    ...

def evaluate(run: Run, k: K = 10, as_json: AsJson = False, debug: Debug = False) -> None:
    """Test figures of a trained model, beside what needs no model."""
    ...

def print_recommended(
    model: TrainedModel,
    ds: TableDataModule,
    users: list[str],
    k: int = 10,
    as_json: bool = False,
) -> Any:
    """Recommendations for users

    Args:
        model: trained `AFM`
        ds: its users and items
        users: ids as text
        k: length of the lists
        as_json: for programs
    """
    ...

RECOMMEND: str

def recommend(
    run: Run,
    who: list[str],
    items: Path | None = None,
    new_to: str | None = None,
    k: K = 10,
    as_json: AsJson = False,
    debug: Debug = False,
) -> Any:
    """The best items for users, or for a context, and why."""
    ...

EXPLAIN: str

def explain(
    run: Run,
    values: list[str] | None = None,
    rows: Path | None = None,
    row: int = 0,
    k: int = 10,
    as_json: AsJson = False,
    debug: Debug = False,
) -> Any:
    """All parts of one score, the largest first."""
    ...

PREDICT: str

def predict(
    run: Run,
    data: Path,
    out: Path,
    explain: int = 0,
    delimiter: str | None = None,
    encoding: str | None = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """A score for every row of a file, in order; the file may be larger than memory."""
    ...

def export(run: Run, path: Path, as_json: AsJson = False, debug: Debug = False) -> None:
    """Write the model as ONNX, for programs without Python."""
    ...
