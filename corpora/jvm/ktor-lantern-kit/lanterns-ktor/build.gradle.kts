plugins {
    kotlin("jvm") version "2.0.20"
}

dependencies {
    api(project(":lanterns"))
    api("io.ktor:ktor-server-core:2.3.12")
}
