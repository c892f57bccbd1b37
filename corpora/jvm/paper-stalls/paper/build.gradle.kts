plugins {
    java
    id("com.gradleup.shadow") version "8.3.3"
}

dependencies {
    compileOnly("io.papermc.paper:paper-api:1.21.1-R0.1-SNAPSHOT")
    implementation(project(":common"))
}
