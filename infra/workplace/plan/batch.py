"""Several requests in one, as Graph's JSON batching has it (json-batching.md), without `dependsOn`."""

import json
from collections.abc import Mapping

from multidict import CIMultiDict
from yarl import URL

from infra.workplace.plan.answers import Answer, GraphFault
from infra.workplace.plan.gate import Gate, Incoming
from infra.workplace.wire import Json, NotUnderstood, parse_object

_AT_MOST = 20


def answer_batch(gate: Gate, whole: Incoming, request_id: str) -> Answer:
    """Answer every request of a batch on its own; one that fails does not touch the others."""
    try:
        requests = parse_object(whole.body).get("requests")
    except NotUnderstood as fault:
        raise GraphFault(400, "BadRequest", str(fault)) from fault
    if not isinstance(requests, list) or not 1 <= len(requests) <= _AT_MOST:
        raise GraphFault(400, "BadRequest", f"A batch has between 1 and {_AT_MOST} requests.")
    return Answer(200, {"responses": [_answer_one(gate, whole, one, request_id) for one in requests]})


def _answer_one(gate: Gate, whole: Incoming, found: object, request_id: str) -> Json:
    if not isinstance(found, Mapping) or not isinstance(found.get("url"), str):
        raise GraphFault(400, "BadRequest", "Every request of a batch has id, method and url.")
    headers: CIMultiDict[str] = CIMultiDict(found.get("headers") or {})
    headers.setdefault("Authorization", whole.headers.get("Authorization", ""))
    version = whole.raw_path.strip("/").partition("/")[0]
    raw_path = f"/{version}/{found['url'].lstrip('/')}"
    address = whole.address.join(URL(raw_path, encoded=True))
    body = json.dumps(found["body"]).encode() if "body" in found else b""
    described: Json = {"id": found.get("id")}
    try:
        answer = gate.answer(Incoming(str(found.get("method", "GET")), address, raw_path, headers, body))
    except GraphFault as fault:
        body_of_fault = fault.as_json(request_id, request_id)
        return described | {"status": fault.status, "headers": fault.headers, "body": body_of_fault}
    return described | {"status": answer.status, "headers": answer.headers, "body": answer.body}
