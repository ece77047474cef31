"""From a description of data and settings to a trained, measured and saved model; nothing is printed here"""
# Written by .ci/stubs.py from the module beside it

from pathlib import Path
from typing import Any
import pandas as pd
from recohut_afm.datasets.batching import TableDataModule
from recohut_afm.datasets.fields import FieldCoder
from recohut_afm.datasets.interactions import InteractionsDataModule
from recohut_afm.datasets.movielens import MovieLensDataModule
from recohut_afm.models.bases.common import TrainedModel

NAMES: tuple[str, str, str, str]

READING: dict

def open_table(path: str | Path, spec: dict | None = None, coded: bool = False) -> Any:
    """A table, read as the run reads its own

    Args:
        path: a file
        spec: with `READING`, and `as_text`; a spec without that is of a run whose ids pandas typed
        coded: text as pandas categories, see `read_table`

    Returns:
        DataFrame
    """
    ...

COLUMNS: tuple[str, str, str, str, str]

PAIR_DATA: dict

def open_pairs(spec: dict) -> MovieLensDataModule | InteractionsDataModule:
    """Users and items, from MovieLens or from a file

    Args:
        spec: `data` (name or file), and whatever there is of `data_dir`, `COLUMNS` and `PAIR_DATA`

    Returns:
        `InteractionsDataModule`
    """
    ...

def read_target(column: pd.Series, task: str | None = None) -> tuple[Any, Any, Any] | tuple[Any, Any, None]:
    """A target as numbers, and the task that it calls for

    Args:
        column: Series
        task: 'binary' or 'regression'; `None`: told from the column

    Returns:
        Series of numbers, the task, and the value that means yes (or `None`)
    """
    ...

KINDS: tuple[str, str, str]

FIELD_DATA: dict

TOLD: dict

def field_roles(
    df: pd.DataFrame,
    spec: dict,
    target: Any | None = None,
    coded: bool = False,
) -> tuple[list, Any] | tuple[list, list] | tuple[Any, list]:
    """The fields that a description names, or all columns for what they look like

    Args:
        df: DataFrame, without target
        spec: `KINDS`, `field`, `bins`, `sep` and `TOLD`
        target: what is to be predicted, `(n,)` numbers
        coded: as for `column_roles`

    Returns:
        declarations; and `Role`s, if it was told from the values what the columns are
    """
    ...

PART: str

def open_fields(spec: dict, saved: Any | None = None) -> Any:
    """Any fields and a target, from a file

    Args:
        spec: `data` (a file), `target`, and whatever there is of `FIELDS`
        saved: `Fields` of a model, instead of those that the description calls for

    Returns:
        `FieldsDataModule`
    """
    ...

def open_data(spec: dict) -> Any:
    """The data module that a description stands for

    Args:
        spec: from `training_spec` or `learning_spec`

    Returns:
        the data module
    """
    ...

SIDES: tuple[str, str]

def shop_tables(spec: dict) -> tuple[Any, Any, Any] | tuple[Any, Any, Any, Any]:
    """The three tables of a ranker

    Args:
        spec: `data`, `users`, `items`: names or files

    Returns:
        DataFrames: the log, and of users and items what there is or `None`; and the least rating that is a like
    """
    ...

def open_ranker(spec: dict) -> Any:
    """A log with what is known of its users and items, from MovieLens or from files

    Args:
        spec: `data`, and whatever there is of `RANKER`

    Returns:
        `RankerDataModule`
    """
    ...

NEW_MODEL: str

NEW_RUN: str

def environment() -> dict:
    """When, and with which versions

    Returns:
        plain texts and numbers
    """
    ...

def save_run(out: Path, model: TrainedModel, spec: dict, ds: TableDataModule) -> None:
    """Write `model.safetensors` and `run.json`, both or none

    Args:
        out: folder of the run
        model: trained
        spec: description of the data, see `open_pairs` and `open_fields`
        ds: the data module
    """
    ...

def load_model(run: Path) -> tuple:
    """A trained model, ready to be asked

    Args:
        run: folder of a run, or a file that `save` wrote

    Returns:
        the model; and its `Fields`, or its users and items as a data module
    """
    ...

