"""All pages of By hand by their part."""

from collections.abc import Callable, Mapping

from core.insight.by_hand import LayerCheck
from gui.inside.by_hand import backward_pages, forward_pages, update_pages
from gui.inside.by_hand.page import ByHandPart, Moment, Page

PARTS = tuple(ByHandPart)

_PAGES: Mapping[ByHandPart, Callable[[Moment], Page]] = {
    ByHandPart.FORWARDS: forward_pages.forwards,
    ByHandPart.OUTPUTS: forward_pages.outputs,
    ByHandPart.COST: forward_pages.cost,
    ByHandPart.OUTPUT_ERRORS: backward_pages.output_errors,
    ByHandPart.ERRORS: backward_pages.errors,
    ByHandPart.GRADIENT: backward_pages.gradient,
    ByHandPart.UPDATE: update_pages.update,
}


def page_of(part: ByHandPart, moment: Moment, found: LayerCheck | None) -> Page:
    """Return a page. found: the check of the whole layer, where it has been made."""
    return update_pages.check(moment, found) if part is ByHandPart.CHECK else _PAGES[part](moment)


def after(part: ByHandPart, pages: int) -> ByHandPart | None:
    """Return the part so many pages after another, None beyond both ends."""
    at = PARTS.index(part) + pages
    return PARTS[at] if 0 <= at < len(PARTS) else None
