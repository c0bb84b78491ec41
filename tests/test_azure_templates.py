"""The templates: they can be read, fit together, hold no secret, and tell the bot only what it knows."""

import base64
import json
import re
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.settings import TABLE
from infra.package.parts import PLACEHOLDER
from tests.azure.bicep import FOLDER, Bicep, every_file
from tests.azure.models import TOOLS, known, names

ROOT = FOLDER.parents[1]
FILES = {each.name: each for each in every_file()}
CHECKOV = TOOLS / "bin" / "checkov"
BRING = "the tools that look at the templates are not there: python3 dev.py check brings them"

ACCEPTED = {
    "CKV_AZURE_139": "Container Apps pulls over the registry's public address; only Premium has a private one",
    "CKV_AZURE_163": "scanning is Defender's, switched on per subscription",
    "CKV_AZURE_166": "quarantine is for registries that others push to",
    "CKV_AZURE_109": "denied where privateNetwork is set, which checkov does not evaluate",
    "CKV_AZURE_189": "disabled where privateNetwork is set; checkov trips over the condition",
}
"""What checkov complains of, and why it may stay."""


def called() -> Iterator[tuple[Bicep, str, Bicep]]:
    for file in FILES.values():
        for name, module in file.modules.items():
            yield file, name, FILES[str((file.path.parent / module["detail"]["path"]).relative_to(FOLDER))]


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_a_file_is_read_and_every_parameter_says_what_it_is(file: Bicep) -> None:
    assert file.resources or file.modules
    for name, parameter in file.parameters.items():
        described = [each["argument"] for each in parameter["decorators"] if each["type"] == "description"]
        assert described, name
        assert described[0], name


@pytest.mark.parametrize(("file", "name", "target"), [pytest.param(*each, id=each[1]) for each in called()])
def test_a_module_is_given_what_it_asks_for(file: Bicep, name: str, target: Bicep) -> None:
    given = set(file.modules[name]["config"]["params"])
    asked = {each for each, parameter in target.parameters.items() if parameter["default"] is None}
    assert asked <= given <= set(target.parameters)
    for output in re.findall(rf"\b{name}!?\.outputs\.(\w+)", file.text):
        assert output in target.outputs


def test_every_module_is_used() -> None:
    assert {target.name for _, _, target in called()} == set(FILES) - {"main.bicep"}


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_no_secret_and_no_key_is_asked_for_made_or_handed_on(file: Bicep) -> None:
    for word in ("listKeys", "listCredentials", "clientSecret", "administratorLoginPassword", "@secure", "sharedKey"):
        assert word not in file.text


def resources() -> Iterator[Any]:
    for file in FILES.values():
        for name, resource in file.resources.items():
            if not resource["type"].startswith(("Microsoft.Graph/", "Microsoft.Resources/")):
                yield pytest.param(resource, id=f"{file.path.stem}-{name}")


@pytest.mark.parametrize("resource", list(resources()))
def test_a_property_is_one_that_azure_knows(resource: dict[str, Any]) -> None:
    wanted = known(resource["type"])
    if wanted is None:
        pytest.skip(BRING)
    assert set(names(resource["config"])) - wanted == set()


def test_checkov_finds_nothing_that_has_no_reason() -> None:
    if not CHECKOV.exists():
        pytest.skip(BRING)
    command = [str(CHECKOV), "--directory", str(FOLDER), "--framework", "bicep", "--skip-download", "--output", "json"]
    report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    found = {each["check_id"] for each in report["results"]["failed_checks"]}
    assert report["summary"]["passed"] > 10
    assert found <= set(ACCEPTED)
    # its reader does not know the word "extension"; ours above does
    assert {Path(each).name for each in report["results"]["parsing_errors"]} <= {"registration.bicep", "sign-on.bicep"}


def test_the_replicas_are_told_only_what_the_bot_knows() -> None:
    text = FILES["modules/app.bicep"].text
    told = set(re.findall(r"name: '([A-Z_]+)'", text)) | {"FEDERATED_TOKEN_FILE", "CLIENT_CERTIFICATE_FILE"}
    table = {setting.name for setting in TABLE}
    for_tokens = {"POSTGRES_HOST", "POSTGRES_USER", "IDENTITY_CLIENT_ID"}  # fresh_tokens.py reads these
    assert told - table == for_tokens | {"OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE"}  # and OpenTelemetry that
    assert {setting.name for setting in TABLE if setting.needed} <= told
    assert set(re.findall(r"path: '(/\w+)'", text)) == {"/livez", "/readyz"}


