"""Requested scopes: which resource they mean, and whether the person has allowed them."""

from dataclasses import dataclass
from enum import StrEnum

from infra.workplace.identity.consent import Standing
from infra.workplace.identity.refusals import Refused
from infra.workplace.identity.registration import API_SCOPE, GRAPH, GRAPH_PERMISSIONS, OIDC_SCOPES, Registration


class Resource(StrEnum):
    """For whom a token is."""

    GRAPH = "graph"
    API = "api"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Scopes of one request: names within one resource, and the OpenID ones beside them.

    `names` is empty for `.default`, which means whatever has been allowed.
    """

    resource: Resource
    names: frozenset[str]
    oidc: frozenset[str]

    def granted(self, standing: Standing, app: str) -> frozenset[str]:
        """Return all scopes of the resource that the person has allowed; refuse if a wanted one is missing."""
        allowed = standing.graph if self.resource is Resource.GRAPH else frozenset({API_SCOPE} if standing.api else ())
        if not allowed or not self.names <= allowed:
            raise Refused(65001, app=app)
        return allowed


def read_scopes(requested: str, registration: Registration) -> Wanted:
    """Read a `scope` parameter. Two resources in one request, or an unknown scope, are refused."""
    own = (f"{registration.uri}/", f"{registration.app_id}/")
    names: dict[Resource, set[str]] = {}
    oidc: set[str] = set()
    for scope in requested.split():
        resource, _, name = scope.rpartition("/")
        if scope in OIDC_SCOPES:
            oidc.add(scope)
        elif resource.rstrip("/") in ("", GRAPH):
            _require(name in (*GRAPH_PERMISSIONS, ".default"), 650057, scope)
            names.setdefault(Resource.GRAPH, set()).add(name)
        elif f"{resource}/" in own:
            _require(name in (API_SCOPE, ".default"), 70011, scope)
            names.setdefault(Resource.API, set()).add(name)
        else:
            raise Refused(500011, resource)
    _require(len(names) <= 1, 70011, "more than one resource.")
    if not names:
        _require("openid" in oidc, 90014, "scope")
        return Wanted(Resource.GRAPH, frozenset(), frozenset(oidc))
    resource_wanted, wanted = next(iter(names.items()))
    return Wanted(resource_wanted, frozenset(wanted - {".default"}), frozenset(oidc))


def _require(holds: bool, number: int, why: str) -> None:  # noqa: FBT001 -- reads as the sentence that it is
    if not holds:
        raise Refused(number, why)
