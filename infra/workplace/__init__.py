"""The workplace: the other side of Offhand on your own machine.

One process (or one thread inside a test) that answers as Microsoft's services would: an identity provider over real
TLS, the work plan API, the Bot Connector with its token service, and a small chat client with a page. It shares no
code with the bot: two copies of one misunderstanding would agree with each other and prove nothing.

    python -m infra.workplace --bot http://127.0.0.1:3978/api/messages

In a test::

    with Workplace.running(bot_url) as workplace:
        environment = workplace.settings()
        await workplace.say("jana", "off tomorrow afternoon")
"""

from infra.workplace.options import Options
from infra.workplace.running import Workplace

__all__ = ["Options", "Workplace"]
