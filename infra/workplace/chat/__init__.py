"""The chat: Bot Connector, token service, and a client that behaves as Teams' does."""
