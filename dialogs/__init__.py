"""Everything Offhand decides: pure functions over values, with no clock, socket, file or SDK."""
