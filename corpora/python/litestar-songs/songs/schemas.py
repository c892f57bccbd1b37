from typing import Annotated

import msgspec


class NewSong(msgspec.Struct):
    title: Annotated[str, msgspec.Meta(min_length=1)]
    seconds: Annotated[int, msgspec.Meta(gt=0)]
