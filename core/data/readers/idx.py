"""LeCun's IDX files, MNIST's format: two zeros, a type, the number of dimensions, the sizes, the data.

Described on yann.lecun.com/exdb/mnist. Sizes are big-endian 32-bit numbers. This reader supports type 0x08, unsigned
bytes, with one dimension (labels) or three (images).
"""

import math
import struct

import numpy as np

from core.data.readers import contents
from core.linalg.arrays import Bytes
from core.support.errors import UserError
from core.support.messages import message

_UNSIGNED_BYTE = 0x08
_TYPES = (_UNSIGNED_BYTE, 0x09, 0x0B, 0x0C, 0x0D, 0x0E)
_KNOWN_DIMENSIONS = (1, 3)
_LONGEST_HEADER = 4 + 4 * max(_KNOWN_DIMENSIONS)


def is_idx(head: bytes) -> bool:
    """Return whether unpacked bytes begin like an IDX file of any type and dimensions."""
    return len(head) >= 4 and head[:2] == b"\0\0" and head[2] in _TYPES and 1 <= head[3] <= 8


def decode(content: bytes, name: object) -> Bytes:
    """Return the labels (N,) or images (N, rows, columns) of an IDX file, plain or gzip; a read-only view, uint8.

    Unpacks no more than the header states, at most `contents.LARGEST`. Raises UserError, which names the file (`name`),
    for anything but a complete file of that kind.
    """
    shape = _stated_shape(contents.peek(content, _LONGEST_HEADER), name)
    header = 4 + 4 * len(shape)
    size = header + math.prod(shape)
    if size > contents.LARGEST:
        raise UserError(
            message(
                "{name} claims to have {count:,} entries, too many. Copy it or download it again.",
                name=name,
                count=shape[0],
            )
        )
    raw = contents.unpacked(content, size, name)
    if len(raw) < size:
        raise UserError(
            message(
                "{name} is incomplete: {found:,} of {size:,} bytes. Copy it or download it again.",
                name=name,
                found=len(raw),
                size=size,
            )
        )
    return np.frombuffer(raw, np.uint8, offset=header).reshape(shape)


def _stated_shape(head: bytes, name: object) -> tuple[int, ...]:
    if not is_idx(head):
        raise UserError(
            message(
                "{name} is {kind}, not IDX data like MNIST's. Choose another file.",
                name=name,
                kind=contents.looks_like(head),
            )
        )
    kind, dimensions = head[2], head[3]
    if kind != _UNSIGNED_BYTE or dimensions not in _KNOWN_DIMENSIONS:
        raise UserError(
            message(
                "{name} is an IDX file of type 0x{kind:02X} with {dimensions} dimensions, neither images (0x08, 3) "
                "nor labels (0x08, 1). Choose another file.",
                name=name,
                kind=kind,
                dimensions=dimensions,
            )
        )
    if len(head) < 4 + 4 * dimensions:
        raise UserError(
            message("{name} is incomplete: it ends within its header. Copy it or download it again.", name=name)
        )
    return struct.unpack_from(f">{dimensions}I", head, 4)


def encode(array: Bytes) -> bytes:
    """Encode labels (N,) or images (N, rows, columns), uint8, as an uncompressed IDX file."""
    header = struct.pack(f">BBBB{array.ndim}I", 0, 0, _UNSIGNED_BYTE, array.ndim, *array.shape)
    return header + array.astype(np.uint8, copy=False).tobytes()
