"""Models that differ in their seed err in different places: train five at once, and use them as one"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from typing import Any
import torch
from torch import nn
from .bases.common import FieldModel
from ..layers.candidates import Candidates
from ..layers.contributions import Contributions

class Ensemble(FieldModel):
    """The mean of models of one kind, whose seeds are `seed`, `seed+1`, …

    Args:
        kind: class of the members, such as `'AFMv2'`
        seeds: number of members
        seed: seed of the first
        settings: of the members: field_dims, embed_dim, …, and those of `FieldModel`
    """
    members: nn.ModuleList
    def __init__(self, kind: str, seeds: int = 5, seed: int = 42, **settings: Any) -> None: ...
    def logits(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """The mean of the members' raw scores

        Args:
            x: local ids `(B, S)`, long
            values: feature values `(B, S)`; all 1 if `None`

        Returns:
            raw scores `(B,)`
        """
        ...
    def training_loss(self, inputs: list, target: torch.Tensor, weights: torch.Tensor | None = None) -> Any:
        """Mean of the members' losses; each learns from its own alone"""
        ...
    def penalty(self, batch_size: int) -> Any:
        """Likewise of what the members add"""
        ...
    def contributions(self, x: torch.Tensor, values: torch.Tensor | None = None) -> Contributions:
        """The score in parts: means of the members' parts

        Args:
            x: local ids `(B, S)`
            values: feature values `(B, S)`; all 1 if `None`

        Returns:
            they sum to `logits` in evaluation mode
        """
        ...
    def formula(self) -> list:
        """The members as numbers

        Returns:
            of a `Formula` for each member
        """
        ...
    def encode_candidates(
        self,
        fields: list[int],
        x: torch.Tensor,
        values: torch.Tensor | None = None,
    ) -> SeveralCandidates:
        """Items, ready to be scored in any context

        Args:
            fields: positions of the item's fields among the model's
            x: their ids `(N, S)`, one row for each item, columns in the order of `fields`
            values: their values `(N, S)`; all 1 if `None`
        """
        ...
    def score_candidates(
        self,
        items: SeveralCandidates,
        x: torch.Tensor,
        values: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """Score every item in every context

        Args:
            items: `N` encoded items
            x: ids of the other fields `(B, S)`, one row for each context, in the order of the model's fields
            values: their values `(B, S)`; all 1 if `None`

        Returns:
            raw scores `(B, N)`, those of `logits` in evaluation mode
        """
        ...
    def start_at(self, mean: torch.Tensor) -> Ensemble:
        """Set the bias of each member so that the mean is what an untrained model predicts

        Args:
            mean: of the training targets, a single number

        Returns:
            the model itself
        """
        ...
    def start_linear(self, rows: tuple, validation: tuple | None = None, **options: Any) -> Ensemble:
        """Set the linear part of each member to the best linear model of these rows

        Args:
            rows: these and the following as for `AFMv2.start_linear`

        Returns:
            the model itself
        """
        ...

@dataclass
class SeveralCandidates:
    """`N` items as each member has encoded them"""
    each: list[Candidates]
    def __len__(self) -> int: ...
