"""The score stays a sum of fields and pairs; a network over all fields decides how much each of them counts"""
# Written by .ci/stubs.py from the module beside it

import torch
from torch import nn
from .common import MultiLayerPerceptron

class RowNetwork(nn.Module):
    """From all vectors of a row, an amount for each field and an addition to the score of each pair

    Args:
        n_fields: number of fields `F`
        embed_dim: width `K` of the embeddings
        hidden_dims: width of each hidden layer, at least one
        dropout: share of hidden units switched off in training
    """
    sizes: list
    mlp: MultiLayerPerceptron
    fc: nn.Linear
    def __init__(self, n_fields: int, embed_dim: int, hidden_dims: list[int], dropout: float = 0.0) -> None: ...
    def forward(self, e: torch.Tensor, pair_bias: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """Look at the whole row, and say what each field and each pair is worth in it

        Args:
            e: embeddings `(B, F, K)`, feature values included
            pair_bias: to be added for each pair, the same in every row `(P,)`

        Returns:
            of the fields `(B, F)`, of the pairs `(B, P)` in the order of `pair_indices`
        """
        ...
    def numbers(self) -> dict:
        """The network as numbers, for a `Formula`

        Returns:
            `layers`, `out`
        """
        ...
