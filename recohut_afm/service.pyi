"""`recohut-afm serve`: a ranker behind HTTP, with reasons, metrics, and a page to look at"""
# Written by .ci/stubs.py from the module beside it

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from concurrent.futures import ThreadPoolExecutor
import torch
from fastapi import FastAPI
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from pydantic import BaseModel
from .datasets.interactions import InteractionsDataModule
from .layers.candidates import Candidates

@dataclass(repr=False)
class Served:
    """A ranker that is ready to answer

    Attributes:
        model: `AFMRanker`, with the people of the log
        names: their ids, and those of the items
        encoded: the items
        version: checksum of the model's file
        groups: item field -> a label for each item
        users: id of a user, as text -> its number
        items: id of an item, as text -> its number
    """
    model: torch.nn.Module
    names: InteractionsDataModule
    encoded: Candidates
    version: str
    groups: dict
    users: dict
    items: dict
    def __repr__(self) -> str: ...

def model_file(run: Path) -> Path:
    """Where the model is

    Args:
        run: folder of a run, or a model file
    """
    ...

def load_served(run: Path, **tables: Any) -> Served:
    """Load a ranker for service

    Args:
        run: folder of a run, or a model file
        tables: `log`, `users`, `items` of `load_with_people`
    """
    ...

MOST: int

class Person(BaseModel, extra='forbid'):
    """Somebody: a user of the log, or whoever has chosen some items"""
    user: str | int | None = ...
    chosen: list[str | int] | None = ...
    about: dict[str, Any] | None = ...

class Wish(Person):
    """Who wants a list, and what kind of list"""
    k: int = ...
    allow: list[str | int] | None = ...
    block: list[str | int] | None = ...
    repeats: bool = ...
    diversity: float = ...
    per_group: dict[str, int] | None = ...

class Some(Person):
    """Who, and which items"""
    items: list[str | int] = ...

class One(Person):
    """Who, and which item"""
    item: str | int = ...

@dataclass(repr=False)
class Visitor:
    """What the model needs of somebody

    Attributes:
        x: what is known of them, encoded `(1, S)`
        values: feature values `(1, S)`
        history: numbers of the items that they have chosen `(R,)`
        seen: and of those that they have had at all
        unknown: ids of chosen items that the model does not know
    """
    x: torch.Tensor
    values: torch.Tensor | None
    history: torch.Tensor
    seen: torch.Tensor
    unknown: list

def visitor(served: Served, person: Person) -> Visitor:
    """Look somebody up, or make them out of what they have chosen

    Args:
        served: what is asked
        person: of a request
    """
    ...

def together(served: Served, visitors: list[Visitor]) -> tuple:
    """One model for several people

    Args:
        served: what is asked
        visitors: who asks

    Returns:
        the model and a data module for them, who are the users 0, 1, …
    """
    ...

def lists(served: Served, wishes: list[Wish], visitors: list[Visitor]) -> list[dict]:
    """Recommendations for several people

    Args:
        served: what is asked
        wishes: all for the same kind of list
        visitors: who wants them

    Returns:
        an answer for each
    """
    ...

def check_wish(served: Served, wish: Wish) -> Wish:
    """Refuse a wish that nothing can fulfil

    Args:
        served: what is asked
        wish: of a request

    Returns:
        with ids of the model's type
    """
    ...

def scores(served: Served, some: Some) -> dict:
    """Scores of some items, `null` for those that the model does not know

    Args:
        served: what is asked
        some: of a request
    """
    ...

def reasons(served: Served, one: One) -> dict:
    """All parts of one score, and what each chosen item adds

    Args:
        served: what is asked
        one: of a request
    """
    ...

CROWD: int

QUEUE: int

class Batches:
    """Answers requests, those that come in together in one call

    Args:
        answer: function of a list of requests to a list of answers, or of exceptions; runs in a thread of its own
    """
    answer: Any
    waiting: Any
    thread: ThreadPoolExecutor
    def __init__(self, answer: Any) -> None: ...

class Watched:
    """The newest model of a run

    Args:
        run: folder of a run, or a model file
        tables: `log`, `users`, `items` of `load_with_people`
    """
    run: Path
    tables: Any
    mark: Any
    now: Any
    since: Any
    refused: Any
    def __init__(self, run: Path, **tables: Any) -> None: ...
    def look(self) -> str:
        """Take the file that is there, if it is another

        Returns:
            `''`: nothing new; `'ok'`; or what is wrong with the new file, said once
        """
        ...

BYTES: int

TOO_LONG: str

class SmallBodies:
    """Refuses bodies that are too long, by what they say of themselves and while they are read"""
    app: FastAPI
    def __init__(self, app: FastAPI) -> None: ...

class Measures:
    """What Prometheus asks for"""
    registry: CollectorRegistry
    requests: Counter
    seconds: Histogram
    crowd: Histogram
    loads: Counter
    items: Gauge
    def __init__(self) -> None: ...

class JsonLines(logging.Formatter):
    """A log line as JSON: time, level, and what was said"""
    def format(self, record: Any) -> Any: ...

log_lines: Any

def sentence(errors: list[dict]) -> str:
    """What is wrong with a request, in words

    Args:
        errors: of pydantic
    """
    ...

def create_app(
    run: str | Path,
    log: str | Path | None = None,
    users: str | Path | None = None,
    items: str | Path | None = None,
    every: float = 1.0,
) -> FastAPI:
    """The service as an ASGI application

    Args:
        run: folder of a run, or a model file
        log: table of who has chosen what; `None`: that of the training
        users: table of users, likewise
        items: table of items, likewise; new ones are scored by their fields
        every: seconds between two looks at the model file
    """
    ...

STYLE: str

SHOWN: int

def page_of(served: Served, user: str = '', chosen: list[str] | tuple = (), q: str = '') -> str:
    """History, recommendations and reasons of a user, or of whoever chooses some items

    Args:
        served: what is asked
        user: an id of the log
        chosen: or ids of items that somebody has chosen
        q: text to search for in titles

    Returns:
        HTML
    """
    ...

def run_service(app: FastAPI, host: str = '127.0.0.1', port: int = 8000) -> None:
    """Serve until told to stop; log lines are JSON, on the error stream

    Args:
        app: from `create_app`
        host: address to listen on; this machine alone can reach the default
        port: and its port
    """
    ...
