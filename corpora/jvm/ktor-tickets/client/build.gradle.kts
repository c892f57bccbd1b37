plugins {
    kotlin("jvm")
}

dependencies {
    implementation("io.ktor:ktor-client-cio:3.0.3")
}
