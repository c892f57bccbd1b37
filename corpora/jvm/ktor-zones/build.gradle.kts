plugins {
    kotlin("jvm") version "2.1.0"
    application
}

application { mainClass.set("zones.MainKt") }

dependencies {
    implementation("io.ktor:ktor-server-netty:3.0.3")
    implementation("com.typesafe:config:1.4.3")
    implementation("org.mariadb.jdbc:mariadb-java-client:2.7.13")
}
