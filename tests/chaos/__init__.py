"""Breaking things on purpose: a seeded model of the world, and the real processes with kill -9."""
