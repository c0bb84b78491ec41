"""Reckoning: from what was said to minutes, by the conventions in force and the hours of the caller.

Inside, a day is its ordinal and a moment a number of minutes, both without a zone: wall-clock times stay as said on
days on which clocks change, and arithmetic on small integers is what makes a sentence cheap.
"""
