plugins {
    kotlin("jvm") version "2.0.20"
    id("com.google.devtools.ksp") version "2.0.20-1.0.25"
    application
}

dependencies {
    implementation("io.ktor:ktor-server-netty:2.3.12")
    implementation("org.komapper:komapper-starter-jdbc:3.1.0")
    implementation("org.komapper:komapper-dialect-postgresql-jdbc:3.1.0")
    implementation("com.networknt:json-schema-validator:1.5.2")
    ksp("org.komapper:komapper-processor:3.1.0")
    testImplementation("com.github.erosb:everit-json-schema:1.14.4")
    testImplementation("org.jetbrains.exposed:exposed-core:0.57.0")
}
