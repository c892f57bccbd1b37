"""Fuzzing of everything that reads a stranger's bytes: bounded in the test run, long with ``python -m tests.fuzz.run``."""
