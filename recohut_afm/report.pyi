"""A model card for a run: data, figures with intervals, calibration, importance, and rows explained"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from collections.abc import Callable
import numpy as np
import pandas as pd
import torch

TURNS: str

def plain(text: object, most: int = 120) -> str:
    """One line of it, without characters that nobody sees

    Args:
        text: whatever stands in a table
        most: characters; the rest is cut
    """
    ...

def in_markdown(text: object) -> str:
    """As Markdown that shows the text as it stands

    Args:
        text: plain text
    """
    ...

@dataclass
class Heading:
    """A heading

    Attributes:
        text: plain
        level: 1 is the title
    """
    text: str
    level: int = 2
    def markdown(self) -> str: ...
    def html(self) -> str: ...

@dataclass
class Text:
    """A paragraph

    Attributes:
        text: plain
    """
    text: str
    def markdown(self) -> Any: ...
    def html(self) -> str: ...

@dataclass
class Bullets:
    """A list

    Attributes:
        texts: plain
    """
    texts: list
    def markdown(self) -> Any: ...
    def html(self) -> str: ...

@dataclass
class Code:
    """Something to type or to run

    Attributes:
        text: lines
        language: of the lines
    """
    text: str
    language: str = 'sh'
    def markdown(self) -> str: ...
    def html(self) -> str: ...

def in_cell(v: object, size: float | None = None) -> str:
    """As a table shows it; nothing for what is missing

    Args:
        v: a number or a text
        size: of the largest number beside it, which decides the digits; its own if `None`

    Returns:
        plain
    """
    ...

@dataclass
class Table:
    """A table

    Attributes:
        df: numbers and texts
        about: what it shows, for those who hear the page
    """
    df: pd.DataFrame
    about: str
    def markdown(self) -> Any: ...
    def html(self) -> str: ...

@dataclass(repr=False)
class Picture:
    """A picture

    Attributes:
        name: of its file, without the ending
        about: what it shows, for those who do not see it
        png: as dots
        svg: as lines
    """
    name: str
    about: str
    png: bytes
    svg: str
    def markdown(self) -> str: ...
    def html(self) -> str: ...

def picture(name: str, about: str, draw: Callable) -> Picture:
    """What matplotlib draws

    Args:
        name: of its file, without the ending
        about: what it shows
        draw: without arguments, returns axes
    """
    ...

@dataclass(repr=False)
class Subject:
    """A run that is reported on

    Attributes:
        run: its folder
        spec: its description
        model: trained
        names: what encodes its rows: `Fields`, or a data module of users and items
        ds: its data module; `None` if the data have gone
        lost: names of files that have gone
    """
    run: Path
    spec: dict
    model: torch.nn.Module
    names: object
    ds: object
    lost: list
    @property
    def name(self) -> Any: ...
    @property
    def data(self) -> Any: ...
    @property
    def task(self) -> Any: ...
    @cached_property
    def ranks(self) -> Any:
        """Returns:
            asked for by several sections, computed once
        """
        ...
    @cached_property
    def predicted(self) -> Any:
        """Returns:
            likewise
        """
        ...

def open_subject(run: str | Path) -> Subject:
    """Open a run, with its data if they are there

    Args:
        run: folder of a run, or its model file
    """
    ...

TYPED: dict

def given_options(spec: dict) -> dict:
    """The settings that are not the default

    Args:
        spec: description of a run

    Returns:
        setting -> value
    """
    ...

def command(spec: dict) -> str:
    """The command that trained it, without folders

    Args:
        spec: description of a run

    Returns:
        for a shell
    """
    ...

def training(s: Subject) -> list:
    """Command, log and environment

    Args:
        s: a run

    Returns:
        blocks
    """
    ...

def learned(s: Subject) -> list:
    """The learning curve, with the best epoch

    Args:
        s: a run

    Returns:
        blocks
    """
    ...

K: int

DRAWS: int

MANY: int

def intervals(s: Subject, seed: int = 0) -> pd.DataFrame:
    """Test figures with 95 % intervals

    Args:
        s: a run with its data and a test part
        seed: of the draws

    Returns:
        a row for each figure: `AFM`, `low`, `high`; the others; `difference` to the simple one, and its ends
    """
    ...

def figures(s: Subject, told: pd.DataFrame | None) -> list:
    """Test figures with intervals, and what they mean

    Args:
        s: a run
        told: what `intervals` returns; `None` if nothing could be measured

    Returns:
        blocks
    """
    ...

def calibration_error(table: pd.DataFrame) -> float:
    """The mean distance of predicted and observed, bins counting by their rows

    Args:
        table: what `calibration_table` returns
    """
    ...

def binned_means(pred: np.ndarray, target: np.ndarray, bins: int = 10) -> pd.DataFrame:
    """What was predicted beside what happened, for numbers

    Args:
        pred: (R,) predictions
        target: (R,) what happened
        bins: of equally many rows

    Returns:
        a row for each bin, lowest first: means `prediction` and `observed`, its standard `error`, and `n`
    """
    ...

def calibration(s: Subject) -> list:
    """What was predicted beside what happened

    Args:
        s: a run with its data and a test part

    Returns:
        blocks
    """
    ...

MOST: int

LEGIBLE: int

def what_counts(s: Subject) -> list:
    """Importance of fields and pairs, and attention

    Args:
        s: a run with its data

    Returns:
        blocks
    """
    ...

ROWS: int

PARTS: int

def without_values(parts: pd.DataFrame, columns: list) -> pd.DataFrame:
    """The same, in which these fields are called by their name alone

    Args:
        parts: what `explain` returns
        columns: fields whose values nobody is to see
    """
    ...

def explained_rows(s: Subject, hide: list | tuple = ()) -> list:
    """Rows of the test part, evenly over the scores

    Args:
        s: a run with its data and a test part
        hide: fields whose values nobody is to see

    Returns:
        for each: what `explain` says, and what was predicted and observed
    """
    ...

def rows(s: Subject, hide: list | tuple = ()) -> list:
    """Ten rows of the test part, explained

    Args:
        s: a run with its data and a test part
        hide: fields whose values nobody is to see

    Returns:
        blocks
    """
    ...

SPLITS: dict

def data(s: Subject) -> list:
    """What went in

    Args:
        s: a run

    Returns:
        blocks
    """
    ...

KINDS: dict

USES: dict

def summary(s: Subject) -> list:
    """In a sentence, and how to use it

    Args:
        s: a run

    Returns:
        blocks
    """
    ...

def limits(s: Subject, told: pd.DataFrame | None = None) -> list:
    """What is not known, and where the model ends

    Args:
        s: a run
        told: what `intervals` returns

    Returns:
        blocks
    """
    ...

TASKS: dict

METRICS: dict

def metadata(s: Subject, told: pd.DataFrame | None = None, license: str | None = None) -> dict:
    """The metadata of a model card

    Args:
        s: a run
        told: what `intervals` returns
        license: such as `'apache-2.0'`
    """
    ...

def as_yaml(what: object, indent: int = 0) -> str:
    """YAML, with texts as JSON

    Args:
        what: dictionaries, lists, texts and numbers
        indent: spaces before each line
    """
    ...

STYLE: str

def as_markdown(blocks: list, card: dict) -> str:
    """A model card

    Args:
        blocks: of the document
        card: metadata
    """
    ...

def as_page(blocks: list, title: str) -> str:
    """One page of HTML

    Args:
        blocks: of the document
        title: of the window
    """
    ...

def report_blocks(s: Subject, told: pd.DataFrame | None, ten: list | tuple = (), doing: Callable = ...) -> list:
    """All sections

    Args:
        s: a run
        told: what `intervals` returns
        ten: what `rows` returns, or nothing
        doing: is called with what is done next

    Returns:
        blocks
    """
    ...

MARK: str

def write_report(
    run: str | Path,
    out: str | Path | None = None,
    show_rows: bool = True,
    hide: list | tuple = (),
    license: str | None = None,
    seed: int = 0,
    doing: Callable = ...,
) -> dict:
    """Write model card, page and pictures

    Args:
        run: folder of a run, or its model file
        out: folder to write to; `report` in that of the run if `None`
        show_rows: with ten rows of the test part? They may be about people
        hide: fields whose values are not shown in the rows
        license: of the model, such as `'apache-2.0'`
        seed: of the draws of the bootstrap
        doing: is called with what is done next

    Returns:
        `card` and `page`: the two files; `pictures`: how many; `figures`: what `intervals` returns, or `None`
    """
    ...
