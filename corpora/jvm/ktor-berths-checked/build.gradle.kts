plugins {
    kotlin("jvm") version "2.1.0"
    application
}

application { mainClass.set("berths.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty:3.0.3")
    implementation("io.ktor:ktor-server-request-validation:3.0.3")
    implementation("io.ktor:ktor-server-content-negotiation:3.0.3")
}
