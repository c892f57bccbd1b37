from footprints.span import Span, trace

__all__ = ["Span", "trace"]
