"""Renders agent templates for the repository that contains them, and updates rendered ones."""

from __future__ import annotations

from detector.agent.answers import ConfigView
from detector.agent.planning import AgentPlan, PlannedFile, plan
from detector.agent.rendering import Rendered, render, rendered
from detector.agent.views import AgentConfig

__all__ = ["AgentConfig", "AgentPlan", "ConfigView", "PlannedFile", "Rendered", "plan", "render", "rendered"]
