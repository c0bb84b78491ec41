"""The store of many replicas, on PostgreSQL. The only room that knows asyncpg."""

from bot.stores.postgres.store import PostgresStore

__all__ = ["PostgresStore"]
