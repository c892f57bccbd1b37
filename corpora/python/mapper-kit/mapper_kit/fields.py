class Field:
    """A field of a mapped class."""

    def __init__(self, kind, nullable=False):
        self.kind, self.nullable = kind, nullable