def load_with_names(run: Path) -> tuple:
    """A trained model that can be asked by name

    Args:
        run: folder of a run, or a file that `save` wrote

    Returns:
        the model; and its `Fields`, or its users and items as a data module
    """
    ...

def run_description(run: Path) -> dict:
    """The description that names the model of a run; one of version 0.1 names none, and not what it was made with

    Args:
        run: folder of a run, or its model file

    Returns:
        as `run.json` has it: of the data, the settings, and `made`, the `environment` of the training
    """
    ...

def load_run(run: Path) -> tuple:
    """A trained model with the data that it was trained on

    Args:
        run: folder of a run

    Returns:
        the model, its data module, and the description
    """
    ...

def test_ranks(model: TrainedModel, ds: TableDataModule) -> dict:
    """Where the model, popularity and chance rank what was held out

    Args:
        model: a trained `AFM`
        ds: its data module

    Returns:
        (among how many items, the scorer) -> rank of each user's held-out item `(U,)`
    """
    ...

def measure_pairs(model: TrainedModel, ds: TableDataModule, k: int = 10) -> Any:
    """Test figures of the model, of popularity and of chance

    Args:
        model: a trained `AFM`
        ds: its data module
        k: length of the list

    Returns:
        DataFrame: among how many items the held-out one is ranked, the scorer, and its measures
    """
    ...

MEASURES: dict

def predict_part(model: TrainedModel, ds: TableDataModule, rows: Path) -> list:
    """What the model predicts, beside what happened

    Args:
        model: a trained `AFMv2`
        ds: its data module
        rows: a part of its data, such as `ds.data.test`

    Returns:
        predictions `(R,)`, targets `(R,)`, and weights `(R,)` if there are any
    """
    ...

def measure_fields(model: TrainedModel, ds: TableDataModule, new: bool = False) -> pd.DataFrame:
    """Test figures of the model, and of always predicting the mean

    Args:
        model: a trained `AFMv2`
        ds: its data module
        new: of the training part instead, which the model has yet to learn

    Returns:
        DataFrame: the predictor and its measures
    """
    ...

MEANINGS: dict

REMEDIES: dict

def no_better(test: Any) -> str:
    """Say so if the model is no better than popularity or the mean, and what to try

    Args:
        test: DataFrame, as `measure` returns it

    Returns:
        a sentence; empty if the model is better
    """
    ...

PAIR_MODEL: dict

RANKER_MODEL: dict

FIELD_MODEL: dict

VARIANTS: dict

def build_model(ds: TableDataModule, spec: dict) -> Any:
    """A new model for these data; or that of another run, grown by them

    Args:
        ds: an `InteractionsDataModule` or a `FieldsDataModule`
        spec: settings: `PAIR_MODEL`, `RANKER_MODEL` or `FIELD_MODEL`, and `seed`

    Returns:
        `AFM`, `AFMRanker` or `AFMv2`, or an `Ensemble`
    """
    ...

def measure(model: TrainedModel, ds: TableDataModule, k: int = 10) -> Any:
    """Test figures, whatever the kind of data

    Args:
        model: trained
        ds: its data module
        k: length of the lists that are measured, for users and items

    Returns:
        DataFrame
    """
    ...

def run_training(ds: TableDataModule, spec: dict, out: Path, callbacks: list | tuple = ()) -> Any:
    """Train a model and save it

    Args:
        ds: a data module
        spec: its description, and how to train: see `build_model`; and `epochs`
        out: folder to write to
        callbacks: Lightning callbacks, such as one that moves a progress bar

    Returns:
        the trained model
    """
    ...

def measured_on(path: str | Path, ds: TableDataModule, spec: dict) -> Any:
    """Another file to measure a model on

    Args:
        path: a file with the columns of the training; of fields also with the target
        ds: the data module of a run
        spec: its description

    Returns:
        the data module; its test part are the rows of the file
    """
    ...

def raw_id(vocab: pd.Index, text: str) -> Any:
    """The entry of a vocabulary that is written like this

    Args:
        vocab: Index of what the data have
        text: how it is written

    Returns:
        the entry, of whatever type; the text itself if there is none
    """
    ...

def user_id(ds: TableDataModule, text: str) -> Any:
    """The user that is written like this

    Args:
        ds: data module of users and items
        text: an id; or with the name of its column, such as `customer=17`

    Returns:
        the id, of whatever type; the text itself if there is none
    """
    ...

