plugins {
    kotlin("jvm") version "2.0.0"
    id("com.vanniktech.maven.publish") version "0.28.0"
}

dependencies {
    implementation("io.ktor:ktor-server-core-jvm:2.3.12")
}

mavenPublishing {
    coordinates("org.harbour", "binnacles", "1.2.0")
}
