def table_of(owner):
    """The fields of a class, by name."""
    return {name: field for name, field in vars(owner).items() if hasattr(field, "kind")}