def read_values(words: list[str], fields: FieldCoder) -> dict:
    """Values of some fields

    Args:
        words: such as `['user=42', 'city=Oslo']`
        fields: `Fields`

    Returns:
        field -> value, of the type that the data have
    """
    ...

def read_row(words: list[str], fields: FieldCoder, rows: Path | None = None, row: int = 0) -> Any:
    """A row to explain

    Args:
        words: `FIELD=VALUE`; what is given here counts more than the file
        fields: `Fields`
        rows: a file
        row: which row of it, counted from 0

    Returns:
        DataFrame of one row
    """
    ...

def explain_text(
    words: list[str],
    model: TrainedModel,
    fields: FieldCoder,
    rows: Path | None = None,
    row: int = 0,
) -> Any:
    """The parts of one score

    Args:
        words: `FIELD=VALUE`, or for a model of users and items `user=…` and `item=…`
        model: trained
        fields: its `Fields`, or its users and items
        rows: see `read_row`
        row: likewise

    Returns:
        DataFrame, as `inference.explain.explain` returns it
    """
    ...

def largest_parts(parts: pd.DataFrame, k: int = 10) -> Any:
    """The largest contributions, up or down, and the sum of all others

    Args:
        parts: DataFrame of one example, as `explain` returns it
        k: how many

    Returns:
        DataFrame for a table
    """
    ...

def beside_history(found: pd.DataFrame, ds: TableDataModule, user: object, k: int = 10) -> Any:
    """What a user rated highest, beside what the model recommends

    Args:
        found: DataFrame of one user, as `recommend` returns it
        ds: the data module
        user: a raw user id
        k: length of the lists

    Returns:
        DataFrame for a table
    """
    ...

def candidate_items(df: pd.DataFrame, fields: FieldCoder, context: dict, new_to: str | None = None) -> Any:
    """The items of a table

    Args:
        df: DataFrame
        fields: `Fields` of the model
        context: the fields that are given
        new_to: such as 'user': without the items that the table has beside the same user

    Returns:
        DataFrame: each item once
    """
    ...

def recommend_items(
    words: list[str],
    model: TrainedModel,
    fields: FieldCoder,
    items: pd.DataFrame,
    k: int = 10,
    new_to: str | None = None,
) -> Any:
    """The best items of a table in a context

    Args:
        words: the context, as `FIELD=VALUE`
        model: trained
        fields: its `Fields`
        items: DataFrame
        k: length of the list
        new_to: see `candidate_items`

    Returns:
        DataFrame: rank, columns of the items, score, probability (if there is one), why
    """
    ...

PAIRS: Any

OWN: dict

FIELDS: Any

OF_SIDES: Any

RANKER: Any

def training_spec(data: str, options: dict) -> dict:
    """What to train on, and how

    Args:
        data: name or file
        options: of `train`; `None` and empty lists are passed over

    Returns:
        for `run_training`
    """
    ...

def takes_visitors(model: TrainedModel) -> bool:
    """Is it a ranker, which can be asked for people who were not there in training?

    Args:
        model: trained
    """
    ...

def load_with_people(
    run: Path,
    log: Any | None = None,
    users: Any | None = None,
    items: pd.DataFrame | None = None,
) -> tuple:
    """A trained model that can be asked by name; of a ranker, with the people of a log

    Args:
        run: folder of a run, or a file that `save` wrote
        log: file: who chose what; `None`: the one that the run was trained on, if it is there
        users: file: what is known of the users; `None` likewise
        items: file: what is known of the items, new ones included; `None` likewise

    Returns:
        the model; and its `Fields`, or its users and items as a data module
    """
    ...

PASSES: int

def learning_spec(run: Path, data: str, options: dict) -> dict:
    """What to learn on from, and how: as the run did

    Args:
        run: folder of a run
        data: file of new rows
        options: of `train`, those that were given

    Returns:
        for `open_data` and `run_training`
    """
    ...

def open_new_rows(spec: dict) -> Any:
    """New rows for the model of a run, all of which train

    Args:
        spec: from `learning_spec`

    Returns:
        `NewRows`
    """
    ...
