plugins {
    kotlin("jvm") version "2.2.0"
    application
}

repositories {
    mavenCentral()
    maven("https://jitpack.io")
}

application { mainClass.set("gauges.MainKt") }

dependencies {
    implementation("com.github.navikt:rapids-and-rivers:2025061811051750237542.df739400e55e")
    implementation("com.zaxxer:HikariCP:6.3.0")
    implementation("org.flywaydb:flyway-database-postgresql:11.9.1")
    runtimeOnly("org.postgresql:postgresql:42.7.7")
    testImplementation("com.github.navikt.tbd-libs:rapids-and-rivers-test:2025.06.20-13.05-40af2647")
    testImplementation("io.ktor:ktor-server-test-host:3.1.3")
}
