"""What five models know together, in one that costs a fifth to ask"""
# Written by .ci/stubs.py from the module beside it

from ..datasets.tabular import FieldsDataModule
from ..models.bases.common import FieldModel

def taught(
    ds: FieldsDataModule,
    teacher: FieldModel,
    share: float = 1.0,
    redraw: list[int] | tuple = (),
    times: int = 1,
    seed: int = 0,
) -> FieldsDataModule:
    """Data to learn from a teacher

    Args:
        ds: data that were split; it is left as it is
        teacher: trained, such as an `Ensemble`
        share: of the teacher in the targets of the training rows; the rest is what they were
        redraw: positions of fields that get another training row's entry in the rows that are added
        times: so many such rows for each training row
        seed: of that draw

    Returns:
        with the same validation and test parts
    """
    ...
