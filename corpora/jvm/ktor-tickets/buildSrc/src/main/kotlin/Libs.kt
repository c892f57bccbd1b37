object Libs {
    const val exposedCore = "org.jetbrains.exposed:exposed-core:0.57.0"
    const val exposedJdbc = "org.jetbrains.exposed:exposed-jdbc:0.57.0"
    const val exposedMigration = "org.jetbrains.exposed:exposed-migration:0.57.0"
    const val flyway = "org.flywaydb:flyway-core:11.1.0"
    const val valiktor = "org.valiktor:valiktor-core:0.12.0"
}
