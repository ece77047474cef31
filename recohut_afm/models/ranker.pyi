"""Users, items, what is known about them, and all that the user liked before: AFM as a recommender over many fields"""
# Written by .ci/stubs.py from the module beside it

from typing import Any
import torch
from torch import nn
from .afm import AttentionalFactorizationMachine
from .bases.common import PointModel
from ..layers.candidates import Candidates
from ..layers.common import FeaturesEmbedding, FeaturesLinear
from ..layers.contributions import Contributions

class HistoryEmbedding(nn.Module):
    """One vector for all that a user has chosen before, with one item left out if need be

    Args:
        users: user of each interaction of the training part `(R,)`, long
        items: its item `(R,)`, long
        n_users: number of users
        n_items: number of items
        embed_dim: width `K` of the vectors
        std: spread of the initial normal distribution
    """
    embedding: nn.Embedding
    def __init__(
        self,
        users: torch.Tensor,
        items: torch.Tensor,
        n_users: int,
        n_items: int,
        embed_dim: int,
        std: float = 0.1,
    ) -> None: ...
    def forward(self, users: torch.Tensor, leave_out: torch.Tensor | None = None) -> torch.Tensor:
        """Sum over the history, divided by the root of its length

        Args:
            users: `(B,)` long
            leave_out: an item of each user's history that is not to count `(B,)`

        Returns:
            `(B, K)`; zeros for an empty history
        """
        ...
    def interactions(self) -> tuple[torch.Tensor, torch.Tensor]:
        """What the histories were made of

        Returns:
            users and items `(R,)`, ordered by user
        """
        ...

class SideFields(nn.Module):
    """Vectors and linear part of what is known about each user, or about each item

    Args:
        field_dims: vocabulary size of each field
        x: ids `(N, S)`, a row for each user or item
        values: feature values `(N, S)`; all 1 if `None`
        embed_dim: width `K` of the vectors
        slots: ids that each field holds; one each if `None`
        std: spread of the initial normal distribution
    """
    linear: FeaturesLinear
    embedding: FeaturesEmbedding
    def __init__(
        self,
        field_dims: list[int],
        x: torch.Tensor,
        values: torch.Tensor | None,
        embed_dim: int,
        slots: list[int] | None = None,
        std: float = 0.1,
    ) -> None: ...
    def look_up(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor | None]:
        """The encoded rows

        Args:
            ids: numbers of users or items, any shape `(…)`

        Returns:
            ids `(…, S)` and feature values `(…, S)`
        """
        ...
    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Look the rows up and embed them

        Args:
            ids: numbers of users or items, any shape `(…)`

        Returns:
            vectors `(…, F, K)` and linear part `(…)`
        """
        ...

class AFMRanker(PointModel):
    """AFM over user fields, item fields and the user's history

    Args:
        user_fields: `Fields` of the users
        users: DataFrame with a row for each user, in the order of their numbers; or these rows encoded, `(x, values)`
        item_fields: `Fields` of the items
        items: DataFrame with a row for each item, in the order of their numbers; or these rows encoded
        history: users and items `(R,)` of the training part; `None`: without
        embed_dim: width `K` of the embeddings
        attn_size: width `A` of the attention network
        dropouts: on the attention weights, on the pooled vector
        embed_dropout: share of the embeddings' coordinates switched off in training
        pair_scale: sum over the pairs as FM does, rather than average
        seed: seed of the initial weights; `None` draws from torch's generator
        kwargs: n_neg, k, loss_type, optim_type, lr, weight_decay of `PointModel`
    """
    user_fields: Any
    item_fields: Any
    dropout: nn.Dropout
    user_side: Any
    item_side: Any
    history: HistoryEmbedding | None
    afm: AttentionalFactorizationMachine
    def __init__(
        self,
        user_fields: Any,
        users: torch.Tensor,
        item_fields: Any,
        items: object,
        history: tuple[torch.Tensor, torch.Tensor] | None,
        embed_dim: int = 32,
        attn_size: int = 8,
        dropouts: tuple[float, float] = (0.0, 0.0),
        embed_dropout: float = 0.0,
        pair_scale: bool = True,
        seed: int | None = 42,
        **kwargs: Any,
    ) -> None: ...
    def vocabulary_sizes(self) -> list:
        """What the model was built for

        Returns:
            numbers of users and of items
        """
        ...
    def user_part(
        self,
        users: torch.Tensor,
        leave_out: torch.Tensor | None = None,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """All that is the same for every item

        Args:
            users: `(B,)`
            leave_out: item of each user that is not to count as history `(B,)`

        Returns:
            vectors `(B, F_u, K)`, linear part `(B,)`
        """
        ...
    def forward(
        self,
        users: torch.Tensor,
        items: torch.Tensor,
        leave_out: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """`w0 + Σ w_i x_i + p^T Σ a_ij (v_i ⊙ v_j) x_i x_j`, over the fields of users, items and history

        Args:
            users: `(B, 1)`
            items: `(B, M)`
            leave_out: item of each user that is not to count as history `(B,)`

        Returns:
            raw scores `(B, M)`
        """
        ...
    def training_step(self, batch: tuple, batch_idx: int) -> Any:
        """Loss of one batch, each positive left out of its user's history"""
        ...
    def encode_candidates(self, items: torch.Tensor) -> Candidates:
        """All of the items that does not depend on the user

        Args:
            items: item numbers `(N,)`, long
        """
        ...
    def score_candidates(self, items: Candidates, users: torch.Tensor) -> torch.Tensor:
        """Every item for every user

        Args:
            items: `N` encoded items
            users: `(B,)`

        Returns:
            raw scores `(B, N)`, those of `forward` in evaluation mode
        """
        ...
    def contributions(self, users: torch.Tensor, items: torch.Tensor) -> Contributions:
        """The score in parts: bias, fields (of the user, history, of the item), pairs

        Args:
            users: user numbers `(B,)`, long
            items: item numbers `(B,)`, long

        Returns:
            they sum to `forward` in evaluation mode
        """
        ...
    def described(self, users: torch.Tensor, items: torch.Tensor) -> list:
        """The rows behind the numbers, and what decodes them

        Args:
            users: user numbers `(R,)`
            items: item numbers `(R,)`

        Returns:
            `(fields, ids, values)` of the users, of the items; between them `('history', None, None)` if there is one
        """
        ...
    def arguments(self) -> dict:
        """What the constructor needs besides `hparams`

        Returns:
            tensors, tuples of them, `Fields`
        """
        ...
    def example_inputs(self, has_values: bool | None = None) -> Any:
        """An error: there is no export"""
        ...
