"""Writes the pages of commands from their descriptions."""

import json
from pathlib import Path


def main() -> None:
    for name, text in json.loads(Path("data/commands.json").read_text()).items():
        Path(f"content/commands/{name}.md").write_text(f"---\ntitle: {name}\n---\n{text}\n")


if __name__ == "__main__":
    main()
