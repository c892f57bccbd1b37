"""Reads infrastructure and settings files, which occur in repositories of all languages."""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Plugin
from detector.plugins.infra import names

at = within(__name__)
PLUGIN = Plugin(
    name="infra",
    readers=(
        FileReader(("*.yml", "*.yaml", "*.yml.*", "*.yaml.*"), at("yaml_files.read")),
        FileReader(names.DOCKERFILES, at("dockerfile.read")),
        FileReader(names.DOTENV, at("dotenv.read")),
        FileReader(("*.tf", "*.tofu"), at("terraform.read")),
        FileReader(("*.tfvars",), at("terraform.read_variables")),
        FileReader(("*.template.json", "*.template", "template.json", "serverless.json"), at("cloud.read_json")),
        FileReader(("firebase.json",), at("cloud.read_firebase")),
        FileReader(("Procfile", "Procfile.*"), at("paas.read_procfile")),
        FileReader(("app.json",), at("paas.read_app_json")),
        FileReader(("railway.json", "devcontainer.json", ".devcontainer.json"), at("paas.read_json")),
        FileReader(("fly.toml", "fly.*.toml", "railway.toml", "wrangler.toml"), at("paas.read_toml")),
        FileReader(
            ("Makefile", "makefile", "*.mk", "justfile", "Justfile", "GNUmakefile"),
            at("commands.read_makefile"),
        ),
        FileReader(("*.sh", "docker-entrypoint", "entrypoint", "release-tasks"), at("commands.read_script")),
        FileReader(("*.properties", "*.properties.*"), at("spring.read_other_properties")),
        FileReader(
            ("*.conf", "*.conf.default", "*.conf.dist", "*.conf.example", "*.conf.sample", "*.conf.template"),
            at("hocon.read_conf"),
        ),
        FileReader(("*appsettings*.json", "*appSettings*.json", "*AppSettings*.json", "connectionStrings.json",
        "hosting.json", "local.settings.json",
        "**/Configuration/*.json"), at("dotnet.read_json")),
        FileReader((
            "web.config", "Web.config", "Web.Config", "app.config", "App.config", "App.Config",
            "web.*.config", "Web.*.config", "*connection*.config", "*Connection*.config", "*hibernate*.config",
            "*Hibernate*.config", "*.exe.config",
        ), at("dotnet.read_config")),
        FileReader(("*.asadmin", "*.cli"), at("servers.read")),
        FileReader(names.JVM_XML, at("jvm_xml.read")),
        FileReader(("pom.xml",), at("pom_properties.read")),
        FileReader(("*.xml",), at("spring.read_xml_properties")),
        FileReader(("*ehcache*.xml", "*hazelcast*.xml", "*infinispan*.xml"), at("jvm_xml.read_root")),
        FileReader(("alembic.ini", "*alembic*.ini"), at("tools.read_alembic")),
        FileReader(
            ("flyway.conf", "flyway*.conf", "flyway*.properties", "liquibase*.properties"),
            at("tools.read_conf"),
        ),
        FileReader(("diesel.toml", "flyway.toml", "refinery.toml", "**/supabase/config.toml"), at("tools.read_toml")),
        FileReader(("atlas.hcl",), at("tools.read_atlas")),
        FileReader(("sqlc.json",), at("tools.read_sqlc")),
        FileReader(names.TOML, at("other_settings.read_toml")),
        FileReader(names.JSON, at("other_settings.read_json")),
        FileReader(names.INI, at("other_settings.read_ini")),
    ),
)  # fmt: skip
