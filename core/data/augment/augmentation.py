"""Settings of data augmentation: each image is distorted, differently in every epoch, and keeps its label.

The network learns which changes do not matter. The book's chapter 3 shifts images by one pixel; Simard, Steinkraus &
Platt 2003 distort them elastically, which lowers the error from 1.6 % to 0.7 %.
"""

from dataclasses import dataclass, fields
from math import isqrt

from core.data.dataset import Split
from core.support.errors import UserError
from core.support.messages import message


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Upper limits of the distortions: fields, units and ranges as in RunConfig. 0: off."""

    shift_px: int = 0
    rotate_deg: float = 0.0
    zoom: float = 0.0
    shear: float = 0.0
    elastic_alpha: float = 0.0
    elastic_sigma: float = 4.0
    thickness_px: float = 0.0
    pixel_noise: float = 0.0

    @classmethod
    def of(cls, config: object) -> "Augmentation":
        """Return the distortions of a RunConfig."""
        return cls(**{field.name: getattr(config, field.name) for field in fields(cls)})

    @property
    def strengths(self) -> dict[str, float]:
        """Distortions that are on, by name."""
        names = (field.name for field in fields(self) if field.name != "elastic_sigma")
        return {name: getattr(self, name) for name in names if getattr(self, name)}

    @property
    def warps(self) -> bool:
        """True if a distortion other than whole-pixel shifts, thickness and noise is on."""
        return bool(self.strengths.keys() - {"shift_px", "thickness_px", "pixel_noise"})

    @property
    def active(self) -> bool:
        """True if any distortion is on."""
        return bool(self.strengths)


UNCHANGED = Augmentation()
"""No augmentation."""


def check_images(augmentation: Augmentation, split: Split) -> None:
    """Raise UserError when `augmentation` is on and the inputs of `split` are not square images."""
    if not augmentation.active:
        return
    pixels = split.x.shape[1]
    if not split.is_ink:
        why = message("Only images can be distorted, and the inputs of these data are numbers.")
    elif isqrt(pixels) ** 2 != pixels:
        why = message(
            "Only square images can be distorted, and {pixels:,} is not a square number of pixels.", pixels=pixels
        )
    else:
        return
    raise UserError(message("{why} Set {settings} to 0.", why=why, settings=", ".join(augmentation.strengths)))
