plugins {
    id("org.springframework.boot")
}

dependencies {
    implementation(project(":stock"))
    implementation("org.springframework.boot:spring-boot-starter-web")
}
