"""What every model shares: loss, optimiser, and the measures that are logged"""
# Written by .ci/stubs.py from the module beside it

from pathlib import Path
from typing import IO, Any, Protocol
import pytorch_lightning as pl
import torch
from torchmetrics import MeanAbsoluteError, MeanSquaredError, Metric
from torchmetrics.classification import BinaryAUROC
from ...layers.candidates import Candidates
from ...layers.contributions import Contributions, Formula
from ...layers.ordinal import OrderedLogit

class TrainedModel(pl.LightningModule):
    """What all models share; a subclass has `_measure(batch, stage)`"""
    check_every: int
    takes: Any
    optim_type: str
    lr: float
    weight_decay: float
    sparse: bool
    lr_decay: bool
    def __init_subclass__(cls, register: bool = True, **kwargs: Any) -> None: ...
    def validation_step(self, batch: tuple, batch_idx: int) -> None:
        """Measures of one validation batch"""
        ...
    def test_step(self, batch: tuple, batch_idx: int) -> None:
        """Measures of one test batch"""
        ...
    def configure_optimizers(self) -> Any:
        """The optimiser by name, and a schedule of its learning rate"""
        ...
    def penalty(self, batch_size: int) -> float:
        """What a model adds to the loss of a batch of that size; nothing here"""
        ...
    def setup(self, stage: str) -> None:
        """Before Lightning wraps the model for several processes, which then need to know"""
        ...
    def configure_model(self) -> None:
        """Sharded tables get the rows of this process"""
        ...
    def on_train_epoch_end(self) -> None:
        """Log the mean loss of the epoch, over the rows of all processes"""
        ...
    def log_train(self, loss: torch.Tensor, n: int, weights: torch.Tensor | None = None) -> torch.Tensor:
        """Note the mean loss of `n` rows, penalty added, and weigh it so that the processes' mean is that over all rows

        Args:
            loss: mean loss of this process's rows of a batch
            n: how many rows these are
            weights: of these rows, if the mean is weighted

        Returns:
            what `training_step` returns
        """
        ...
    def configure_gradient_clipping(
        self,
        optimizer: Any,
        gradient_clip_val: Any | None = None,
        gradient_clip_algorithm: Any | None = None,
    ) -> Any:
        """As Lightning does; the norm is taken over all processes"""
        ...
    def on_train_batch_start(self, batch: tuple, batch_idx: int) -> None:
        """Less than two rows are normalised as in evaluation"""
        ...
    def on_train_batch_end(self, outputs: object, batch: tuple, batch_idx: int) -> None:
        """And normalisation is as it was"""
        ...
    def arguments(self) -> dict:
        """What the constructor needs besides `hparams`; nothing here

        Returns:
            tensors, tuples of them, `Fields`
        """
        ...
    def graph(self) -> torch.nn.Module:
        """What is exported: the model itself, unless it says otherwise"""
        ...
    def sizes(self) -> dict:
        """What differs from one call of the graph to the next: the number of rows

        Returns:
            input -> its dimensions that may be of any size, and what they are called
        """
        ...
    @classmethod
    def load_from_checkpoint(
        cls,
        checkpoint_path: str | Path | IO,
        map_location: object | None = None,
        hparams_file: str | Path | None = None,
        strict: bool | None = None,
        weights_only: bool | None = True,
        **kwargs: Any,
    ) -> TrainedModel:
        """A model from a checkpoint; no code is run

        Args:
            checkpoint_path: file that Lightning wrote
            map_location: this and the next two are as in Lightning
            weights_only: `False` trusts the file, and runs the code that it may hold
            kwargs: settings that the file does not know, or that are to be others

        Returns:
            in training mode
        """
        ...

row_bytes: int

class RowMean(Metric):
    """Mean over the rows of all batches and all processes"""
    total: Any
    rows: Any
    def __init__(self) -> None: ...
    def update(self, mean: torch.Tensor, n: int | torch.Tensor) -> None:
        """Add a batch

        Args:
            mean: mean of one batch
            n: its rows, or the sum of their weights; a batch of 0 counts for nothing
        """
        ...
    def compute(self) -> Any:
        """The mean so far"""
        ...

class SquaredError(MeanSquaredError):
    """Mean squared error of rows that may have weights"""
    sum_squared_error: Any
    total: Any
    def update(self, preds: torch.Tensor, target: torch.Tensor, weights: torch.Tensor | None = None) -> Any:
        """Add a batch

        Args:
            preds: predictions, of any shape
            target: labels, of the same shape
            weights: likewise; all the same if `None`
        """
        ...

