from pathlib import Path

import yaml
from platformdirs import user_config_path

from .library import Library


def settings():
    path = user_config_path("reels") / "reels.yaml"
    return yaml.safe_load(path.read_text()) if path.exists() else {}


def library():
    return Library(Path(settings().get("library", "reels.db")))
