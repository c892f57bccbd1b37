plugins {
    java
    id("org.springframework.boot") version "3.4.1"
    id("io.spring.dependency-management") version "1.1.7"
}

dependencies {
    implementation("org.springframework.boot:spring-boot-starter-web")
    implementation("org.springframework.boot:spring-boot-starter-validation")
    implementation("org.springframework.boot:spring-boot-starter-data-jdbc")
    implementation("org.flywaydb:flyway-mysql")
    runtimeOnly(libs.mysql)
}

testing {
    suites {
        register<JvmTestSuite>("contract") {
            dependencies {
                implementation(libs.jpa)
            }
        }
    }
}
