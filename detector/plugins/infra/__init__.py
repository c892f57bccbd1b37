"""Infrastructure and settings: what a repository runs on, whatever language it is written in."""

from __future__ import annotations

from detector.plugins.api import FileReader, Plugin
from detector.plugins.infra import (
    cloud,
    commands,
    dockerfile,
    dotenv,
    dotnet,
    hocon,
    jvm_xml,
    other_settings,
    paas,
    php,
    spring,
    terraform,
    tools,
    yaml_files,
)  # fmt: skip

PLUGIN = Plugin(
    name="infra",
    readers=(
        FileReader(("*.yml", "*.yaml", "*.yml.*", "*.yaml.*"), yaml_files.read),
        FileReader((
            "Dockerfile", "Dockerfile.*", "Dockerfile-*", "*.dockerfile", "*.Dockerfile", "Containerfile",
        ), dockerfile.read),
        FileReader(dotenv.NAMES, dotenv.read),
        FileReader(("*.tf", "*.tofu"), terraform.read),
        FileReader(("*.template.json", "*.template", "template.json", "serverless.json"), cloud.read_json),
        FileReader(("Procfile", "Procfile.*"), paas.read_procfile),
        FileReader(("app.json",), paas.read_app_json),
        FileReader(("railway.json", "devcontainer.json", ".devcontainer.json"), paas.read_json),
        FileReader(("fly.toml", "fly.*.toml", "railway.toml", "wrangler.toml"), paas.read_toml),
        FileReader(("Makefile", "makefile", "*.mk", "justfile", "Justfile", "GNUmakefile"), commands.read_makefile),
        FileReader(("*.sh", "docker-entrypoint", "entrypoint", "release-tasks"), commands.read_script),
        FileReader(("*.properties", "*.properties.*"), spring.read_other_properties),
        FileReader(("*.conf",), hocon.read_conf),
        FileReader(("*appsettings*.json", "connectionStrings.json", "hosting.json",
        "**/Configuration/*.json"), dotnet.read_json),
        FileReader((
            "web.config", "Web.config", "app.config", "App.config", "[Ww]eb.*.config", "connectionStrings.config",
            "ConnectionStrings.config",
        ), dotnet.read_config),
        FileReader(jvm_xml.NAMES, jvm_xml.read),
        FileReader(("*ehcache*.xml", "*hazelcast*.xml", "*infinispan*.xml"), jvm_xml.read_root),
        FileReader(("**/config/*.php", "**/config/**/database.php", "**/app/Config/*.php"), php.read_arrays),
        FileReader(("alembic.ini", "*alembic*.ini"), tools.read_alembic),
        FileReader(("flyway.conf", "flyway*.conf", "flyway*.properties", "liquibase*.properties"), tools.read_conf),
        FileReader(("diesel.toml", "flyway.toml", "refinery.toml", "**/supabase/config.toml"), tools.read_toml),
        FileReader(("atlas.hcl",), tools.read_atlas),
        FileReader(("sqlc.json",), tools.read_sqlc),
        FileReader(other_settings.TOML, other_settings.read_toml),
        FileReader(other_settings.JSON, other_settings.read_json),
        FileReader(other_settings.INI, other_settings.read_ini),
    ),
)  # fmt: skip
