plugins {
    kotlin("jvm") version "1.9.24" apply false
}

subprojects {
    apply(plugin = "org.jetbrains.kotlin.jvm")

    dependencies {
        "implementation"("org.postgresql:postgresql:42.7.3")
        "implementation"("io.ktor:ktor-server-netty:2.3.11")
        "testImplementation"("com.h2database:h2:2.2.224")
    }
}
