plugins {
    kotlin("jvm") version "2.2.0"
    application
}

application { mainClass.set("beacons.MainKt") }

dependencies {
    implementation("io.javalin:javalin:7.0.0")
    implementation("com.github.navikt:rapids-and-rivers:2025061811051750237542.df739400e55e")
}