def test_the_collector_is_given_what_its_configuration_asks_for() -> None:
    configuration = (FOLDER / "collector.yaml").read_text()
    text = FILES["modules/collector.bicep"].text
    given = set(re.findall(r"name: '([A-Z_]+)'", text))
    assert set(re.findall(r"\$\{env:(\w+)\}", configuration)) | {"COLLECTOR_CONFIG"} == given
    assert "--config=env:COLLECTOR_CONFIG" in text
    port = re.search(r"^var port = (\d+)$", text, flags=re.MULTILINE)
    assert port
    assert f"endpoint: 0.0.0.0:{port[1]}" in configuration
    named = re.findall(r"(?:authenticator: |extensions: \[)(\w+)", configuration)
    assert set(named) == {"azure_auth"}
    assert "\n  azure_auth:\n" in configuration


def test_one_permission_is_asked_for_beside_those_of_signing_in() -> None:
    text = FILES["modules/sign-on.bicep"].text
    assert re.findall(r"^  (\w+): '[0-9a-f-]{36}'$", text, flags=re.MULTILINE) == [
        "calendarsReadWrite",
        "openid",
        "profile",
    ]
    assert "type: 'Role'" not in text


@pytest.mark.parametrize("tenant", ["72f988bf-86f1-41af-91ab-2d7cd011db47", "00000000-0000-4000-8000-0000000000ff"])
def test_the_tenant_is_named_as_the_token_service_names_it(tenant: str) -> None:
    lines = dict(re.findall(r"^var (\w+) = (.+)$", FILES["modules/sign-on.bicep"].text, flags=re.MULTILINE))
    order = json.loads(lines["order"])
    hexadecimal = tenant.replace("-", "")
    held = {
        "digits": lines["digits"][1:-1],
        "ordered": "".join(hexadecimal[at] for at in order) + hexadecimal[16:] + "0",
    }

    def letters(name: str) -> Iterator[str]:
        formula = re.search(r"n => (.+)\)$", lines[name])
        assert formula
        python = re.sub(r"substring\((\w+), ([^,()]+), 1\)", r"\1[\2]", formula[1])
        python = re.sub(r"indexOf\(digits, ", "digits.index(", python).replace("/", "//")
        for n in range(11):
            # the file's own formula, in another spelling
            yield lines["letters"][1:-1][eval(python, {}, {**held, "n": n})]  # noqa: S307

    encoded = "".join(first + second for first, second in zip(letters("high"), letters("low"), strict=True))
    assert encoded == base64.urlsafe_b64encode(uuid.UUID(tenant).bytes_le).decode().rstrip("=")


def test_the_tools_are_told_of_files_and_names_that_exist() -> None:
    azd = (ROOT / "azure.yaml").read_text()
    assert (ROOT / "infra/azure/Dockerfile").is_file()
    assert "path: infra/azure/Dockerfile" in azd
    assert set(re.findall(r"\$([A-Z_]+)", azd)) <= set(FILES["main.bicep"].outputs)
    given = json.loads((FOLDER / "main.parameters.json").read_text())["parameters"]
    needed = {each for each, parameter in FILES["main.bicep"].parameters.items() if parameter["default"] is None}
    assert needed <= set(given) <= set(FILES["main.bicep"].parameters)
    assert {each["name"] for each in given["settings"]["value"]} <= {setting.name for setting in TABLE}
    toolkit = (ROOT / "m365agents.yml").read_text()
    assert "manifestPath: manifest/manifest.json" in toolkit
    for name in set(PLACEHOLDER.findall((ROOT / "manifest/manifest.json").read_text())):
        assert name in (FOLDER / "README.md").read_text(), f"{name} is not explained"


def test_a_misspelt_property_would_be_found() -> None:
    wanted = known("Microsoft.App/managedEnvironments")
    if wanted is None:
        pytest.skip(BRING)
    assert set(names({"properties": {"infraSubnetId": "x", "tags": {"free": "y"}}})) - wanted == {"infraSubnetId"}
