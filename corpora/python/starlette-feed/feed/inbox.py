"""Reporters write their news as JSON files into a folder."""
import asyncio
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import BaseModel, field_validator

from feed.documents import News


class Draft(BaseModel):
    village: str
    text: str

    @field_validator("text")
    @classmethod
    def not_empty(cls, value: str) -> str:
        if not value.strip():
            raise ValueError("says nothing")
        return value


async def collect(folder: Path) -> None:
    while True:
        for path in sorted(folder.glob("*.json")):
            draft = Draft.model_validate_json(path.read_bytes())
            await News(**draft.model_dump()).insert()
            path.unlink()
        await asyncio.sleep(5)


@asynccontextmanager
async def watch(folder: Path = Path("/inbox")):
    task = asyncio.create_task(collect(folder))
    yield
    task.cancel()
