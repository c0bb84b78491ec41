"""The identity provider's refusals, in Entra's numbers and shape.

Which number belongs to which error comes from Entra's list of AADSTS codes (learn: reference-error-codes) and its
on-behalf-of page.
"""

import uuid
from dataclasses import dataclass

from infra.workplace.clock import real_now
from infra.workplace.wire import Json


@dataclass(frozen=True, slots=True)
class _Kind:
    error: str
    text: str
    suberror: str | None = None
    status: int = 400


_GRANT, _CLIENT, _INTERACTION = "invalid_grant", "invalid_client", "interaction_required"
_KINDS = {
    50011: _Kind(
        "invalid_request", "The redirect URI specified in the request does not match those of the application."
    ),
    50012: _Kind(_CLIENT, "Client assertion is not valid: {why}", status=401),
    50013: _Kind(_GRANT, "Assertion failed signature validation. {why}"),
    50020: _Kind(_GRANT, "User account from identity provider does not exist in this tenant."),
    50034: _Kind(_GRANT, "The user account does not exist in this directory."),
    50057: _Kind(_GRANT, "The user account is disabled."),
    50072: _Kind(
        _INTERACTION, "You must enroll in multi-factor authentication to access this resource.", "basic_action"
    ),
    50074: _Kind(_INTERACTION, "Strong authentication is required.", "basic_action"),
    50076: _Kind(_INTERACTION, "You must use multi-factor authentication to access this resource.", "basic_action"),
    50078: _Kind(
        _INTERACTION, "Presented multi-factor authentication has expired; please sign in again.", "basic_action"
    ),
    50079: _Kind(
        _INTERACTION, "You must enroll in multi-factor authentication to access this resource.", "basic_action"
    ),
    50105: _Kind(_GRANT, "The signed in user is not assigned to a role for the application."),
    50131: _Kind(_INTERACTION, "Device is not in the required state, or access is blocked by policy.", "message_only"),
    50158: _Kind(_INTERACTION, "External security challenge not satisfied.", "basic_action"),
    50173: _Kind(
        _GRANT, "The provided grant has expired due to it being revoked; a fresh token is needed.", "bad_token"
    ),
    50196: _Kind(_GRANT, "The server terminated an operation because it encountered a client request loop."),
    53000: _Kind(_INTERACTION, "Device is not in required device state: compliant.", "message_only"),
    53001: _Kind(_INTERACTION, "Device is not in required device state: domain_joined.", "message_only"),
    53003: _Kind(_INTERACTION, "Access has been blocked by Conditional Access policies.", "message_only"),
    65001: _Kind(
        _GRANT,
        "The user or administrator has not consented to use the application with ID '{app}' named 'Offhand'. "
        "Send an interactive authorization request for this user and resource.",
        "consent_required",
    ),
    65004: _Kind("access_denied", "User declined to consent to access the app."),
    65005: _Kind("invalid_resource", "The app has not asked for the resource that it wants to use."),
    70002: _Kind(_CLIENT, "The request body must contain client_secret or client_assertion.", status=401),
    70003: _Kind("unsupported_grant_type", "The app requested an unsupported grant type '{why}'."),
    70008: _Kind(_GRANT, "The provided authorization code or refresh token has expired.", "bad_token"),
    70011: _Kind("invalid_scope", "The provided value for the input parameter 'scope' is not valid: {why}"),
    70021: _Kind(_CLIENT, "No matching federated identity record found for the presented assertion. {why}", status=401),
    70043: _Kind(_GRANT, "The refresh token has expired or is invalid due to sign-in frequency checks.", "bad_token"),
    90002: _Kind("invalid_request", "Tenant '{why}' not found. Check to make sure you have the correct tenant ID."),
    90014: _Kind("invalid_request", "The required field '{why}' is missing from the credential."),
    500011: _Kind("invalid_resource", "The resource principal named {why} was not found in the tenant."),
    500131: _Kind(_GRANT, "Assertion audience does not match the Client app presenting the assertion."),
    500133: _Kind(_GRANT, "Assertion is not within its valid time range."),
    501481: _Kind(_GRANT, "The code_verifier does not match the code_challenge supplied in the authorization request."),
    650056: _Kind("invalid_client", "Misconfigured application.", status=401),
    650057: _Kind(
        "invalid_resource", "The client has requested access to a resource which is not listed in its permissions."
    ),
    700016: _Kind("unauthorized_client", "Application with identifier '{why}' was not found in the directory."),
    700024: _Kind(_CLIENT, "Client assertion is not within its valid time range.", status=401),
    700027: _Kind(
        _CLIENT, "The certificate used to sign the client assertion is not registered on the app.", status=401
    ),
    700082: _Kind(_GRANT, "The refresh token has expired due to inactivity.", "bad_token"),
    7000215: _Kind(
        _CLIENT, "Invalid client secret provided. Ensure the secret being sent is the secret value.", status=401
    ),
    7000222: _Kind(_CLIENT, "The provided client secret keys are expired.", status=401),
    9002313: _Kind("invalid_request", "Invalid request. Request is malformed or invalid: {why}"),
}


class Refused(Exception):
    """The token endpoint says no.

    `number` is the AADSTS number. `claims` is the JSON text of a claims challenge that comes with the refusal.
    """

    def __init__(self, number: int, why: str = "", *, app: str = "", claims: str | None = None) -> None:
        """Refuse with a number of the list above; `why` and `app` fill its sentence."""
        kind = _KINDS[number]
        self.number = number
        self.status = kind.status
        self.error = kind.error
        self.suberror = kind.suberror
        self.claims = claims
        self.text = kind.text.format(why=why, app=app)
        super().__init__(f"AADSTS{number}: {self.text}")

    def as_json(self) -> Json:
        """Describe the refusal as the token endpoint answers it."""
        trace, correlation = str(uuid.uuid4()), str(uuid.uuid4())
        at = real_now().strftime("%Y-%m-%d %H:%M:%SZ")
        description = f"{self} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {at}"
        body: Json = {"error": self.error, "error_description": description, "error_codes": [self.number]}
        body |= {"timestamp": at, "trace_id": trace, "correlation_id": correlation}
        body |= {} if self.suberror is None else {"suberror": self.suberror}
        return body | ({} if self.claims is None else {"claims": self.claims})


def is_known(number: int) -> bool:
    """Tell whether a refusal with this number can be asked for."""
    return number in _KINDS
