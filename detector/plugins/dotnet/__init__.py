"""dotnet: to be written."""

from __future__ import annotations

from detector.plugins.api import Plugin

PLUGIN = Plugin(name="dotnet")
