"""Settings of Spring, Quarkus and their like: profiles, switches, what the build fills in."""

from __future__ import annotations

from tests.plugins.infra import rows


def test_spring_profiles_and_switched_off_parts() -> None:
    text = """spring:
  datasource:
    url: ${DB_URL:jdbc:postgresql://h/d}
    driverClassName: org.postgresql.Driver
  flyway:
    enabled: false
    locations: classpath:db
  cache:
    type: caffeine
---
spring:
  config: {activate: {on-profile: test}}
  datasource: {url: 'jdbc:h2:mem:x'}
"""
    found = rows("src/main/resources/application.yml", text)
    assert found == [
        ("setting", "spring.datasource.url", "jdbc:postgresql", 3, ""),
        ("setting", "spring.datasource.driver-class-name", "org.postgresql.Driver", 4, ""),
        ("setting", "spring.cache.type", "caffeine", 9, ""),
        ("setting", "spring.datasource.url", "jdbc:h2", 13, "test"),
    ]


def test_what_the_build_fills_into_settings_costs_nothing_of_them() -> None:
    maven = "spring:\n  application.name: @project.artifactId@\n  datasource.url: jdbc:postgresql://db/@db.name@\n"
    assert rows("application.yml", maven) == [("setting", "spring.datasource.url", "jdbc:postgresql", 3, "")]
    gradle = 'spring:\n  config.import: "optional:file:\\${shop.dir}/a.yml"\n  data.mongodb.uri: "mongodb://\\${HOST}/shop"\n'
    assert [row[1] for row in rows("application.yml", gradle)] == ["spring.data.mongodb.uri"]


def test_properties_of_spring_and_quarkus() -> None:
    text = (
        "! c\n#spring.datasource.url=jdbc:mysql://x\n"
        "spring.jpa.database-platform=\\\n  org.hibernate.dialect.MySQLDialect\n"
    )
    assert rows("application-prod.properties", text) == [
        ("setting", "spring.jpa.database-platform", "org.hibernate.dialect.MySQLDialect", 3, "production")
    ]
    quarkus = "quarkus.datasource.db-kind=postgresql\n%test.quarkus.datasource.db-kind=h2\n"
    assert rows("application.properties", quarkus) == [
        ("setting", "quarkus.datasource.db-kind", "postgresql", 1, ""),
        ("setting", "quarkus.datasource.db-kind", "h2", 2, "test"),
    ]
    assert [row[1] for row in rows("application.properties", "spring.cassandra.contact-points=a\n")] == [
        "spring.cassandra.contact-points"
    ]
    assert rows("messages.properties", "a=jdbc: nothing here\n") == []
    assert rows("db.properties", b"jdbc.url=jdbc:mysql://h\njdbc.note=\xe9t\xe9\n")[0][2] == "jdbc:mysql"
