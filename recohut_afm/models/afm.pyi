"""The paper, equation by equation: from a model that treats all pairs alike to one that learns which pairs matter"""
# Written by .ci/stubs.py from the module beside it

from dataclasses import dataclass
from functools import cached_property
from typing import Any
import torch
from torch import nn
from recohut_afm.layers.candidates import Candidates
from recohut_afm.layers.common import FeaturesEmbedding, FeaturesLinear
from .bases.common import FieldModel, PointModel
from ..layers.contributions import Contributions
from ..layers.repeats import DistinctPairs
from ..layers.row_network import RowNetwork

class AttentionalFactorizationMachine(nn.Module):
    """The pair layer of the paper: attention over all pairs of fields, `p^T Σ a_ij (v_i ⊙ v_j)`

    Args:
        embed_dim: width `K` of the embeddings
        attn_size: width `A` of the attention network
        dropouts: on the attention weights, on the pooled vector
        pair_scale: multiply by the number of pairs `P`: uniform attention is then exactly FM
        temperature: divides the scores before the softmax; below 1 sharpens
    """
    attention: nn.Linear
    projection: nn.Linear
    fc: nn.Linear
    dropouts: tuple
    pair_scale: bool
    temperature: float
    def __init__(
        self,
        embed_dim: int,
        attn_size: int,
        dropouts: tuple[float, float] = (0.0, 0.0),
        pair_scale: bool = False,
        temperature: float = 1.0,
    ) -> None: ...
    def attention_weights(self, e: torch.Tensor, offset: torch.Tensor | None = None) -> torch.Tensor:
        """The weight of each pair `i<j`, in the order of `pair_indices`

        Args:
            e: embeddings `(B, F, K)`
            offset: added to the divided scores, `(B, P)`

        Returns:
            `(B, P)`, sums to 1 over the pairs
        """
        ...
    def forward(
        self,
        e: torch.Tensor,
        index: torch.Tensor | None = None,
        pairs: DistinctPairs | None = None,
        offset: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """Pool the pairs by attention and project

        Args:
            e: embeddings `(B, F, K)`, feature values included
            index: row of `e` for each field of each example `(B, F)`: `e` is then `(N, K)`
            pairs: the distinct pairs of these rows, if pairs repeat
            offset: what is known of each pair besides, added to the divided scores, `(B, P)`

        Returns:
            interaction part of the score `(B, 1)`
        """
        ...
    def pair_parts(self, e: torch.Tensor, offset: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """Attention and interaction of each pair, in the order of `pair_indices`

        Args:
            e: embeddings `(B, F, K)`, feature values included
            offset: added to the divided scores, `(B, P)`

        Returns:
            attention and interaction `(B, P)`; their product sums to `forward`
        """
        ...
    def numbers(self, n_fields: int) -> dict:
        """The pair layer as numbers, for a `Formula`

        Args:
            n_fields: number of fields `F`

        Returns:
            `W`, `b`, `h`, `p`, `temperature`, `factor`
        """
        ...
    def encode_candidates(self, d: torch.Tensor, linear: torch.Tensor) -> Candidates:
        """All of the items that can be computed before a context is known

        Args:
            d: item vectors `(N, Fi, K)`
            linear: linear part of each item `(N,)`
        """
        ...
    def score_candidates(self, items: Candidates, c: torch.Tensor) -> torch.Tensor:
        """Every item in every context

        Args:
            items: `N` encoded items
            c: context vectors `(B, Fc, K)`

        Returns:
            interaction part of the score, as `forward` gives it in evaluation mode, `(B, N)`
        """
        ...

@dataclass
class Lookup:
    """Vectors of `B` examples: one for each field of each example, or fewer of them and an index

    Attributes:
        vectors: `(B, F, K)`; with an index `(N, K)`
        index: row of `vectors` for each field of each example `(B, F)`
        pairs: the distinct pairs of these rows, if pairs repeat
    """
    vectors: torch.Tensor
    index: torch.Tensor | None = None
    pairs: DistinctPairs | None = None
    @cached_property
    def each(self) -> torch.Tensor:
        """One vector for each field of each example, looked up once, whoever asks

        Returns:
            `(B, F, K)`
        """
        ...
    def __len__(self) -> int:
        """Returns:
            B
        """
        ...

def look_up(
    embedding: FeaturesEmbedding,
    x: torch.Tensor,
    values: torch.Tensor | None,
    W: torch.Tensor,
    each: bool = False,
) -> Lookup:
    """Vectors of a batch, in the form that costs the pair layer least

    Args:
        embedding: the table of the vectors
        x: local ids `(B, S)`, long
        values: feature values `(B, S)`; all 1 if `None`
        W: first layer of the attention network `(A, K)`: its size says what is worth while
        each: is the vector of each field of each example wanted, too?
    """
    ...

class AFMv2(FieldModel):
    """AFM over any fields (Xiao et al. 2017): linear part plus attention-pooled pairs

    Args:
        field_dims: vocabulary size of each field, `F` numbers
        embed_dim: width `K` of the embeddings
        attn_size: width `A` of the attention network
        dropouts: on the attention weights, on the pooled vector
        pair_scale: multiply the pairs by `P`, so that uniform attention is FM; the paper does not
        temperature: divides the attention scores; below 1 sharpens
        attn_l2: λ of the paper: penalty on `W` alone
        slots: ids that each field holds; one each if `None`
        seed: seed of the initial weights; `None` draws from torch's generator
        pair_bias: add a number for each pair of fields to its score, as FwFM has one
        row_dims: widths of a network over the row that weighs pairs and fields; `None`: the paper
        row_dropout: share of its hidden units switched off in training
        embed_l2: penalty on the vectors of the batch's rows, as they reach the pairs
        tables: `'sharded'`: their rows are shared out over the processes that train
        kwargs: task, target_range, optim_type, lr, weight_decay of `FieldModel`
    """
    attn_l2: float
    embed_l2: float
    linear: FeaturesLinear
    embedding: FeaturesEmbedding
    afm: AttentionalFactorizationMachine
    pair_bias: nn.Parameter | None
    row_network: RowNetwork | None
    def __init__(
        self,
        field_dims: list[int],
        embed_dim: int,
        attn_size: int,
        dropouts: tuple[float, float] = (0.0, 0.0),
        pair_scale: bool = False,
        temperature: float = 1.0,
        attn_l2: float = 0.0,
        slots: list[int] | None = None,
        seed: int | None = 42,
        pair_bias: bool = False,
        row_dims: list[int] | None = None,
        row_dropout: float = 0.0,
        embed_l2: float = 0.0,
        tables: str = 'whole',
        **kwargs: Any,
    ) -> None: ...
    def logits(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """`w0 + Σ w_i x_i + p^T Σ a_ij (v_i ⊙ v_j) x_i x_j`

        Args:
            x: local ids `(B, S)`, long; `S = F` if every field holds one id
            values: feature values `(B, S)`; all 1 if `None`

        Returns:
            raw scores `(B,)`
        """
        ...
    def penalty(self, batch_size: int) -> Any:
        """`λ/B ‖W‖²`"""
        ...
    def training_loss(self, inputs: list, target: torch.Tensor, weights: torch.Tensor | None = None) -> Any:
        """Mean loss of a batch, and the penalty on its vectors"""
        ...
    @classmethod
    def strong(cls, field_dims: list[int], embed_dim: int = 32, **kwargs: Any) -> AFMv2:
        """AFM with attention that sees the whole row, and vectors that are held back

        Args:
            field_dims: vocabulary size of each field, `F` numbers
            embed_dim: width `K` of the embeddings
            kwargs: any setting of `AFMv2`, instead of that in `STRONG`

        Returns:
            of the class that it is called on
        """
        ...
    def start_at(self, mean: torch.Tensor) -> AFMv2:
        """Set the bias so that the mean is what an untrained model predicts

        Args:
            mean: of the training targets, a single number

        Returns:
            the model itself
        """
        ...
    def start_linear(
        self,
        rows: tuple,
        validation: tuple | None = None,
        penalty: float = 3.0,
        seed: int = 0,
    ) -> AFMv2:
        """Set the linear part to the best linear model of these rows

        Args:
            rows: as a batch: ids `(n, S)`, values `(n, S)` if there are any, targets `(n,)` or, with weights, `(n, 2)`
            validation: likewise; they choose among `PENALTIES`
            penalty: λ on the squares of the weights, beside the sum over the rows; without validation
            seed: of the draw, where there are more than `START_ROWS`

        Returns:
            the model itself
        """
        ...
    def init_from(self, other: nn.Module, freeze: bool = False) -> AFMv2:
        """Copy embeddings, linear weights and bias, as the paper does from a trained FM

        Args:
            other: a model with the same `linear` and `embedding` parts, such as a trained `FM`
            freeze: keep the copied parameters fixed, so that only the attention network and `p` learn

        Returns:
            the model itself
        """
        ...
    def contributions(self, x: torch.Tensor, values: torch.Tensor | None = None) -> Contributions:
        """The score in parts: bias, fields, pairs

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

STRONG: dict

START_ROWS: int

PENALTIES: tuple[float, float, float, float, float]

class AFM(PointModel):
    """AFM on user and item: one pair, so the attention is an unnormalised gate on it

    Args:
        n_users: number of users
        n_items: number of items
        embedding_dim: width `K` of the embeddings
        batch_norm: normalise the product of the two vectors
        dropout: share of the product's coordinates switched off in training
        attn_size: width `A` of the gate's hidden layer
        seed: seed of the initial weights; `None` draws from torch's generator
        kwargs: n_neg, k, loss_type, optim_type, lr, weight_decay of `PointModel`
    """
    user_embedding: nn.Embedding
    item_embedding: nn.Embedding
    user_bias: nn.Embedding
    item_bias: nn.Embedding
    bias: nn.Parameter
    norm: nn.BatchNorm1d | nn.Identity
    dropout: nn.Dropout
    attention: nn.Linear
    projection: nn.Linear
    fc: nn.Linear
    def __init__(
        self,
        n_users: int,
        n_items: int,
        embedding_dim: int,
        batch_norm: bool = True,
        dropout: float = 0.1,
        attn_size: int = 4,
        seed: int | None = 42,
        **kwargs: Any,
    ) -> None: ...
    def pair(self, users: torch.Tensor, items: torch.Tensor) -> Any:
        """The product `v_u ⊙ v_i`, normalised and dropped out, `(…, K)`; users and items broadcast"""
        ...
    def gate(self, v: torch.Tensor) -> torch.Tensor:
        """How much of the pair gets through: the attention network without a softmax

        Args:
            v: pair products `(…, K)`

        Returns:
            `(…,)`
        """
        ...
    def forward(self, users: torch.Tensor, items: torch.Tensor) -> torch.Tensor:
        """The formula

        Args:
            users: user ids, long; any shape that broadcasts with items
            items: item ids, long

        Returns:
            raw scores in the common shape
        """
        ...
    def start_at(self, mean: float) -> None:
        """A bias at the mean rating, if nothing has been learned yet

        Args:
            mean: of the ratings
        """
        ...
    def encode_candidates(self, items: torch.Tensor) -> Candidates:
        """Vectors and biases of items

        Args:
            items: item ids `(N,)`, long
        """
        ...
    def score_candidates(self, items: Candidates, users: torch.Tensor) -> torch.Tensor:
        """Every item for every user

        Args:
            items: `N` encoded items
            users: user ids `(B,)`, long

        Returns:
            raw scores `(B, N)`, those of `forward` in evaluation mode
        """
        ...
    def contributions(self, users: torch.Tensor, items: torch.Tensor) -> Contributions:
        """The score in parts: bias, user, item, and the pair, whose attention is the gate

        Args:
            users: user ids `(B,)`, long
            items: item ids `(B,)`, long

        Returns:
            of the fields user and item; they sum to `forward` in evaluation mode
        """
        ...
    def formula(self) -> list:
        """The model as numbers: user and item are two fields

        Returns:
            of one `Formula`
        """
        ...
