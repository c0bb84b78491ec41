"""What differs from one deployment to the next, and is filled into the manifest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from infra.package.addresses import domain_trouble, id_trouble, url_trouble
from infra.package.faults import Fault, Page

# Semantic versioning without labels: the Teams catalogue compares the three numbers.
VERSION = re.compile(r"(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}")


@dataclass(frozen=True, slots=True)
class Details:
    """Who publishes this package, which bot it leads to, and where the bot lives."""

    app_id: str
    domain: str
    developer: str
    website: str
    privacy: str
    terms: str
    version: str

    @property
    def teams_app_id(self) -> str:
        """The package's own id: always the same for the same bot, so that a new version replaces the old one."""
        return str(uuid5(NAMESPACE_URL, f"api://botid-{self.app_id}"))

    def placeholders(self) -> Mapping[str, str]:
        """Return what stands for each `${{NAME}}` of the manifest; m365agents.yml sets the same names."""
        return {
            "TEAMS_APP_ID": self.teams_app_id,
            "BOT_ID": self.app_id,
            "BOT_DOMAIN": self.domain,
            "DEVELOPER_NAME": self.developer,
            "WEBSITE_URL": self.website,
            "PRIVACY_URL": self.privacy,
            "TERMS_URL": self.terms,
            "PACKAGE_VERSION": self.version,
        }

    def faults(self) -> Iterator[Fault]:
        """Yield what is wrong with what was given, by the name of the option that gave it."""
        if trouble := id_trouble(self.app_id):
            yield Fault(f"--app-id {self.app_id!r} {trouble}.", Page.SIGN_ON)
        if trouble := domain_trouble(self.domain):
            yield Fault(f"--domain {self.domain!r} {trouble}.", Page.MANIFEST)
        if not 1 <= len(self.developer) <= 32:
            yield Fault(f"--developer has {len(self.developer)} characters; 1 to 32 are allowed.", Page.MANIFEST)
        for option, url in (("website", self.website), ("privacy", self.privacy), ("terms", self.terms)):
            if (trouble := url_trouble(url)) and self.domain not in url:  # a faulty domain is told once
                yield Fault(f"--{option} {url!r} {trouble}.", Page.STORE)
        if not VERSION.fullmatch(self.version):
            yield Fault(f"--version {self.version!r} is not three numbers such as 1.2.0.", Page.MANIFEST)
