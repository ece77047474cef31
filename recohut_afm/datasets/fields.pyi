"""From the columns of a DataFrame to the ids and values a factorization machine takes, and back"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from collections.abc import Iterable
import numpy as np
import pandas as pd

def check_frame(df: pd.DataFrame) -> None:
    """Refuse an array, whose columns have no names

    Args:
        df: what should be a DataFrame
    """
    ...

class Field:
    """One column, and all that its kind knows; to define a subclass is to add a kind"""
    kinds: dict
    slots: int
    has_values: bool
    Learner: Any
    def __init_subclass__(cls, **kwargs: Any) -> None: ...
    def column(self, df: pd.DataFrame) -> pd.Series:
        """The field's column; a clear error if it is missing or there twice

        Args:
            df: any rows
        """
        ...
    def encode(self, df: pd.DataFrame) -> tuple[np.ndarray, np.ndarray | None]:
        """Rows as ids and values

        Args:
            df: any rows

        Returns:
            ids `(n, slots)`, each below `dim`; values, or None if all are 1
        """
        ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.Series:
        """Ids and values as a column

        Args:
            x: ids `(n, slots)`
            values: `(n, slots)`

        Returns:
            what the column held, None for unknown
        """
        ...
    def from_text(self, text: str) -> Any:
        """The value that a text stands for

        Args:
            text: as written on the command line

        Returns:
            what the column would hold
        """
        ...
    def varies(self, df: pd.DataFrame) -> bool:
        """Are the rows told apart?

        Args:
            df: any rows
        """
        ...
    @classmethod
    def start(cls, name: str, *args: Any, **options: Any) -> Any:
        """What sees the training rows, piece by piece

        Args:
            name: column
            args: options of the kind
            options: likewise

        Returns:
            the kind's `Learner`, or `Known` for a kind that learns nothing
        """
        ...
    @classmethod
    def fit(cls, df: pd.DataFrame, name: str, *args: Any, **options: Any) -> Field:
        """Learn from one frame

        Args:
            df: training rows
            name: column
            args: options of the kind
            options: likewise
        """
        ...
    def learner(self) -> Known:
        """For a fitted field among declarations"""
        ...
    def sound(self) -> bool:
        """Could `fit` have made this field?"""
        ...
    def to_dict(self) -> dict:
        """The kind, and all that the field has

        Returns:
            plain lists, text and numbers
        """
        ...
    @classmethod
    def from_dict(cls, d: dict) -> Field:
        """A field from its dictionary

        Args:
            d: what `to_dict` returned

        Returns:
            of the kind that the dictionary names
        """
        ...
    @classmethod
    def declare(cls, name: str, **options: Any) -> Declared:
        """A field of this kind that has yet to learn

        Args:
            name: column
            options: of the kind's learner
        """
        ...
    def grow(self, df: pd.DataFrame) -> Field:
        """The field, with what new rows append to it

        Args:
            df: new rows

        Returns:
            a field to which these rows are known, or the same one if its kind appends nothing
        """
        ...

class Known:
    """In the place of a learner, for a field that has nothing to learn: do its rows differ?

    Args:
        known: a field that encodes
    """
    known: Field
    name: Any
    varies: bool
    first: Any
    example: Any
    def __init__(self, known: Field) -> None: ...
    def add(self, df: pd.DataFrame) -> None:
        """Look at some more rows"""
        ...
    def finish(self) -> Any:
        """The field, and a value that stands in its rows"""
        ...

def field_kind(name: str) -> type:
    """The kind of that name; one of another package is an entry point of the group `recohut_afm.fields`

    Args:
        name: of a class, such as 'CategoricalField'

    Returns:
        subclass of `Field`
    """
    ...

def vocab_ids(vocab: pd.Index, s: pd.Series) -> np.ndarray:
    """Ids of values

    Args:
        vocab: categories, each once
        s: values to look up

    Returns:
        (n,) position in the vocabulary plus 1; 0 for what is not there
    """
    ...

def entry_written(vocab: pd.Index, text: str) -> Any:
    """The entry of a vocabulary that is written like this

    Args:
        vocab: what the data have
        text: how it is written

    Returns:
        the entry, of whatever type; the text itself if there is none
    """
    ...

@dataclass
class CategoricalField(Field):
    """One of several categories: id 1, 2, … in the order of `vocab`, id 0 for anything else

    Attributes:
        name: column
        vocab: categories seen in training
    """
    name: str
    vocab: pd.Index
    @property
    def dim(self) -> int: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, None]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> Any: ...
    def from_text(self, text: str) -> Any: ...
    def sound(self) -> Any: ...
    def grow(self, df: pd.DataFrame) -> CategoricalField:
        """The field, with the categories of new rows appended

        Args:
            df: new rows

        Returns:
            known categories keep their ids
        """
        ...

NO_NUMBER: Any

def with_text(s: pd.Series) -> pd.Series:
    """Tell text from other objects

    Args:
        s: of any type

    Returns:
        text with pandas' type for it, which version 2 gives only when asked
    """
    ...

@dataclass
class NumericField(Field):
    """A number as the value of one feature: x = (number − mean)/std

    Attributes:
        name: column
        mean: subtracted
        std: divided by
        log: is log(1+x) taken first?
        gaps: were numbers missing in training? Then id 0 has been learned
    """
    name: str
    mean: float = 0.0
    std: float = 1.0
    log: bool = False
    gaps: bool = False
    def encode(self, df: pd.DataFrame) -> tuple[Any, Any]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> Any: ...
    def from_text(self, text: str) -> Any: ...
    def sound(self) -> Any: ...

MAX_DISTINCT: int

class _Quantiles:
    """How often each number of a column occurs, and so where its quantiles lie"""
    name: str
    n: int
    counts: Any
    missing: int
    example: Any
    varies: Any
    def __init__(self, name: str, n: int) -> None: ...
    def add(self, df: pd.DataFrame) -> None: ...
    def at(self, shares: np.ndarray) -> np.ndarray:
        """The numbers below which these shares of all lie, as NumPy has them

        Args:
            shares: between 0 and 1, ascending

        Returns:
            each number once
        """
        ...

@dataclass
class BinnedField(Field):
    """A number as the category of its bin: id 1 below the first edge, id 0 if missing

    Attributes:
        name: column
        edges: inner borders, ascending; a number on a border belongs to the upper bin
    """
    name: str
    edges: list
    @property
    def dim(self) -> int: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, None]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.Series: ...
    def from_text(self, text: str) -> Any: ...
    def sound(self) -> Any: ...

@dataclass
class SplineField(Field):
    """A number as a share of the two knots that it lies between; id 0 if missing, then as in `NumericField`

    Attributes:
        name: column
        knots: numbers, ascending
        gaps: were numbers missing in training? Then id 0 has been learned
    """
    name: str
    knots: list
    gaps: bool = False
    @property
    def dim(self) -> int: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, Any]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.Series: ...
    def from_text(self, text: str) -> Any: ...
    def sound(self) -> Any: ...

@dataclass
class MultiField(Field):
    """Several categories at once, in as many slots as the longest training row needs

    Attributes:
        name: column
        vocab: entries seen in training
        slots: entries kept of a row
        sep: separates the entries of a text
        pool: value of each of a row's n entries: 'sum' 1, 'mean' 1/n, 'sqrt' 1/√n
    """
    name: str
    vocab: pd.Index
    slots: int = ...
    sep: str = '|'
    pool: str = 'sum'
    @property
    def dim(self) -> int: ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, Any]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.Series: ...
    def from_text(self, text: str) -> list: ...
    def sound(self) -> Any: ...
    def grow(self, df: pd.DataFrame) -> MultiField:
        """The field, with the entries of new rows appended

        Args:
            df: new rows

        Returns:
            known entries keep their ids, and a row its number of slots
        """
        ...

@dataclass
class DateField(Field):
    """A part of a date as a category; id 0 where there is no date

    Attributes:
        name: of the field
        source: column of dates, or of texts that are written like dates
        part: 'hour', 'weekday' or 'month'
    """
    name: str
    source: str
    part: str
    @property
    def dim(self) -> int: ...
    def column(self, df: pd.DataFrame) -> Any:
        """The column of dates; or one of the field's name, that holds the part itself"""
        ...
    def encode(self, df: pd.DataFrame) -> tuple[Any, None]: ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> Any: ...
    def from_text(self, text: str) -> Any: ...
    def sound(self) -> Any: ...

