"""What the API answers: a body with its status, or a refusal in Graph's envelope."""

import json
from dataclasses import dataclass, field

from infra.workplace.clock import real_now
from infra.workplace.switches import Switches
from infra.workplace.wire import Json


@dataclass(frozen=True, slots=True)
class Answer:
    """A success."""

    status: int
    body: Json | None = None
    headers: dict[str, str] = field(default_factory=dict)


class GraphFault(Exception):
    """A refusal with status, code and message as Graph would word them."""

    def __init__(self, status: int, code: str, message: str, **headers: str) -> None:
        """Refuse. Header names are given with underscores for hyphens."""
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def as_json(self, request_id: str, client_request_id: str) -> Json:
        """Describe the refusal in the documented envelope."""
        at = real_now().strftime("%Y-%m-%dT%H:%M:%S")
        inner = {"date": at, "request-id": request_id, "client-request-id": client_request_id}
        return {"error": {"code": self.code, "message": self.message, "innerError": inner}}


def bad_body(switches: Switches, sentence: str) -> GraphFault:
    """Refuse a body. The one real error known from this family carries JSON inside its message."""
    if switches.bad_body == "UnknownError":
        nested = {"ErrorCode": "400", "Message": sentence, "InstanceAnnotations": []}
        return GraphFault(400, "UnknownError", json.dumps(nested, separators=(",", ":")))
    return GraphFault(400, switches.bad_body, sentence)


def conflict(switches: Switches, status: str, sentence: str) -> GraphFault:
    """Refuse what does not go together with what is there, as 409 or as 400."""
    return GraphFault(409, "ErrorIrresolvableConflict", sentence) if status == "409" else bad_body(switches, sentence)


def access_denied() -> GraphFault:
    """Refuse for want of a scope."""
    return GraphFault(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")


def not_found() -> GraphFault:
    """Refuse an id that is not there."""
    return GraphFault(404, "ErrorItemNotFound", "The specified object was not found in the store.")


def malformed_id() -> GraphFault:
    """Refuse an id that cannot be one."""
    return GraphFault(400, "ErrorInvalidIdMalformed", "Id is malformed.")


def wrong_method(switches: Switches) -> GraphFault:
    """Refuse a method that an address does not have."""
    match switches.unsupported_method:
        case "404":
            return GraphFault(404, "ResourceNotFound", "Resource not found for the segment.")
        case "400":
            return GraphFault(400, "BadRequest", "The request is not supported for this resource.")
        case _:
            message = "Specified HTTP method is not allowed for the request target."
            return GraphFault(405, "Request_BadRequest", message)
