"""Benchmarks. ``python -m tests.bench`` measures and writes docs/reference/performance.md; ``python -m tests.bench.budgets``
compares the answers with budgets on and off."""
