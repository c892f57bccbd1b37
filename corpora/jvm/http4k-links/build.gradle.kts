plugins {
    kotlin("jvm") version "2.0.21"
    application
}

repositories { mavenCentral() }

dependencies {
    implementation(platform("org.http4k:http4k-bom:5.40.0.0"))
    implementation("org.http4k:http4k-core")
    implementation("org.http4k:http4k-server-undertow")
    implementation("org.jdbi:jdbi3-kotlin:3.47.0")
    implementation("com.h2database:h2:2.3.232")
    implementation("io.ktor:ktor-client-cio:3.0.3")
    testImplementation("org.jetbrains.exposed:exposed-core:0.57.0")
}

application {
    mainClass.set("links.MainKt")
}
