plugins {
    application
    id("org.openjfx.javafxplugin") version "0.1.0"
}

javafx {
    version = "21"
    modules = listOf("javafx.controls")
}

dependencies {
    implementation("io.javalin:javalin:6.3.0")
}

application {
    mainClass = "org.tallies.Tallies"
}
