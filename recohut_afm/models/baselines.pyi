"""FM, NFM, Wide & Deep and Deep Crossing: the four models that AFM is measured against"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
import torch
from torch import nn
from .bases.common import FieldModel
from ..layers.candidates import Candidates
from ..layers.common import FeaturesEmbedding, FeaturesLinear, MultiLayerPerceptron
from ..layers.contributions import Contributions

def bi_interaction(e: torch.Tensor) -> torch.Tensor:
    """All pairs at the cost of the fields: `½[(Σv)² − Σv²]`

    Args:
        e: embeddings `(B, F, K)`, feature values included

    Returns:
        sum of all pair products `(B, K)`
    """
    ...

class FM(FieldModel):
    """Factorization machine (Rendle 2010): linear part plus all pairs, each with the same weight

    Args:
        field_dims: vocabulary size of each field, `F` numbers
        embed_dim: width `K` of the embeddings
        dropout: share of the pooled vector's coordinates switched off in training
        slots: ids that each field holds; one each if `None`
        seed: seed of the initial weights; `None` draws from torch's generator
        kwargs: task, target_range, optim_type, lr, weight_decay of `FieldModel`
    """
    dropout: nn.Dropout
    linear: FeaturesLinear
    embedding: FeaturesEmbedding
    def __init__(
        self,
        field_dims: list[int],
        embed_dim: int,
        dropout: float = 0.0,
        slots: list[int] | None = None,
        seed: int | None = 42,
        **kwargs: Any,
    ) -> None: ...
    def logits(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """The formula, with the pairs in linear time

        Args:
            x: local ids `(B, S)`, long; `S = F` if every field holds one id
            values: feature values `(B, S)`; all 1 if `None`

        Returns:
            raw scores `(B,)`
        """
        ...
    def encode_candidates(
        self,
        fields: list[int],
        x: torch.Tensor,
        values: torch.Tensor | None = None,
    ) -> Candidates:
        """Items, ready to be scored in any context

        Args:
            fields: positions of the item's fields among the model's
            x: their ids `(N, S)`, one row for each item, columns in the order of `fields`
            values: their values `(N, S)`; all 1 if `None`
        """
        ...
    def score_candidates(
        self,
        items: Candidates,
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
    def contributions(self, x: torch.Tensor, values: torch.Tensor | None = None) -> Contributions:
        """The score in parts: bias, fields, pairs; the attention is 1 throughout

        Args:
            x: local ids `(B, S)`
            values: feature values `(B, S)`; all 1 if `None`

        Returns:
            they sum to `logits` in evaluation mode
        """
        ...
    def formula(self) -> list:
        """The model as numbers

        Returns:
            of one `Formula`
        """
        ...

class NFM(FieldModel):
    """Neural factorization machine (He & Chua 2017): a network on the sum of all pair products

    Args:
        field_dims: vocabulary size of each field, `F` numbers
        embed_dim: width `K` of the embeddings
        hidden_dims: width of each hidden layer; `None`: one of width `K`, as the paper; `[]`: FM
        dropouts: on the pooled vector, on each hidden layer; the authors' on Frappe
        batch_norm: normalise the pooled vector and each hidden layer
        slots: ids that each field holds; one each if `None`
        seed: seed of the initial weights; `None` draws from torch's generator
        kwargs: task, target_range, optim_type, lr, weight_decay of `FieldModel`
    """
    linear: FeaturesLinear
    embedding: FeaturesEmbedding
    norm: nn.BatchNorm1d | nn.Identity
    dropout: nn.Dropout
    mlp: MultiLayerPerceptron
    fc: nn.Linear
    def __init__(
        self,
        field_dims: list[int],
        embed_dim: int,
        hidden_dims: list[int] | None = None,
        dropouts: tuple[float, float] = (0.5, 0.2),
        batch_norm: bool = True,
        slots: list[int] | None = None,
        seed: int | None = 42,
        **kwargs: Any,
    ) -> None: ...
    def logits(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """Linear part plus a network on the pooled pairs

        Args:
            x: local ids `(B, S)`, long; `S = F` if every field holds one id
            values: feature values `(B, S)`; all 1 if `None`

        Returns:
            raw scores `(B,)`
        """
        ...

class WideDeep(FieldModel):
    """Wide & Deep (Cheng et al. 2016): linear part plus a network on the concatenated embeddings

    Args:
        field_dims: vocabulary size of each field, `F` numbers
        embed_dim: width `K` of the embeddings
        hidden_dims: width of each hidden layer; the original's
        dropout: share of each hidden layer switched off in training; the papers tuned it
        lr: learning rate; the other models' 0.05 is too much for layers this wide
        slots: ids that each field holds; one each if `None`
        seed: seed of the initial weights; `None` draws from torch's generator
        kwargs: task, target_range, optim_type, weight_decay of `FieldModel`
    """
    linear: FeaturesLinear
    embedding: FeaturesEmbedding
    mlp: MultiLayerPerceptron
    def __init__(
        self,
        field_dims: list[int],
        embed_dim: int,
        hidden_dims: list[int] | tuple = (1024, 512, 256),
        dropout: float = 0.0,
        lr: float = 0.005,
        slots: list[int] | None = None,
        seed: int | None = 42,
        **kwargs: Any,
    ) -> None: ...
    def logits(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """Wide part plus deep part

        Args:
            x: local ids `(B, S)`, long; `S = F` if every field holds one id
            values: feature values `(B, S)`; all 1 if `None`

        Returns:
            raw scores `(B,)`
        """
        ...

class ResidualUnit(nn.Module):
    """Two layers around a shortcut, `ReLU(z + W″ ReLU(W′z + b′) + b″)`

    Args:
        dim: width of input and output
        hidden_dim: width in between
        batch_norm: normalise what each of the two layers computes
    """
    layers: nn.Sequential
    def __init__(self, dim: int, hidden_dim: int, batch_norm: bool = False) -> None: ...
    def forward(self, z: torch.Tensor) -> torch.Tensor:
        """Keep the input, add the correction

        Args:
            z: `(B, dim)`

        Returns:
            `(B, dim)`
        """
        ...

class DeepCrossing(FieldModel):
    """Deep Crossing (Shan et al. 2016): residual units on the concatenated embeddings

    Args:
        field_dims: vocabulary size of each field, `F` numbers
        embed_dim: width `K` of the embeddings
        hidden_dims: hidden width of each residual unit; the original's
        batch_norm: normalise inside the units; the AFM paper did, the original did not
        lr: learning rate; the other models' 0.05 is too much for layers this wide
        slots: ids that each field holds; one each if `None`
        seed: seed of the initial weights; `None` draws from torch's generator
        kwargs: task, target_range, optim_type, weight_decay of `FieldModel`
    """
    embedding: FeaturesEmbedding
    units: nn.Sequential
    fc: nn.Linear
    def __init__(
        self,
        field_dims: list[int],
        embed_dim: int,
        hidden_dims: list[int] | tuple = (512, 512, 256, 128, 64),
        batch_norm: bool = False,
        lr: float = 0.005,
        slots: list[int] | None = None,
        seed: int | None = 42,
        **kwargs: Any,
    ) -> None: ...
    def logits(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """Vectors side by side, through the units, to a score

        Args:
            x: local ids `(B, S)`, long; `S = F` if every field holds one id
            values: feature values `(B, S)`; all 1 if `None`

        Returns:
            raw scores `(B,)`
        """
        ...
