from typing import Annotated

import msgspec


class BuoyCreate(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    callsign: Annotated[str, msgspec.Meta(min_length=3, max_length=16)]
    lat: Annotated[float, msgspec.Meta(ge=-90, le=90)]
    lon: Annotated[float, msgspec.Meta(ge=-180, le=180)]
