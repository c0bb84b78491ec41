"""What stands around Offhand: what an administrator deploys, and the workplace for one's own machine."""
