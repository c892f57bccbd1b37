plugins {
    kotlin("jvm") version "2.1.0"
    id("io.jooby.run") version "3.5.4"
}

dependencies {
    implementation("io.jooby:jooby-netty:3.5.4")
    implementation("io.jooby:jooby-kotlin:3.5.4")
    implementation("org.ktorm:ktorm-core:4.1.1")
    implementation("org.ktorm:ktorm-support-mysql:4.1.1")
    implementation("io.konform:konform-jvm:0.10.0")
    runtimeOnly("org.mariadb.jdbc:mariadb-java-client:3.5.1")
    implementation("io.ktor:ktor-client-core:3.0.2")
    testImplementation("org.valiktor:valiktor-core:0.12.0")
    testImplementation("org.jetbrains.exposed:exposed-core:0.57.0")
}
