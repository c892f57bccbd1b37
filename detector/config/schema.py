"""The JSON Schema of the config file, with descriptions for editors."""

from __future__ import annotations

from typing import Any

from detector.choices import MODES
from detector.config.layout import COMPONENTS, DEPTHS, DETECTED
from detector.model import FIELDS


def config_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the config file, with descriptions for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "agentweaver.config.yml",
        "description": "What coding agents should know about a repository.",
        "type": "object",
        "properties": {
            "version": {"type": "string", "description": "Version of the format of this file."},
            "techStack": _stack_schema(),
            "constraints": _constraints_schema(),
        },
    }


def _stack_schema() -> dict[str, Any]:
    mode = (
        "adaptive: the code is right and this file follows it. strict: this file is right and code that "
        "contradicts it is a violation. flexible: this file is preferred and differences are warnings."
    )
    entry = {
        "type": "object",
        "required": ["path"],
        "properties": {
            "path": {"type": "string", "description": "Folder of the service, relative to the repository."},
            "kind": {"type": "string", "description": "service or worker"},
            **_section_schemas(),
        },
    }
    return {
        "type": ["object", "null"],
        "description": "The technologies of this repository and how they are kept up to date.",
        "properties": {
            "mode": {"enum": [*MODES, None], "description": mode, "default": "adaptive"},
            "autoDetect": _auto_detect_schema(),
            **_section_schemas(),
            COMPONENTS: {
                "type": ["array", "null"],
                "items": entry,
                "description": "Every service and worker, where there is more than one.",
            },
        },
    }


def _section_schemas() -> dict[str, Any]:
    about = {"backend": "The main back end.", "database": "Where the data is."}
    return {name: _section_schema(name, text) for name, text in about.items()}


def _section_schema(name: str, description: str) -> dict[str, Any]:
    values = {
        field.key: {
            "type": ["string", "null"],
            "description": f"{field.title}: an id or a name of the vocabulary, or a name of your own.",
        }
        for field in FIELDS
        if field.section == name
    }
    return {"type": ["object", "null"], "description": description, "properties": values}


def _auto_detect_schema() -> dict[str, Any]:
    pins = {"anyOf": [{"enum": [*DETECTED, COMPONENTS]}, {"pattern": "^(frontend|testing|deployment)\\."}]}
    return {
        "type": ["object", "null"],
        "description": "How the detector treats this file.",
        "properties": {
            "enabled": {
                "type": ["boolean", "null"],
                "default": True,
                "description": "false: never change this file.",
            },
            "scanDepth": {
                "enum": [*DEPTHS, None],
                "default": "deep",
                "description": "deep: manifests and source. manifests: manifests only.",
            },
            "pinned": {
                **_texts("Fields that the detector leaves alone."),
                "items": {"type": "string", **pins},
            },
            "exclude": _texts("Paths that are not read, in the syntax of .gitignore."),
        },
    }


def _constraints_schema() -> dict[str, Any]:
    names = "Names as in package URLs (pypi/fastapi) or without the ecosystem (fastapi); * and ? are wild."
    return {
        "type": ["object", "null"],
        "description": "Rules for declared dependencies, checked in strict mode.",
        "properties": {
            "allowedPackages": _texts(f"The only packages that may be used at run time. {names}"),
            "forbiddenPackages": _texts(f"Packages that may not be used at all. {names}"),
            "versionPinning": {
                "type": ["boolean", "null"],
                "description": "true: every direct dependency names one exact version.",
            },
            "securityPolicy": {
                "type": ["string", "null"],
                "description": "For other tools; not checked here.",
            },
        },
    }


def _texts(description: str) -> dict[str, Any]:
    return {"type": ["array", "null"], "items": {"type": "string"}, "description": description}
