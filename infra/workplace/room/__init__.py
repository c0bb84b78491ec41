"""The room: what the chat page asks for and does, as JSON and one stream of events."""