class AbsoluteError(MeanAbsoluteError):
    """Mean absolute error of rows that may have weights"""
    sum_abs_error: Any
    total: Any
    def update(self, preds: torch.Tensor, target: torch.Tensor, weights: torch.Tensor | None = None) -> Any:
        """Add a batch

        Args:
            preds: predictions, of any shape
            target: labels, of the same shape
            weights: likewise; all the same if `None`
        """
        ...

class PointModel(TrainedModel, register=False):
    """Trains and measures a model that scores users and items; a subclass has `forward(users, items)`

    Args:
        n_neg: negatives drawn for each positive
        k: length of the list that the ranking measures look at
        loss_type: `'CL'`, `'BPR'` or `'SSM'` for positives and negatives; `'SL'`, which ratings need
        optim_type: see `make_optimizer`
        lr: learning rate
        weight_decay: L2 penalty on all parameters
        sparse: gradients of the batch's rows alone, not with SGD; `None`: tables from `row_bytes` on
        lr_decay: let the learning rate fall to zero over `max_epochs`, along a cosine
    """
    monitor: str
    takes: str
    losses: dict
    n_neg: int
    k: int
    loss_type: str
    rmse: torch.nn.ModuleDict
    means: Any
    def __init__(
        self,
        n_neg: int = 4,
        k: int = 10,
        loss_type: str = 'CL',
        optim_type: str = 'adamw',
        lr: float = 0.005,
        weight_decay: float = 0.0,
        sparse: bool | None = None,
        lr_decay: bool = False,
    ) -> None: ...
    def loss(
        self,
        scores: torch.Tensor,
        targets: torch.Tensor,
        weights: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """What training minimises

        Args:
            scores: raw scores `(B, M)`, under `'BPR'` and `'SSM'` the positive in column 0
            targets: `(B, M)`; `'BPR'` and `'SSM'` do without
            weights: `(B, M)`, or one a row `(B, 1)`, which `'BPR'` and `'SSM'` take

        Returns:
            scalar, a mean that may be weighted
        """
        ...
    def predicted(self, scores: torch.Tensor) -> torch.Tensor:
        """Targets that raw scores stand for: probabilities under `'CL'`, otherwise the scores themselves

        Args:
            scores: raw scores, of any shape

        Returns:
            of the same shape
        """
        ...
    def start_at(self, mean: float) -> None:
        """Let the scores of a new model start there; a model with a bias overrides this, here nothing happens

        Args:
            mean: of the ratings
        """
        ...
    def training_step(self, batch: tuple, batch_idx: int) -> Any:
        """Loss of one batch"""
        ...
    def vocabulary_sizes(self) -> list:
        """What the model was built for

        Returns:
            numbers of users and of items
        """
        ...
    def example_inputs(self, has_values: bool | None = None) -> dict:
        """What the model is exported with

        Args:
            has_values: of no use here

        Returns:
            tensors of two examples, by the names of the inputs
        """
        ...
    @property
    def logistic(self) -> bool:
        """Is the score a log-odds?"""
        ...

class AreaUnderCurve(BinaryAUROC):
    """AUC; not a number where all rows are of one class, which torchmetrics calls 0"""
    def __init__(self, **kwargs: Any) -> None: ...
    def update(self, preds: torch.Tensor, target: torch.Tensor, weights: torch.Tensor | None = None) -> None:
        """Add a batch

        Args:
            preds: `(B,)` probabilities or scores
            target: `(B,)` labels 0 and 1
            weights: `(B,)`; all the same if `None`
        """
        ...
    def compute(self) -> Any:
        """The area so far"""
        ...

class FieldModel(TrainedModel, register=False):
    """Trains and measures a model of several fields; a subclass has `logits(x, values)`

    Args:
        task: `'binary'`: targets 0 and 1, logistic loss; `'regression'`: squared error; `'ordinal'`
        target_range: lowest and highest label: measures clip predictions to it
        optim_type: see `make_optimizer`; the paper uses Adagrad
        lr: learning rate
        weight_decay: L2 penalty on all parameters
        sparse: gradients of the batch's rows alone, not with SGD; `None`: tables from `row_bytes` on
        lr_decay: let the learning rate fall to zero over `max_epochs`, along a cosine
        levels: of `'ordinal'`: the values that targets take, ascending
    """
    takes: str
    task: str
    ordinal: OrderedLogit | None
    target_range: tuple[float, float] | None
    metrics: torch.nn.ModuleDict
    means: Any
    def __init__(
        self,
        task: str = 'binary',
        target_range: tuple[float, float] | None = None,
        optim_type: str = 'adagrad',
        lr: float = 0.05,
        weight_decay: float = 0.0,
        sparse: bool | None = None,
        lr_decay: bool = False,
        levels: list[float] | None = None,
    ) -> None: ...
    @property
    def monitor(self) -> str:
        """What `pl_trainer` picks the best epoch by"""
        ...
    def logits(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """What a subclass computes

        Args:
            x: ids `(B, S)`
            values: values `(B, S)`; all 1 if `None`

        Returns:
            raw scores `(B,)`
        """
        ...
    def forward(self, x: torch.Tensor, values: torch.Tensor | None = None) -> torch.Tensor:
        """Predictions: probabilities for the binary task, expected levels for the ordinal one, raw scores for regression

        Args:
            x: ids `(B, S)`
            values: values `(B, S)`; all 1 if `None`

        Returns:
            `(B,)`
        """
        ...
    def loss(self, logits: torch.Tensor, target: torch.Tensor, weights: torch.Tensor | None = None) -> Any:
        """Mean logistic loss, squared error or negative log-likelihood of raw scores, weighted or not; all `(B,)`"""
        ...
    def training_step(self, batch: tuple, batch_idx: int) -> Any:
        """Loss of one batch, penalty included"""
        ...
    def training_loss(self, inputs: list, target: torch.Tensor, weights: torch.Tensor | None = None) -> Any:
        """What is minimised, as a mean over the rows of a batch: their loss; a model may add to it"""
        ...
    def vocabulary_sizes(self) -> list:
        """What the model was built for

        Returns:
            `field_dims`, and how many ids each field holds
        """
        ...
    def example_inputs(self, has_values: bool | None = None) -> dict:
        """What the model is exported with

        Args:
            has_values: do the fields have values? `None`: if one of them holds several ids

        Returns:
            tensors of two examples, by the names of the inputs
        """
        ...
    def grown(self, field_dims: list[int]) -> FieldModel:
        """The same model for larger vocabularies: known ids keep their weights, new ones start with those of id 0

        Args:
            field_dims: vocabulary sizes of grown `Fields`, none smaller than before

        Returns:
            of the same class, in evaluation mode; shares no memory with this one
        """
        ...
    @property
    def logistic(self) -> bool:
        """Is the score a log-odds?"""
        ...

class Explains(Protocol):
    """A model whose score is a sum of parts"""
    def contributions(self, *inputs: torch.Tensor) -> Contributions:
        """The parts, for the inputs of `forward`"""
        ...

class HasFormula(Protocol):
    """A model whose score can be computed from its numbers alone"""
    def formula(self) -> list[Formula]:
        """The formula of each member; one, but for an ensemble. Scores are their mean"""
        ...

class RanksEncoded(Protocol):
    """A model that encodes items once and scores them for many users or contexts"""
    def encode_candidates(self, *inputs: Any) -> Candidates:
        """Items, ready to be scored; a model of fields takes the positions of theirs first"""
        ...
    def score_candidates(self, items: Candidates, *inputs: torch.Tensor) -> torch.Tensor:
        """Scores `(B, N)`"""
        ...

class DescribesPairs(Protocol):
    """A model of users and items that knows more of them than their numbers"""
    def described(self, users: torch.Tensor, items: torch.Tensor) -> list:
        """`(fields, ids, values)` in order, the item's last"""
        ...

class TakesVisitors(Protocol):
    """A model of users and items whose users may be anybody who comes with what they have chosen"""
    def with_users(self, users: torch.Tensor, history: tuple | None = None) -> None:
        """The same model for these people; weights are shared"""
        ...
    def without_users(self) -> None:
        """The same model for nobody yet"""
        ...
    def history_parts(self, users: torch.Tensor, items: torch.Tensor) -> tuple:
        """Example, chosen item, and what it says of the example's item; each `(R,)`"""
        ...

def built_shell(kind: type, arguments: dict, tensors: int) -> TrainedModel:
    """A model without its weights; torch's generator is left alone

    Args:
        kind: subclass of `TrainedModel`
        arguments: of its constructor
        tensors: how many the file has

    Returns:
        whose large tensors are on the device `meta`
    """
    ...

def check_weights(model: TrainedModel) -> None:
    """Refuse weights that are not numbers, as a training that diverged leaves them

    Args:
        model: that was loaded
    """
    ...

def read_checkpoint(path: str | Path, map_location: object | None = None) -> dict:
    """What a checkpoint holds, if it is numbers and text and no larger than the file; no code is run

    Args:
        path: file that Lightning wrote, or folder of several processes with sharded tables
        map_location: where tensors go, as for `torch.load`; the CPU if `None`

    Returns:
        with `state_dict` and, mostly, `hyper_parameters`
    """
    ...
