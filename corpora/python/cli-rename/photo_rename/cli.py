from pathlib import Path

import click

from photo_rename.config import Config
from photo_rename.journal import Renamed, open_journal
from photo_rename.places import place_of


@click.group()
def main() -> None:
    """Names photos after the day and the place."""


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True))
def run(folder: Path) -> None:
    config = Config.model_validate_json((folder / "rename.json").read_text())
    open_journal(folder)
    for photo in sorted(folder.glob(config.pattern)):
        target = photo.with_name(f"{place_of(photo)}-{photo.name}")
        Renamed.create(old=photo.name, new=target.name)
        photo.rename(target)


@main.command()
def undo() -> None:
    for item in Renamed.select():
        Path(item.new).rename(item.old)
