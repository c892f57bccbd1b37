"""Evidence: which observations speak for which technology, and how much."""
