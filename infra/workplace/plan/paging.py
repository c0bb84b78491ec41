"""`$select`, `$top` and `@odata.nextLink`."""

import base64
from collections.abc import Iterable

from infra.workplace.plan.answers import GraphFault
from infra.workplace.plan.calls import Call
from infra.workplace.wire import Json

_ALLOWED = {"$select", "$top", "$skiptoken"}


def collection(call: Call, context: str, found: Iterable[Json]) -> Json:
    """Return one page of a collection, with a link to the next one if there is more."""
    unknown = [name for name in call.query if name.startswith("$") and name not in _ALLOWED]
    if unknown:
        raise GraphFault(400, "BadRequest", f"The query option {unknown[0]} is not supported here.")
    everything = [_selected(one, call.query.get("$select")) for one in found]
    begin = _read_token(call.query.get("$skiptoken"))
    size = _read_top(call.query.get("$top")) or call.switches.page_size or len(everything)
    page: Json = {"@odata.context": context, "value": everything[begin : begin + size]}
    if begin + size < len(everything):
        token = base64.urlsafe_b64encode(str(begin + size).encode()).decode()
        page["@odata.nextLink"] = str(call.address.update_query({"$skiptoken": token}))
    return page


def _selected(one: Json, select: str | None) -> Json:
    if select is None:
        return one
    names = {name.strip() for name in select.split(",")}
    return {name: value for name, value in one.items() if name in names}


def _read_top(text: str | None) -> int:
    if text is None:
        return 0
    if not text.isdecimal() or int(text) < 1:
        raise GraphFault(400, "BadRequest", "$top must be a number of 1 or more.")
    return int(text)


def _read_token(text: str | None) -> int:
    try:
        return int(base64.urlsafe_b64decode(text)) if text else 0
    except ValueError:
        raise GraphFault(400, "BadRequest", "The $skiptoken is not one of ours.") from None
