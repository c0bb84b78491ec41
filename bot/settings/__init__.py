"""Settings: the only room that reads the environment. It is read once, checked as a whole, and then only handed on."""

from bot.settings.reader import SettingsInvalid
from bot.settings.settings import Certificate, Credential, FederatedToken, Secret, Settings, store_url
from bot.settings.table import TABLE, Setting

__all__ = [
    "TABLE",
    "Certificate",
    "Credential",
    "FederatedToken",
    "Secret",
    "Setting",
    "Settings",
    "SettingsInvalid",
    "store_url",
]
