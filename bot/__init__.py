"""The part of Offhand that touches the world and decides nothing: channels, identity, the work plan, stores."""
