"""Answers: what serves, and one answer for each field of each component."""
