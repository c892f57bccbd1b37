plugins {
    java
    id("com.gradleup.shadow") version "8.3.3"
    id("xyz.jpenilla.run-velocity") version "2.3.1"
}

dependencies {
    compileOnly("com.velocitypowered:velocity-api:3.3.0-SNAPSHOT")
    implementation(project(":common"))
    implementation("io.javalin:javalin:6.3.0")
}
