"""Items too many to score them all: an index nominates, the model decides"""
# Written by .ci/stubs.py from the module beside it

from typing import Any, Protocol
import torch
from ..datasets.splitting import SeenItems
from ..models.bases.common import RanksEncoded

PIECE: int

SCORED: int

SAMPLE: int

class RanksByKeys(RanksEncoded, Protocol):
    """A model whose scores are inner products of queries and keys, or nearly so"""
    def vocabulary_sizes(self) -> list:
        """Numbers of users and of items"""
        ...
    def item_keys(self, items: torch.Tensor) -> torch.Tensor:
        """`(N, D)`"""
        ...
    def user_queries(self, users: torch.Tensor) -> torch.Tensor:
        """`(B, D)`"""
        ...

class Retriever:
    """The best of very many items: an index of the model's vectors nominates some, and the model ranks them

    Args:
        model: `RanksByKeys`, such as a trained `AFMRanker`; train on, and it takes a new `Retriever`
        lists: lists that the items are divided into; the root of their number if `None`
        probes: lists that are searched for a user; a fifth of them if `None`
        seed: of the sample that the centres of the lists are learned from
    """
    model: torch.nn.Module
    n_items: Any
    lists: Any
    probes: Any
    index: Any
    def __init__(
        self,
        model: torch.nn.Module,
        lists: int | None = None,
        probes: int | None = None,
        seed: int = 0,
    ) -> None: ...
    def candidates(self, users: torch.Tensor, n: int) -> torch.Tensor:
        """What the index nominates

        Args:
            users: user numbers `(U,)`, long
            n: how many items for each

        Returns:
            item numbers `(U, n)`, the largest product first; -1 where the lists that were searched hold no more
        """
        ...
    def top(
        self,
        users: torch.Tensor,
        k: int = 10,
        n: int | None = None,
        seen: SeenItems | None = None,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The best of the nominated items, with the scores that `model(users, items)` gives them

        Args:
            users: user numbers `(U,)`, long
            k: length of each list
            n: items nominated for each user; `10·k` if `None`; with uniform attention `k` are enough
            seen: what users have had, and are not to get

        Returns:
            scores and item numbers `(U, k)`, best first; -inf and -1 where no more are left
        """
        ...
    def exhaustive(self, users: torch.Tensor, k: int = 10) -> tuple[torch.Tensor, torch.Tensor]:
        """The best of all items, each scored by the model: exact, and slow

        Args:
            users: user numbers `(U,)`, long
            k: length of each list

        Returns:
            scores and item numbers `(U, k)`, best first
        """
        ...
    def recall(self, users: torch.Tensor, k: int = 10, n: int | None = None) -> float:
        """Which share of the `k` best of all items `top` finds

        Args:
            users: user numbers `(U,)`, long; a sample
            k: length of the lists
            n: items nominated, as for `top`

        Returns:
            from 0 to 1
        """
        ...
    def with_users(
        self,
        users: torch.Tensor,
        history: tuple[torch.Tensor, torch.Tensor] | None = None,
    ) -> Retriever:
        """The same index for other people

        Args:
            users: as in `AFMRanker.with_users`
            history: likewise

        Returns:
            shares model and index with this one
        """
        ...

def shared(found: torch.Tensor, best: torch.Tensor) -> float:
    """The share of the best that was found, over all users

    Args:
        found: item numbers `(U, k)`
        best: item numbers `(U, k)`

    Returns:
        from 0 to 1
    """
    ...
