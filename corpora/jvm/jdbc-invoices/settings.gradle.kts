rootProject.name = "invoices"

dependencyResolutionManagement {
    versionCatalogs {
        create("libs") {
            library("mysql", "com.mysql:mysql-connector-j:9.1.0")
            library("jpa", "org.springframework.boot", "spring-boot-starter-data-jpa").withoutVersion()
        }
    }
}
