"""All pages of By hand by their part."""

from collections.abc import Callable, Mapping

from core.insight.by_hand import LayerCheck
from gui.inside.by_hand import backward_pages, forward_pages, update_pages
from gui.inside.by_hand.page import Moment, Page, Part

PARTS = tuple(Part)

_PAGES: Mapping[Part, Callable[[Moment], Page]] = {
    Part.FORWARDS: forward_pages.forwards,
    Part.OUTPUTS: forward_pages.outputs,
    Part.COST: forward_pages.cost,
    Part.OUTPUT_ERRORS: backward_pages.output_errors,
    Part.ERRORS: backward_pages.errors,
    Part.GRADIENT: backward_pages.gradient,
    Part.UPDATE: update_pages.update,
}


def page_of(part: Part, moment: Moment, found: LayerCheck | None) -> Page:
    """Return a page. found: the check of the whole layer, where it has been made."""
    return update_pages.check(moment, found) if part is Part.CHECK else _PAGES[part](moment)


def after(part: Part, pages: int) -> Part | None:
    """Return the part so many pages after another, None beyond both ends."""
    at = PARTS.index(part) + pages
    return PARTS[at] if 0 <= at < len(PARTS) else None
