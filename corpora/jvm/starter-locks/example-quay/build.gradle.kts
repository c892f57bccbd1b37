plugins {
    kotlin("jvm")
    kotlin("plugin.spring") version "2.0.21"
    id("org.springframework.boot") version "3.3.4"
}

dependencies {
    implementation(project(":locks-spring-boot-starter"))
    implementation("org.springframework.boot:spring-boot-starter-web:3.3.4")
}
