"""The identity provider: one tenant, one app, three accounts, Entra's ways and its words for failure."""
