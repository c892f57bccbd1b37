plugins {
    kotlin("jvm") version "2.0.0"
}

dependencies {
    implementation(project(":binnacles"))
    implementation("io.ktor:ktor-server-netty-jvm:2.3.12")
}