def Date(name: str, parts: tuple = ('hour', 'weekday', 'month')) -> list:
    """Parts of a date, as fields

    Args:
        name: column of dates
        parts: which

    Returns:
        a declaration for each part
    """
    ...

@dataclass(repr=False)
class Declared:
    """A field that has not learned yet

    Attributes:
        kind: subclass of `Field`
        name: column
        options: of the kind's learner
    """
    kind: type
    name: str
    options: dict
    def learner(self) -> Any:
        """What sees the training rows"""
        ...
    def __repr__(self) -> str: ...

def Categorical(name: str) -> Declared:
    """A categorical field, to be fitted

    Args:
        name: column with one category a row
    """
    ...

def Binned(name: str, bins: int) -> Declared:
    """A numeric field in bins, to be fitted

    Args:
        name: column with one number a row, or none
        bins: bins of about equal count
    """
    ...

def Numeric(name: str, scale: bool = True, bins: int | None = None, log: bool = False) -> Declared:
    """A numeric field, to be fitted

    Args:
        name: column with one number a row
        scale: standardise by mean and standard deviation of the training rows?
        bins: make so many bins of it instead
        log: take log(1+x) first, for prices and counts
    """
    ...

def Spline(name: str, knots: int = 8) -> Declared:
    """A numeric field as a curve that is straight between knots, to be fitted

    Args:
        name: column with one number a row, or none
        knots: between which the number is interpolated
    """
    ...

