"""Golden cards: messages, and the Adaptive Cards that they become, as files beside this one."""
