"""What the tests of the door share: the other side of it on real sockets, and tables of what comes in."""
