"""Wording: replies in, messages in the person's own language out."""
