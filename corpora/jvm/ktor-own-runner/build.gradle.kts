plugins {
    kotlin("jvm") version "2.1.0"
    application
}

application { mainClass.set("meetup.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty:3.0.3")
    implementation("io.ktor:ktor-server-content-negotiation:3.0.3")
    implementation("org.jetbrains.exposed:exposed-core:0.57.0")
    implementation("org.jetbrains.exposed:exposed-jdbc:0.57.0")
    implementation("org.postgresql:postgresql:42.7.4")
    implementation("jakarta.validation:jakarta.validation-api:3.1.0")
}
