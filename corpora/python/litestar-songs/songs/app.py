from litestar import Litestar, get, post

from songs.schemas import NewSong
from songs.tables import Song


@get("/songs")
async def list_songs() -> list[dict]:
    return await Song.select()


@post("/songs")
async def add_song(data: NewSong) -> dict:
    song = Song(title=data.title, seconds=data.seconds)
    await song.save()
    return song.to_dict()


app = Litestar(route_handlers=[list_songs, add_song])
