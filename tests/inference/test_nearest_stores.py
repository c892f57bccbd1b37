"""What a component and what it uses show of a store counts before what other components show of theirs."""

from __future__ import annotations

from pathlib import Path

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


def test_what_a_library_asks_for_as_an_option_is_not_handed_on() -> None:
    """A library of helpers for several databases is used by a service that only draws pages."""
    driver = """<dependency><groupId>{0}</groupId><artifactId>{1}</artifactId><version>1</version>{2}</dependency>"""
    pom = """<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>{0}</artifactId>
<version>1</version><dependencies>{1}</dependencies></project>"""
    vertx = driver.format("io.vertx", "vertx-web", "")
    helpers = driver.format("mysql", "mysql-connector-java", "<optional>true</optional>")
    page = """package org.example.pages;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
class Pages {
    public static void main(String[] a) {
        Router router = Router.router(Vertx.vertx());
        router.get("/").handler(context -> context.response().end("parts"));
        Vertx.vertx().createHttpServer().requestHandler(router).listen(8080);
    }
}
"""
    files = {
        "docker-compose.yml": "services:\n  pages:\n    build: pages\n  db:\n    image: mysql:8\n",
        "helpers/pom.xml": pom.format("helpers", helpers),
        "helpers/src/main/java/org/example/helpers/Words.java": "package org.example.helpers;\nclass Words { }\n",
        "pages/pom.xml": pom.format("pages", vertx + driver.format("org.example", "helpers", "")),
        "pages/Dockerfile": "FROM eclipse-temurin:21\nCMD java -jar pages.jar\n",
        "pages/src/main/java/org/example/pages/Pages.java": page,
        "parts/pom.xml": pom.format("parts", vertx + driver.format("org.example", "helpers", "")),
        "parts/Dockerfile": "FROM eclipse-temurin:21\nCMD java -jar parts.jar\n",
        "parts/src/main/java/org/example/parts/Parts.java": page.replace("pages", "parts").replace("Pages", "Parts"),
        "parts/src/main/resources/application.properties": "jdbc.url=jdbc:mysql://db/parts\n",
    }
    found = {service.path: service.stack.database.primary for service in _services(files)}
    assert found.keys() == {"pages", "parts"} and found["pages"] is None


def _services(files: dict[str, str]) -> list[Component]:
    report = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    return [component for component in report.components if component.kind == "service"]


def test_documents_come_after_the_tables_of_a_library_only_where_these_are_migrated_and_used() -> None:
    root = Path(__file__).parents[2] / "corpora" / "dotnet" / "journals-imported"
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    left = {path: data for path, data in files.items() if "/Migrations/" not in path}
    unused = {path: data for path, data in files.items() if not path.endswith("Controller.cs")}
    old = "src/Journals.Api/Import/OldJournals.cs"
    unused[old] = unused[old].replace(b"await journals.SaveChangesAsync()", b"1")
    unused["src/Journals.Api/Program.cs"] += b'app.MapGet("/journals", (OldJournals old) => old.CopyAsync("mongo"));\n'
    found = [detect(MemoryReader(each)).stack.database.primary for each in (files, left, unused)]
    assert [store.id if store else None for store in found] == ["postgresql", "mongodb", "mongodb"]


def test_propel_reads_rows_by_classes_that_it_generates_and_its_settings_say_of_which_database() -> None:
    """The classes are built from the schema and not kept; another service has its own database in the same deployment."""
    route = "<?php\n$app = new \\Slim\\App();\n$app->get('/rows', function ($q, $a) {{ return $a->withJson({}); }});\n$app->run();\n"
    files = {
        "bills/composer.json": '{"require": {"slim/slim": "^3.12", "propel/propel": "~2.0@beta"}}',
        "bills/web/index.php": route.format("\\Bills\\Model\\BillQuery::create()->findOneById($q)"),
        "bills/propel.yaml": "propel:\n  database:\n    connections:\n      default:\n        adapter: pgsql\n"
        "        dsn: pgsql:host=%env.PG_HOST%;dbname=bills\n",
        "bills/schema.xml": '<database name="default" defaultIdMethod="native"><table name="bill" phpName="Bill"/></database>',
        "bills/Dockerfile": "FROM php:7.4-apache\nCOPY . /var/www/html\n",
        "shop/composer.json": '{"require": {"slim/slim": "^3.12", "illuminate/database": "^8.0"}}',
        "shop/web/index.php": route.format("\\Illuminate\\Database\\Capsule\\Manager::table('wares')->get()") * 4,
        "shop/Dockerfile": "FROM php:7.4-apache\nCOPY . /var/www/html\n",
        "compose.yml": "services:\n  shop:\n    build: shop\n    environment: {DATABASE_URL: mysql://my/shop}\n"
        "  bills:\n    build: bills\n    environment: {PG_HOST: pg}\n  my: {image: mysql:8.0}\n  pg: {image: postgres:12}\n",
    }
    found = detect(MemoryReader({path: text.encode() for path, text in files.items()}))
    stores = {c.path: (c.stack.database.primary, c.stack.database.orm) for c in found.components}
    assert [one.id if one else None for one in stores["bills"]] == ["postgresql", "propel"]
    assert [one.id if one else None for one in stores["shop"]] == ["mysql", "eloquent"]
