plugins {
    kotlin("jvm") version "2.1.0"
    application
}

application { mainClass.set("foghorns.ServerKt") }

dependencies {
    implementation("io.ktor:ktor-server-core:3.0.3")
    implementation("io.ktor:ktor-server-netty:3.0.3")
    implementation("io.ktor:ktor-client-cio:3.0.3")
    implementation("io.valkey:valkey-java:5.4.0")
}
