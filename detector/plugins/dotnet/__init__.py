""".NET plugin: reads project files, solutions, Paket and older manifests, and extracts facts from C# source.

For F# and Visual Basic only manifests are parsed, since there is no grammar for them: rules search their source as
text.
"""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin


def _last(name: str) -> str:
    """Return the word that a file must contain to use a name: its last part, since the using may be in another file."""
    return name.strip(".").rpartition(".")[2]


DEFINES = """
(class_declaration name: (_) @name (base_list)? @base) @of
(interface_declaration name: (_) @name (base_list)? @base) @of
(struct_declaration name: (_) @name (base_list)? @base) @of
(record_declaration name: (_) @name (base_list)? @base) @of
(enum_declaration name: (_) @name) @of
(delegate_declaration name: (_) @name) @of
(class_declaration body: (declaration_list (method_declaration
  name: (_) @name parameters: (parameter_list . (parameter (modifier)))))) @of
(comment) @aside
(namespace_declaration name: (_) @space)
(file_scoped_namespace_declaration name: (_) @space)
(using_directive) @aside
"""
"""Query for what a C# file defines that others name; see ``Language.defines``."""
at = within(__name__)
PLUGIN = Plugin(
    name="dotnet",
    readers=(
        FileReader(("*.csproj", "*.fsproj", "*.vbproj"), at("projects.read_project")),
        FileReader(
            ("Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"), at("projects.read_props")
        ),
        FileReader(("*.sln",), at("solutions.read_sln")),
        FileReader(("*.slnx",), at("solutions.read_slnx")),
        FileReader(("packages.config", "Packages.config"), at("solutions.read_packages_config")),
        FileReader(("project.json",), at("solutions.read_project_json")),
        FileReader(("global.json",), at("solutions.read_global_json")),
        FileReader(("**/.template.config/template.json",), at("templates.read")),
        FileReader(("dotnet-tools.json",), at("solutions.read_tools")),
        FileReader(("packages.lock.json",), at("solutions.read_lock"), lock=True),
        FileReader(("web.config", "Web.config", "Web.Config"), at("solutions.read_web_config")),
        FileReader(("paket.dependencies",), at("paket.read_dependencies")),
        FileReader(("paket.references",), at("paket.read_references")),
        FileReader(("paket.lock",), at("paket.read_lock"), lock=True),
    ),
    languages=(
        Language("csharp", (".cs",), at("usings.grammar"), at("facts.read"), key_of=_last, exports=False, defines=DEFINES,
            beside=(".csproj", ".props", ".targets", ".config", ".cshtml", ".razor", ".aspx", ".ascx", ".asax"),
        ),
    ),
)  # fmt: skip
