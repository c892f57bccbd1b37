plugins {
    java
    application
}

dependencies {
    implementation("io.undertow:undertow-core:2.3.18.Final")
    implementation("org.questdb:questdb:8.2.1")
    testImplementation("org.postgresql:postgresql:42.7.4")
    testImplementation("org.springframework.boot:spring-boot-starter-test:3.4.1")
}
