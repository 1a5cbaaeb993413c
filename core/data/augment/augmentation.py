"""Artificially expanded data: each image shifted, turned, stretched, pulled, thickened, anew in every epoch.

The label stays, so distortions teach what does not matter. The book's chapter 3 moves images by one pixel; Simard,
Steinkraus & Platt 2003 pull them about like rubber, and 1.6 % of mistakes become 0.7 %.
"""

from dataclasses import dataclass, fields
from math import isqrt

from core.data.dataset import Split
from core.support.errors import UserError


@dataclass(frozen=True, slots=True)
class Augmentation:
    """The most that an image is distorted: fields, units and ranges as in RunConfig. 0: not at all."""

    shift_px: int = 0
    rotate_deg: float = 0.0
    zoom: float = 0.0
    shear: float = 0.0
    elastic_alpha: float = 0.0
    elastic_sigma: float = 4.0
    thickness_px: float = 0.0

    @classmethod
    def of(cls, config: object) -> "Augmentation":
        """The fields of a RunConfig that are about distortions."""
        return cls(**{field.name: getattr(config, field.name) for field in fields(cls)})

    @property
    def strengths(self) -> dict[str, float]:
        """By name, those that are on."""
        names = (field.name for field in fields(self) if field.name != "elastic_sigma")
        return {name: getattr(self, name) for name in names if getattr(self, name)}

    @property
    def warps(self) -> bool:
        """Whether ink moves by other than whole pixels."""
        return bool(self.strengths.keys() - {"shift_px", "thickness_px"})

    @property
    def active(self) -> bool:
        """Whether images are distorted at all."""
        return bool(self.strengths)


UNCHANGED = Augmentation()
"""Images as they are."""


def check_images(augmentation: Augmentation, split: Split) -> None:
    """Raise UserError when `augmentation` is on and the inputs of `split` are not square images."""
    if not augmentation.active:
        return
    pixels = split.x.shape[1]
    if not split.is_ink:
        why = "Only images can be distorted, and the inputs of these data are numbers."
    elif isqrt(pixels) ** 2 != pixels:
        why = f"Only square images can be distorted, and {pixels:,} pixels make no square."
    else:
        return
    raise UserError(f"{why} Set {', '.join(augmentation.strengths)} to 0.")
