plugins {
    kotlin("jvm") version "2.1.0"
    application
}

application {
    mainClass.set("io.ktor.server.netty.EngineMain")
}

dependencies {
    implementation("io.ktor:ktor-server-netty:3.0.3")
    implementation("com.github.seratch:kotliquery:1.9.0")
    implementation("org.flywaydb:flyway-core:10.22.0")
    implementation("org.postgresql:postgresql:42.7.4")
    testImplementation("com.h2database:h2:2.3.232")
}
