"""Echo bots on other SDKs, and the floor under all of them: each a program of its own, run by another interpreter."""
