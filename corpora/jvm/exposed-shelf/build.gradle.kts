plugins {
    kotlin("jvm") version "1.9.24"
    application
}

dependencies {
    implementation("io.javalin:javalin:6.1.3")
    implementation("org.jetbrains.exposed:exposed-core:0.51.0")
    implementation("org.jetbrains.exposed:exposed-jdbc:0.51.0")
    implementation("com.github.example:exposed-migrations:3.5.0")
    implementation("com.h2database:h2:2.2.224")
}
