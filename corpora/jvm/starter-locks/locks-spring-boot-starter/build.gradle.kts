plugins {
    kotlin("jvm")
    `java-library`
    `maven-publish`
}

dependencies {
    api(project(":locks-core"))
    api("org.springframework.boot:spring-boot-starter-jdbc:3.3.4")
    compileOnly("org.springframework.boot:spring-boot-starter-web:3.3.4")
}
