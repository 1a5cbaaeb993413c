"""Placement of grey pictures in the 28x28 pixels that a network sees."""

import numpy as np
import numpy.typing as npt

from core.ink.recipe import FIELD_PX, FRAME_PX
from core.linalg.arrays import Array, Bytes

_MIDDLE = FIELD_PX // 2
_EDGE = (FIELD_PX - FRAME_PX) // 2


def placed(scaled: Array, centre: bool) -> Bytes:
    """Place a frame (20, 20) or a paper (28, 28), 0..1, in (28, 28), 0..255; centre: by its centre of mass."""
    if len(scaled) == FIELD_PX:
        paper = _bytes(scaled)
        return _recentred(paper) if centre and paper.any() else paper
    return centred_frames(scaled) if centre else np.pad(_bytes(scaled), _EDGE)


def centred_frames(frames: Array) -> Bytes:
    """Place frames (..., 20, 20), 0..1, in (..., 28, 28), 0..255, with the centre of mass at (14, 14)."""
    flat = frames.reshape(-1, FRAME_PX, FRAME_PX)
    rows = _places(flat.sum(axis=2))[:, :, None]
    columns = _places(flat.sum(axis=1))[:, None, :]
    field = np.zeros((len(flat), FIELD_PX, FIELD_PX), np.uint8)
    field[np.arange(len(flat))[:, None, None], rows, columns] = _bytes(flat)
    return field.reshape(*frames.shape[:-2], FIELD_PX, FIELD_PX)


def _bytes(grey: Array) -> Bytes:
    return np.rint(grey * 255).astype(np.uint8)


def _places(profile: Array) -> npt.NDArray[np.int64]:
    """Return the field's index of each frame pixel, (N, 20), with the profile's centre within half a pixel of 14."""
    # Clip, so that the frame stays in the field.
    shift = np.clip(_shift(profile), 0, FIELD_PX - FRAME_PX)
    places: npt.NDArray[np.int64] = shift[:, None] + np.arange(FRAME_PX)
    return places


def _recentred(paper: Bytes) -> Bytes:
    """Shift a paper (28, 28), not blank, by whole pixels towards the middle, without losing ink."""
    moves = []
    for axis in (0, 1):
        profile = paper.sum(axis=1 - axis, dtype=np.float64)
        inked = np.flatnonzero(profile)
        moves.append(int(np.clip(_shift(profile[None])[0], -inked[0], FIELD_PX - 1 - inked[-1])))
    return np.roll(paper, moves, axis=(0, 1))


def _shift(profile: Array) -> npt.NDArray[np.int64]:
    """Return the shifts, (N,), in whole pixels that bring the centres of profiles (N, P) to 14."""
    mass = np.maximum(profile.sum(axis=1), 1e-9)
    centre = profile @ np.arange(profile.shape[1]) / mass
    # Halves are always rounded the same way, despite rounding errors.
    shift: npt.NDArray[np.int64] = _MIDDLE - np.floor(centre + 0.5 + 1e-4).astype(np.int64)
    return shift
