"""Small repositories of a service and of what is deployed beside it, and how each component is judged."""

from __future__ import annotations

import json

from detector import detect
from detector.model import Component, Report
from detector.reader import MemoryReader

EXPRESS = 'const express = require("express");\nconst app = express();\napp.get("/fares", list);\napp.listen(80);\n'


CONSUMER = 'import { SQSClient } from "@aws-sdk/client-sqs";\nexport async function handler(event) { return event; }\n'


def package(name: str, **more: object) -> str:
    """A package.json."""
    return json.dumps({"name": name, "private": True, **more})


API = {
    "services/fares/package.json": package(
        "fares", scripts={"start": "node server.js"}, dependencies={"express": "^4"}
    ),
    "services/fares/server.js": EXPRESS,
    "services/fares/Dockerfile": 'FROM node:22\nCOPY . .\nCMD ["node", "server.js"]\n',
}


SENDER = {"jobs/sender/package.json": package("sender"), "jobs/sender/index.js": CONSUMER}


def report(*files: dict[str, str]) -> Report:
    """The report on files in memory."""
    listed = {path: text.encode() for part in files for path, text in part.items()}
    return detect(MemoryReader(listed))


def kinds(*files: dict[str, str]) -> dict[str, str]:
    """The kind of each component."""
    return {component.path: component.kind for component in report(*files).components}


def component(path: str, *files: dict[str, str]) -> Component:
    """One component of the report."""
    return next(c for c in report(*files).components if c.path == path)
