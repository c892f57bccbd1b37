#!/usr/bin/env python3
"""Writes the types of the pages from the description of the API."""

import json
import os
import sys

os.environ["DATABASE__URL"] = "sqlite:///:memory:"

from foghorns.main import app  # noqa: E402

json.dump(app.openapi(), sys.stdout)
