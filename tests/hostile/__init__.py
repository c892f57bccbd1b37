"""Repositories that were made to break what reads them."""
