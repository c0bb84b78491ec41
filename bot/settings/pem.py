"""Looks into the app's certificate before it is used: an expired one would fail hours later, and elsewhere."""

from __future__ import annotations

from datetime import datetime


def certificate_trouble(content: str, at: datetime) -> str | None:
    """Tell what is wrong with a PEM text that is to hold a private key and its certificate at `at` (aware), or None."""
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415 - dear, and only for a certificate
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415 - dear, and only for a certificate
    from cryptography.x509 import load_pem_x509_certificate  # noqa: PLC0415 - dear, and only for a certificate

    try:
        key = load_pem_private_key(content.encode(), password=None)
        certificate = load_pem_x509_certificate(content.encode())
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return "cannot be read as a key without a password and a certificate"
    if key.public_key() != certificate.public_key():
        return "has a key in it that is not that of its certificate"
    if at >= certificate.not_valid_after_utc:
        return f"has a certificate in it that expired on {certificate.not_valid_after_utc:%Y-%m-%d}"
    if at < certificate.not_valid_before_utc:
        return f"has a certificate in it that is not valid before {certificate.not_valid_before_utc:%Y-%m-%d}"
    return None
