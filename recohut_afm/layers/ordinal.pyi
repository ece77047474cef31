"""Four stars are more than three, but who says by how much? Thresholds on the score, learned with it"""
# Written by .ci/stubs.py from the module beside it

import torch
from torch import nn

class OrderedLogit(nn.Module):
    """Thresholds on a score that stands for ordered levels

    Args:
        levels: values that targets take, ascending, such as `[1, 2, 3, 4, 5]`
    """
    first: nn.Parameter
    gaps: nn.Parameter
    def __init__(self, levels: list[float]) -> None: ...
    def thresholds(self) -> torch.Tensor:
        """Where one level ends and the next begins

        Returns:
            `(L-1,)`, ascending
        """
        ...
    def log_likelihood(self, scores: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Logarithm of the probability of each target

        Args:
            scores: raw scores `(B,)`
            target: one of the levels each `(B,)`

        Returns:
            `(B,)`
        """
        ...
    def expected(self, scores: torch.Tensor) -> torch.Tensor:
        """What to expect of a target, on the scale of the levels

        Args:
            scores: raw scores, any shape

        Returns:
            of the same shape, between the first level and the last
        """
        ...
