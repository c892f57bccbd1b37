"""Names of settings files and Dockerfiles, as shell patterns, and of compose files."""

from __future__ import annotations

DOTENV = (
    ".env", ".env.*", "*.env", "env.example", "env.sample", "env.dist", "env.template", "env.local", "env.dev",
    "env.prod", ".flaskenv", ".envrc", "*.env.*", "*_env.example", "dotenv.*", "sample.env", "*.env-*", ".env-*",
    ".env_*", "env.blade.php",
)  # fmt: skip
DOCKERFILES = (
    "Dockerfile", "dockerfile", "DockerFile", "Dockerfile.*", "Dockerfile-*", "Dockerfile_*",
    "*dockerfile", "*Dockerfile", "*DockerFile", "Containerfile", "containerfile",
)  # fmt: skip
JVM_XML = (
    "persistence.xml", "hibernate*.cfg.xml", "hibernate*.xml", "mybatis-config.xml", "*context*.xml", "*Context*.xml",
    "*-ds.xml", "spring*.xml", "beans*.xml", "*mybatis*.xml", "standalone*.xml", "resources.xml",
    "*-resources.xml", "*dao*.xml", "*datasource*.xml",
)  # fmt: skip
TOML = (
    "Rocket.toml", "config*.toml", "*config.toml", "settings*.toml", "app.toml", "**/config/*.toml",
    "**/configs/*.toml",
    "**/conf/*.toml", "**/etc/*.toml", "*.toml.example", "*config*.toml", "*.template.toml", "*_template.toml",
)  # fmt: skip
JSON = ("config*.json", "settings*.json", "**/config/*.json", "**/configs/*.json", "**/conf/*.json")
INI = (
    "*.ini", "*.ini.example", "*.ini.sample", "*.ini.dist", "*.ini.template", "*.ini.tmpl", "*.ini.in", "*.ini.j2",
    "*.cfg", "*.cfg.example", "*.cfg.sample", "*.cfg.dist", "*.cfg.template", "*.cfg.tmpl", "*.cfg.in", "*.cfg.j2",
)  # fmt: skip


def is_compose_name(path: str) -> bool:
    """Return whether the name of a file marks it as a compose file."""
    name = path.rpartition("/")[2].lower()
    return name.endswith((".yml", ".yaml")) and ("compose" in name or "docker-stack" in name)
