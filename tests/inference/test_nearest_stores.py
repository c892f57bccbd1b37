"""What a component and what it uses show of a store counts before what other components show of theirs."""

from __future__ import annotations

from detector import detect
from detector.model import Component
from detector.reader import MemoryReader

SETTINGS = 'rootProject.name = "archive"\ninclude("web", "tables", "export")\n'
BUILD = """plugins { id("org.springframework.boot") version "3.3.4" }
dependencies { implementation("org.springframework.boot:spring-boot-starter-web:3.3.4")
%s }
"""
DEPENDENCY = 'implementation("%s")\n'
JPA, MONGO = (f"org.springframework.boot:spring-boot-starter-data-{name}:3.3.4" for name in ("jpa", "mongodb-reactive"))
START = """package archive.{0}
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories
@SpringBootApplication @EnableMongoRepositories class App
fun main() {{ runApplication<App>() }}
"""
TABLES = """package archive.tables
import jakarta.persistence.Entity
import org.springframework.data.jpa.repository.JpaRepository
import org.springframework.data.jpa.repository.Query
@Entity class Deed(val id: Long)
interface Deeds : JpaRepository<Deed, Long> {
    @Query("select d from Deed d where d.sealed = true") fun sealed(): List<Deed>
}
"""
EXPORTS = """package archive.export
import org.springframework.data.repository.kotlin.CoroutineCrudRepository
class Export(val id: String)
interface Exports : CoroutineCrudRepository<Export, String>
"""
FILES = {
    "settings.gradle.kts": SETTINGS,
    "web/build.gradle.kts": BUILD % (DEPENDENCY % JPA + "implementation(project(Modules.TABLES))\n"),
    "web/src/main/kotlin/archive/web/App.kt": START.format("web").replace("@EnableMongoRepositories ", ""),
    "tables/build.gradle.kts": f'plugins {{ kotlin("jvm") }}\ndependencies {{ {DEPENDENCY % JPA} }}\n',
    "tables/src/main/kotlin/archive/tables/Deeds.kt": TABLES,
    "export/build.gradle.kts": BUILD % (DEPENDENCY % MONGO),
    "export/src/main/kotlin/archive/export/App.kt": START.format("export"),
    "export/src/main/kotlin/archive/export/Exports.kt": EXPORTS,
    "export/src/main/resources/application.yml": "spring.data.mongodb.uri: mongodb://localhost/archive\n",
}


def test_the_mapper_of_another_service_is_not_that_of_one_which_shows_its_own() -> None:
    found = {service.path: service.stack.database.orm for service in _services(FILES)}
    assert {path: mapper.id if mapper else None for path, mapper in found.items()} == {
        "web": "spring-data-jpa",
        "export": "spring-data-mongodb",
    }


def _services(files: dict[str, str]) -> list[Component]:
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    return [component for component in report.components if component.kind == "service"]
