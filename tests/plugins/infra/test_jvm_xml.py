"""XML settings of the JVM."""

from __future__ import annotations

import pytest

from detector import MemoryReader, detect
from tests.plugins.infra import settings


def test_settings_that_are_no_xml_of_that_name_cost_no_warning() -> None:
    files = {"src/app.config": "[{shop, [{port, 80}]}].\n", "src/main/resources/META-INF/beans.xml": "\n"}
    assert detect(MemoryReader(files)).warnings == ()


def test_xml_of_the_jvm() -> None:
    text = (
        '<persistence xmlns="https://jakarta.ee/xml/ns/persistence">\n<persistence-unit name="x">\n'
        '<properties><property name="hibernate.dialect" value="org.hibernate.dialect.OracleDialect"/>\n'
        '<property name="jakarta.persistence.jdbc.url" value="jdbc:oracle:thin:u/p@h"/>'
        "</properties></persistence-unit></persistence>"
    )
    found = settings("META-INF/persistence.xml", text)
    assert found["persistence.hibernate.dialect"][0] == "org.hibernate.dialect.OracleDialect"
    assert found["persistence.jakarta.persistence.jdbc.url"][0] == "jdbc:oracle"
    assert settings("src/hazelcast.xml", "<hazelcast/>") == {"xml.hazelcast": ("", "")}


@pytest.mark.parametrize("name", ["META-INF/context.xml", "WEB-INF/applicationContext.xml"])
def test_a_context_of_tomcat_or_spring_tells_driver_and_url(name: str) -> None:
    text = (
        '<Context>\n<Resource name="jdbc/shop" driverClassName="org.postgresql.Driver"\n'
        'url="jdbc:postgresql://db/shop" username="u"/></Context>'
    )
    assert settings(name, text) == {
        "xml.driverClassName": ("org.postgresql.Driver", ""), "xml.url": ("jdbc:postgresql", ""),
    }  # fmt: skip
