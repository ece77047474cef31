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
    def pool(
        self,
        items: torch.Tensor,
        lengths: torch.Tensor,
        back: torch.Tensor | None = None,
        leave_out: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """Sums over lists of items, divided by the roots of their lengths

        Args:
            items: one list behind the other `(R,)`, long
            lengths: of each list `(B,)`
            back: which list each row is for `(B,)`; each its own if `None`
            leave_out: an item of each row's list that is not to count `(B,)`

        Returns:
            `(B, K)`; zeros for an empty list
        """
        ...
    def lists(self, users: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """What these users have chosen

        Args:
            users: `(B,)` long

        Returns:
            items of all of them, one list behind the other `(R,)`; lengths `(B,)`
        """
        ...
    def forward(self, users: torch.Tensor, leave_out: torch.Tensor | None = None) -> torch.Tensor:
        """Sum over the history, divided by the root of its length; each user's is added up once

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
    def pool_padded(self, items: torch.Tensor) -> torch.Tensor:
        """The same as `pool`, of lists side by side

        Args:
            items: `(B, L)` long, -1 where a list has ended

        Returns:
            `(B, K)`
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
        id_dropout: share of ids that training takes for unknown: id 0 learns to stand in for them
    """
    linear: FeaturesLinear
    embedding: FeaturesEmbedding
    id_dropout: float
    def __init__(
        self,
        field_dims: list[int],
        x: torch.Tensor,
        values: torch.Tensor | None,
        embed_dim: int,
        slots: list[int] | None = None,
        std: float = 0.1,
        id_dropout: float = 0.0,
    ) -> None: ...
    def look_up(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor | None]:
        """The encoded rows

        Args:
            ids: numbers of users or items, any shape `(…)`

        Returns:
            ids `(…, S)` and feature values `(…, S)`
        """
        ...
    def embed(self, x: torch.Tensor, values: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """Embed encoded rows

        Args:
            x: ids `(…, S)`
            values: feature values `(…, S)`

        Returns:
            vectors `(…, F, K)` and linear part `(…)`
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
    def parts(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """What each field adds by itself

        Args:
            ids: numbers of users or items `(B,)`

        Returns:
            bias, linear part of each field `(B, F)`, vectors `(B, F, K)`
        """
        ...
    def tables(self) -> tuple:
        """What there is to know about the fields

        Returns:
            vocabulary sizes, slots, vectors, linear weights, bias
        """
        ...

class NoFields(nn.Module):
    """`SideFields` of people about whom nothing is known but what they have chosen

    Args:
        x: `(N, 0)`
        embed_dim: width `K` of the vectors
    """
    embed_dim: int
    values: Any
    def __init__(self, x: torch.Tensor, embed_dim: int) -> None: ...
    def look_up(self, ids: torch.Tensor) -> tuple[torch.Tensor, None]:
        """The encoded rows, which are empty

        Args:
            ids: numbers `(B,)`

        Returns:
            `(B, 0)`, and no values
        """
        ...
    def embed(self, x: torch.Tensor, values: None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """Nothing to embed

        Args:
            x: `(B, 0)`
            values: none

        Returns:
            no vectors `(B, 0, K)`, a linear part of zeros `(B,)`
        """
        ...
    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Nothing to embed

        Args:
            ids: numbers `(B,)`

        Returns:
            as `embed`
        """
        ...
    def parts(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """No parts

        Args:
            ids: numbers `(B,)`

        Returns:
            zero, `(B, 0)`, `(B, 0, K)`
        """
        ...
    def tables(self) -> tuple:
        """Nothing

        Returns:
            as of `SideFields`
        """
        ...

class AFMRanker(PointModel):
    """AFM over user fields, item fields and the user's history

    Args:
        user_fields: `Fields` of the users; `None`: nothing is known of them but their history
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
        attention: `False`: uniform weights for good, which makes it FM, and all items one matrix product
        id_dropout: share of the fields' ids that training takes for unknown, see `SideFields`
        kwargs: n_neg, k, loss_type, optim_type, lr, weight_decay of `PointModel`
    """
    losses: Any
    user_fields: Any
    item_fields: Any
    uniform: bool
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
        attention: bool = True,
        id_dropout: float = 0.0,
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
        """Loss of one batch, each positive left out of its user's history; or of lists, of which a part is history"""
        ...
    def encode_candidates(self, items: torch.Tensor) -> Candidates:
        """All of the items that does not depend on the user; with uniform attention one vector each

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
    def item_keys(self, items: torch.Tensor) -> torch.Tensor:
        """What stands for each item in a search by inner products

        Args:
            items: item numbers `(N,)`, long

        Returns:
            `(N, K+1)`: the folded vector, and what the item scores by itself
        """
        ...
    def user_queries(self, users: torch.Tensor) -> torch.Tensor:
        """What each user looks for in a search by inner products

        Args:
            users: `(B,)`

        Returns:
            `(B, K+1)`; times `item_keys` it is the score under uniform attention, less the user's own part
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
    def formula(self, chosen: int = 10) -> list:
        """The model as numbers; a chosen item is an id of the field history, with the value 1/√n

        Args:
            chosen: length of the lists of chosen items

        Returns:
            of one `Formula`; its fields are those of users, history, those of items
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
    def history_parts(
        self,
        users: torch.Tensor,
        items: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """What each item of a history says of an item: the pairs of the history and the item's fields, item by item

        Args:
            users: user numbers `(B,)`, long
            items: item numbers `(B,)`, long

        Returns:
            example, chosen item, what it adds; each `(R,)`
        """
        ...
    def with_users(
        self,
        users: torch.Tensor,
        history: tuple[torch.Tensor, torch.Tensor] | None = None,
    ) -> AFMRanker:
        """The same model for other people, known by what they have chosen

        Args:
            users: DataFrame with a row for each, and the columns of `user_fields`; or these rows encoded, `(x, values)`
            history: users (rows of `users`) and items `(R,)`; `None`: nothing yet

        Returns:
            shares all weights with this one
        """
        ...
    def without_users(self) -> AFMRanker:
        """The same model without anybody: it knows items, and waits for people

        Returns:
            shares all weights with this one
        """
        ...
    def with_items(self, items: Any) -> AFMRanker:
        """The same model with more items, numbered behind those that it knows, and told by their fields alone

        Args:
            items: DataFrame with a row for each new item, and the columns of `item_fields`; or these rows encoded

        Returns:
            for scoring; not for training
        """
        ...
    def arguments(self) -> dict:
        """What the constructor needs besides `hparams`

        Returns:
            tensors, tuples of them, `Fields`
        """
        ...
    def graph(self) -> nn.Module:
        """What is exported"""
        ...
    def example_inputs(self, has_values: bool | None = None) -> dict:
        """What the model is exported with

        Args:
            has_values: of no use here

        Returns:
            tensors for two visitors, three items and histories of four, by the names of the inputs
        """
        ...
    def sizes(self) -> dict:
        """What differs from one call of the graph to the next

        Returns:
            input -> its dimensions that may be of any size, and what they are called
        """
        ...

class VisitorScores(nn.Module):
    """What goes to ONNX of an `AFMRanker`: scores of items for people who come with what they have chosen

    Args:
        model: trained
    """
    model: AFMRanker
    def __init__(self, model: AFMRanker) -> None: ...
    def forward(
        self,
        items: torch.Tensor,
        history: torch.Tensor | None = None,
        x: torch.Tensor | None = None,
        values: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """Those of `with_users`

        Args:
            items: items to score `(B, M)`, long
            history: items that each visitor has chosen `(B, L)`, -1 where there is none
            x: what is known of each visitor `(B, S)`, if the model has fields of users
            values: feature values `(B, S)`

        Returns:
            raw scores `(B, M)`
        """
        ...
