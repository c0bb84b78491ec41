"""Those that are compared in understanding sentences: each reads messages, and prints the microseconds that it took."""
