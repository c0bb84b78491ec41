"""Which conversations there are, and whether the bot is in them."""

from infra.workplace.people import People, Person


class Members:
    """Conversations by id. Each belongs to one person; the bot is a member until the app is removed."""

    __slots__ = ("_others", "_people", "_without_bot")

    def __init__(self, people: People) -> None:
        """Know the personal chat of everybody."""
        self._people = people
        self._others: dict[str, str] = {}
        self._without_bot: set[str] = set()

    def person_in(self, conversation_id: str) -> Person | None:
        """Return whose conversation this is."""
        short = self._others.get(conversation_id)
        if short is not None:
            return self._people.get(short)
        return self._people.known_as(conversation_id)

    def open(self, conversation_id: str, person: Person) -> None:
        """Know one more conversation, such as a group chat, whose messages this person is shown."""
        self._others[conversation_id] = person.id

    def has_bot(self, person: Person) -> bool:
        """Tell whether the bot is in this person's chat."""
        return person.id not in self._without_bot

    def put_bot(self, person: Person, *, present: bool) -> None:
        """Add the bot to a person's chat, or remove it."""
        if present:
            self._without_bot.discard(person.id)
        else:
            self._without_bot.add(person.id)

    def reset(self) -> None:
        """Know only the personal chats, with the bot in all of them."""
        self._others.clear()
        self._without_bot.clear()
