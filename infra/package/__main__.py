"""`python3 dev.py package`: make the Teams app package, or say in a line each what is wrong with it."""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

from infra.package.approval import approval
from infra.package.details import Details
from infra.package.faults import Fault
from infra.package.parts import Parts, read_parts, zipped
from infra.package.rules import store_faults
from infra.package.schema import SchemasMissing, schema_faults

ROOT = Path(__file__).resolve().parents[2]


def options(arguments: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__.partition(": ")[2])
    parser.add_argument("--app-id", required=True, metavar="GUID", help="of the bot's app registration")
    parser.add_argument("--domain", required=True, help="where the bot lives, such as offhand.contoso.com")
    parser.add_argument(
        "--developer", metavar="NAME", help="who publishes it, up to 32 characters (default: the domain)"
    )
    parser.add_argument("--website", metavar="URL", help="page about it (default: https://DOMAIN/)")
    parser.add_argument("--privacy", metavar="URL", help="privacy page (default: https://DOMAIN/privacy)")
    parser.add_argument("--terms", metavar="URL", help="terms of use (default: https://DOMAIN/terms)")
    parser.add_argument("--version", default=version, help=f"raise it with every upload (default: {version})")
    parser.add_argument("--tenant", default="organizations", metavar="GUID", help="for the link to give consent")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "offhand.zip", metavar="FILE")
    parser.add_argument("--manifest", type=Path, default=ROOT / "manifest", metavar="FOLDER", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def details(given: argparse.Namespace) -> Details:
    """Return what is filled in, with the defaults that follow from the domain."""
    site = f"https://{given.domain}"
    return Details(
        app_id=given.app_id.lower(),
        domain=given.domain,
        developer=given.developer or given.domain,
        website=given.website or f"{site}/",
        privacy=given.privacy or f"{site}/privacy",
        terms=given.terms or f"{site}/terms",
        version=given.version,
    )


def refused(faults: list[Fault]) -> int:
    """Print the faults; return the exit code."""
    print(
        f"No package was made: {len(faults)} fault{'s' if len(faults) > 1 else ''}.", *faults, sep="\n", file=sys.stderr
    )
    return 1


def checked(parts: Parts) -> list[Fault]:
    """Return every fault; where the schemas are missing, say so and go on with our own rules."""
    try:
        found = list(schema_faults(parts))
        version = parts.manifest["manifestVersion"]
        print(f"Held against Microsoft's schema {version} and our own rules of the Store's checklist.", flush=True)
    except SchemasMissing as missing:
        found = []
        print(f"Held against our own rules of the Store's checklist alone: {missing}.", flush=True)
    return found + list(store_faults(parts))


def main(arguments: list[str] | None = None) -> int:
    """Make the package; return the exit code."""
    given = options(arguments)
    filled = details(given)
    if faults := list(filled.faults()):
        return refused(faults)
    parts = read_parts(given.manifest, filled.placeholders())
    if faults := checked(parts):
        return refused(faults)
    package = zipped(parts)
    given.output.parent.mkdir(parents=True, exist_ok=True)
    given.output.write_bytes(package)
    print(f"{given.output}: {len(package)} bytes, {len(parts.files)} files.\n")
    print(approval(filled, parts, given.tenant))
    return 0


if __name__ == "__main__":
    sys.exit(main())
