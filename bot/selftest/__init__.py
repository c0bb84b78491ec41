"""Proves an installation: settings, store, keys, tokens, and a probe in a person's own plan."""
