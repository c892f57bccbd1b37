dataSource {
    pooled = true
    driverClassName = "com.mysql.jdbc.Driver"
    dialect = org.hibernate.dialect.MySQL5InnoDBDialect
}
environments {
    development {
        dataSource {
            dbCreate = "create-drop"
            url = "jdbc:h2:mem:dev"
        }
    }
    test {
        dataSource { url = "jdbc:hsqldb:mem:test" }
    }
    production {
        dataSource {
            dbCreate = "validate"
            url = "jdbc:mysql://db.internal/ferries?useUnicode=yes"
        }
    }
}
