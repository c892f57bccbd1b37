import attrs


@attrs.define
class Find:
    bird: str
    place: str
    length: float = attrs.field(validator=attrs.validators.gt(0))