def Multi(name: str, sep: str = '|', max_len: int | None = None, pool: str = 'sum') -> Declared:
    """A multi-valued field, to be fitted

    Args:
        name: column with several categories a row: lists, or text
        sep: separates the entries of a text
        max_len: most entries kept of a row; default: the longest of the training rows
        pool: value of each of a row's n entries: 'sum' 1, 'mean' 1/n, 'sqrt' 1/√n
    """
    ...

def declared_text(text: str) -> Declared:
    """The declaration that a text stands for

    Args:
        text: such as 'genres=Multi,max_len=3': column, kind, options
    """
    ...

def declared(
    categorical: list | tuple = (),
    numeric: list | tuple = (),
    multi: list | tuple = (),
    scale: bool = True,
    bins: dict | None = None,
    sep: str | dict = '|',
    max_len: int | dict | None = None,
    pool: str | dict = 'sum',
    fields: list | None = None,
) -> list:
    """What the keywords of `Fields.fit` declare, in the order categorical, numeric, multi

    Args:
        categorical: columns with one category a row
        numeric: columns with one number a row
        multi: columns with several categories a row
        scale: standardise numbers?
        bins: `{column: n}`: these numeric columns become n bins
        sep: separator of multi-valued text, one for all or by column
        max_len: most entries kept of a multi-valued row, one for all or by column
        pool: 'sum', 'mean' or 'sqrt', one for all or by column
        fields: declarations, instead of all others

    Returns:
        of `Declared`, or fields that have nothing to learn; empty if nothing is named
    """
    ...

def told_kinds(df: pd.DataFrame, bins: dict | None = None) -> dict:
    """The kind of each column, told from what it holds

    Args:
        df: training rows
        bins: columns to bin, numeric whatever they look like

    Returns:
        names of categorical, numeric and multi-valued columns
    """
    ...

