"""The grammar: small functions that read days, times and durations from tokens, and know no policy.

Each takes the tokens and a place, and returns what it read with the place after it, or None. Words that may follow in
one language and must lead in another are simply tried in both places: the lexicons keep the languages apart.
"""
