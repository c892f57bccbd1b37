from .web import Router, make_service

__all__ = ["Router", "make_service"]
