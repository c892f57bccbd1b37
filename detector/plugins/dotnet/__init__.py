"""C#, F# and Visual Basic: project files, solutions, Paket, older manifests; facts from C# source.

F# and Visual Basic have manifests only, for want of a grammar: rules look for text in their source.
"""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.dotnet import facts, paket, projects, solutions, usings
from detector.plugins.dotnet.references import INHERITED


def _last(name: str) -> str:
    """The word a file must contain to use a name: its last part, since usings may stand in other files."""
    return name.strip(".").rpartition(".")[2]


PLUGIN = Plugin(
    name="dotnet",
    readers=(
        FileReader(("*.csproj", "*.fsproj", "*.vbproj"), projects.read_project),
        FileReader(INHERITED, projects.read_props),
        FileReader(("*.sln",), solutions.read_sln),
        FileReader(("*.slnx",), solutions.read_slnx),
        FileReader(("packages.config",), solutions.read_packages_config),
        FileReader(("project.json",), solutions.read_project_json),
        FileReader(("global.json",), solutions.read_global_json),
        FileReader(("dotnet-tools.json",), solutions.read_tools),
        FileReader(("packages.lock.json",), solutions.read_lock),
        FileReader(("web.config", "Web.config"), solutions.read_web_config),
        FileReader(("paket.dependencies",), paket.read_dependencies),
        FileReader(("paket.references",), paket.read_references),
        FileReader(("paket.lock",), paket.read_lock),
    ),
    languages=(
        Language("csharp", (".cs",), usings.grammar, facts.read, key_of=_last, family=("fsharp",)),
    ),
)  # fmt: skip
