"""The identity provider: one tenant, one app registration, three accounts, Entra's ways and Entra's words for failure."""
