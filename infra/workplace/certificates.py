"""Certificates made at start: an authority of our own, and what it vouches for on this machine."""

import ssl
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from infra.workplace.clock import real_now

_LIFE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ServerCertificate:
    """Where the authority's certificate lies (for clients), and the TLS contexts for either side."""

    authority: Path
    server: ssl.SSLContext
    client: ssl.SSLContext


def make_server_certificate(folder: Path) -> ServerCertificate:
    """Make an authority and a certificate for `localhost`, and keep both in `folder` (readable by the owner alone)."""
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = _sign("Offhand workplace authority", authority_key.public_key(), None, authority_key)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _sign("localhost", key.public_key(), authority, authority_key)
    authority_file, chain_file = folder / "authority.pem", folder / "localhost.pem"
    authority_file.write_bytes(authority.public_bytes(Encoding.PEM))
    _write_private(chain_file, key, certificate)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(chain_file)
    return ServerCertificate(authority_file, server, ssl.create_default_context(cafile=str(authority_file)))


def make_client_certificate(file: Path, name: str) -> x509.Certificate:
    """Make a key and a self-signed certificate for an app registration, and keep both in `file` as PEM."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    certificate = _sign(name, key.public_key(), None, key)
    _write_private(file, key, certificate)
    return certificate


def _sign(
    name: str,
    public: ec.EllipticCurvePublicKey | rsa.RSAPublicKey,
    issuer: x509.Certificate | None,
    issuer_key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
) -> x509.Certificate:
    """Issue a certificate: self-signed without `issuer`, otherwise one for a server on this machine."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = real_now()
    # Python 3.13 checks chains strictly: key usage and both key identifiers have to be there.
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=10))
        .not_valid_after(now + _LIFE)
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
        .add_extension(_usage(authority=issuer is None), critical=True)
    )
    if issuer is not None:
        names: list[x509.GeneralName] = [x509.DNSName("localhost")]
        names += [x509.IPAddress(ip_address(address)) for address in ("127.0.0.1", "::1")]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _write_private(
    file: Path, key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, certificate: x509.Certificate
) -> None:
    file.touch(mode=0o600)
    file.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + certificate.public_bytes(Encoding.PEM)
    )
