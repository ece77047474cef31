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

SETTINGS: list

def as_typed(message: object) -> str:
    """What the library says, with its settings as options: `min_rating=9` is `--min-rating 9`

    Args:
        message: an error or a warning of the library

    Returns:
        in one line
    """
    ...

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
    """A table on the console, with nothing cut; texts share the room that numbers leave

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

def progress_bar(what: str, total: int) -> Any:
    """A progress bar on the error stream

    Args:
        what: is done
        total: steps

    Returns:
        of rich, with one task; to be started, or used in a `with` statement
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

def program() -> str:
    """The command that runs this, from where the user stands: its name alone if that finds it

    Returns:
        to be typed into a shell
    """
    ...

def print_test(test: str) -> None:
    """Test figures, what they mean, and whether the model is worth its while

    Args:
        test: DataFrame, as `measure` returns it
    """
    ...

def print_run(
    out: Path,
    model: TrainedModel,
    ds: TableDataModule,
    spec: dict,
    as_json: bool = False,
    before: Any | None = None,
) -> Any:
    """Test figures, and where everything is

    Args:
        out: folder of the run
        model: trained
        ds: its data module
        spec: its description
        as_json: for programs
        before: DataFrame: measures of new rows, before the model learned them
    """
    ...

EXAMPLES: str

DATA: str

def train(
    ctx: typer.Context,
    data: str,
    out: Path | None = None,
    from_: Path | None = None,
    target: str | None = None,
    task: str | None = None,
    categorical: list[str] | None = None,
    numeric: list[str] | None = None,
    multi: list[str] | None = None,
    sep: str | None = None,
    bins: int | None = None,
    field: list[str] | None = None,
    exclude: list[str] | None = None,
    dates: list[str] | None = None,
    log: Path | None = None,
    part: str | None = None,
    test: str | None = None,
    weight: str | None = None,
    user: str | None = None,
    item: str | None = None,
    rating: str | None = None,
    timestamp: str | None = None,
    title: str | None = None,
    users: str | None = None,
    items: str | None = None,
    ranker: bool | None = None,
    data_dir: str | None = None,
    min_rating: float | None = None,
    min_uc: int | None = None,
    min_sc: int | None = None,
    split_type: str | None = None,
    num_negative_samples: int | None = None,
    n_neg: int | None = None,
    delimiter: str | None = None,
    encoding: str | None = None,
    no_header: list[str] | None = None,
    val_p: float | None = None,
    test_p: float | None = None,
    embedding_dim: int | None = None,
    variant: str | None = None,
    seeds: int | None = None,
    dropout: float | None = None,
    lr: float | None = None,
    weight_decay: float | None = None,
    batch_size: int | None = None,
    epochs: int | None = None,
    seed: int = 42,
    as_json: bool = False,
    debug: bool = False,
) -> None:
    """Train AFM on users and items, or on any fields with a target, and save it."""
    ...

def demo(out: Path = ..., user: str = '96', epochs: int = 25, seed: int = 42, debug: bool = False) -> None:
    """Train AFM on 100,004 real MovieLens ratings, compare it with popularity, and recommend films."""
    ...

EVALUATE: str

def evaluate(
    run: Path,
    data: Path | None = None,
    k: int = 10,
    as_json: bool = False,
    debug: bool = False,
) -> None:
    """Test figures of a trained model, beside what needs no model; of its own test part or of another file."""
    ...

def print_recommended(
    model: TrainedModel,
    ds: TableDataModule,
    users: list[str],
    k: int = 10,
    as_json: bool = False,
    **wishes: Any,
) -> Any:
    """Recommendations for users

    Args:
        model: trained `AFM`
        ds: its users and items
        users: ids as text
        k: length of the lists
        as_json: for programs
        wishes: `blocked`, `diversity` and others of `recommend`
    """
    ...

RECOMMEND: str

def recommend(
    run: Path,
    who: list[str] | None = None,
    items: Path | None = None,
    chosen: str | None = None,
    log: Path | None = None,
    users: Path | None = None,
    block: str | None = None,
    allow: str | None = None,
    diversity: float = 0.0,
    per_group: str | None = None,
    all_users: bool = False,
    out: Path | None = None,
    new_to: str | None = None,
    k: int = 10,
    as_json: bool = False,
    debug: bool = False,
) -> Any:
    """The best items for users, for somebody who has chosen some, or for a context; and why."""
    ...

EXPLAIN: str

def explain(
    run: Path,
    values: list[str] | None = None,
    rows: Path | None = None,
    row: int = 0,
    k: int = 10,
    as_json: bool = False,
    debug: bool = False,
) -> Any:
    """All parts of one score, the largest first."""
    ...

PREDICT: str

def predict(
    run: Path,
    data: Path,
    out: Path,
    explain: int = 0,
    delimiter: str | None = None,
    encoding: str | None = None,
    as_json: bool = False,
    debug: bool = False,
) -> None:
    """A score for every row of a file, in order; the file may be larger than memory."""
    ...

REPORT: str

def report(
    run: Path,
    out: Path | None = None,
    show_rows: bool = True,
    hide: str | None = None,
    license: str | None = None,
    as_json: bool = False,
    debug: bool = False,
) -> Any:
    """A model card: data, figures with intervals, calibration, importance, explained rows, and how it was trained."""
    ...

PAGE: str

SOME_ROWS: int

def page(
    run: Path,
    path: Path,
    rows: Path | None = None,
    items: Path | None = None,
    beside: Path | None = None,
    leave_out: str | None = None,
    exact: bool = False,
    as_json: bool = False,
    debug: bool = False,
) -> None:
    """One HTML file that computes in a browser what the model says of any row, and why."""
    ...

def export(run: Path, path: Path, as_json: bool = False, debug: bool = False) -> None:
    """Write the model as ONNX, for programs without Python."""
    ...

def serve(
    run: Path,
    log: Path | None = None,
    users: Path | None = None,
    items: Path | None = None,
    host: str = '127.0.0.1',
    port: int = 8000,
    debug: bool = False,
) -> None:
    """A web service for a ranker: recommendations, scores, reasons, metrics, and a page to look at."""
    ...