class Fields:
    """Fields side by side: what turns rows of a DataFrame into ids and values, and back

    Args:
        fields: fitted `Field` objects of any kind, in the order of the model's fields
    """
    takes: str
    fields: list
    names: list
    field_dims: list
    slots: list
    has_values: Any
    def __init__(self, fields: list) -> None: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    @classmethod
    def fit(
        cls,
        df: pd.DataFrame,
        categorical: list | tuple = (),
        numeric: list | tuple = (),
        multi: list | tuple = (),
        scale: bool = True,
        bins: dict | None = None,
        sep: str | dict = '|',
        max_len: int | dict | None = None,
        pool: str | dict = 'sum',
        fields: list | None = None,
        drop_constant: bool = False,
    ) -> Fields:
        """Learn vocabularies, scales and bins from training rows; keywords stand for `declared` fields, in that order

        Args:
            df: training rows; nothing else may be looked at
            categorical: columns with one category a row
            numeric: columns with one number a row
            multi: columns with several categories a row; nothing named: told from the columns
            scale: standardise numbers by mean and standard deviation of these rows?
            bins: `{column: n}`: these numeric columns become n bins of about equal count
            sep: separator of multi-valued text, one for all or by column
            max_len: most entries kept of such a row, one for all or by column; None: all
            pool: 'sum', 'mean' or 'sqrt': an entry's value is 1, 1/n or 1/√n; one for all or by column
            fields: declarations such as `Categorical('city')`, instead of all the keywords above
            drop_constant: leave constant columns out, with a warning, instead of refusing them

        Returns:
            with the vocabularies and scales of these rows
        """
        ...
    @classmethod
    def fit_batches(
        cls,
        batches: Iterable[pd.DataFrame],
        categorical: list | tuple = (),
        numeric: list | tuple = (),
        multi: list | tuple = (),
        scale: bool = True,
        bins: dict | None = None,
        sep: str | dict = '|',
        max_len: int | dict | None = None,
        pool: str | dict = 'sum',
        fields: list | None = None,
        drop_constant: bool = False,
    ) -> Fields:
        """Learn vocabularies, scales and bins in one pass over rows that need not fit into memory

        Args:
            batches: the training rows, such as a generator gives them; gone through once
            categorical: this and all the others are as in `fit`
            multi: nothing named: told from the first frame

        Returns:
            the same as `fit` on all frames together
        """
        ...
    def encode(self, df: pd.DataFrame, dtype: type = ...) -> tuple[np.ndarray, np.ndarray | None]:
        """Rows of a frame as ids and values; what training has not seen has id 0

        Args:
            df: rows, new ones or those of training; columns that are no fields are ignored
            dtype: of the ids; `np.int32` takes half the room

        Returns:
            ids `(n, S)`; values `(n, S)` float32, None if no field has any but 1
        """
        ...
    def grow(self, df: pd.DataFrame) -> Fields:
        """The fields, with what new rows append to them

        Args:
            df: new rows, with the columns of the fields

        Returns:
            `encode` gives rows of old the ids that they had
        """
        ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.DataFrame:
        """Ids and values as a frame

        Args:
            x: `(n, S)` ids, a tensor will do
            values: `(n, S)`; needed if there are numeric fields

        Returns:
            one column a field: categories, numbers, the text of a bin, lists
        """
        ...
    def to_dict(self) -> dict:
        """Everything there is to know about the fields, ready for JSON

        Returns:
            plain lists, text and numbers
        """
        ...
    @classmethod
    def from_dict(cls, d: dict) -> Fields:
        """Fields from their dictionary

        Args:
            d: what `to_dict` returned

        Returns:
            encodes as the first did
        """
        ...
    def save(self, path: str | Path) -> None:
        """Write the fields to a JSON file

        Args:
            path: JSON file to write
        """
        ...
    @classmethod
    def load(cls, path: str | Path) -> Fields:
        """Read the fields from a JSON file

        Args:
            path: JSON file that `save` wrote

        Returns:
            encodes as the saved ones did
        """
        ...

class FieldCoder(Protocol):
    """What data modules, explanations, recommendations and files ask of fields

    Attributes:
        fields: F objects of type `Field`
        names: F names
        field_dims: F vocabulary sizes
        slots: F slot counts
        has_values: are there values other than 1?
    """
    fields: list
    names: list
    field_dims: list
    slots: list
    has_values: bool
    def encode(self, rows: pd.DataFrame) -> tuple[np.ndarray, np.ndarray | None]:
        """Rows as ids and values

        Args:
            rows: with a column for each name

        Returns:
            ids `(n, S)`, values `(n, S)` or None
        """
        ...
    def decode(self, x: np.ndarray, values: np.ndarray | None = None) -> pd.DataFrame:
        """Ids and values as rows

        Args:
            x: ids `(n, S)`
            values: `(n, S)`

        Returns:
            a column for each name
        """
        ...
    def to_dict(self) -> dict:
        """All there is to know about the fields

        Returns:
            ready for JSON
        """
        ...
    @classmethod
    def from_dict(cls, d: dict) -> FieldCoder:
        """Fields from their dictionary

        Args:
            d: what `to_dict` returned
        """
        ...

def already_fitted(fields: FieldCoder | list | None) -> FieldCoder | None:
    """Fields that have learned, as opposed to a list of declarations

    Args:
        fields: what a data module was given

    Returns:
        None if there is something to learn
    """
    ...
