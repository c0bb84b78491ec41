"""Graph's documented exchanges as data, and a server that plays answers byte by byte and keeps what it was sent."""
