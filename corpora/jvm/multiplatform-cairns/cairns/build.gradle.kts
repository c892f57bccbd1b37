plugins {
    kotlin("multiplatform")
    id("maven-publish")
}

kotlin {
    jvm()
    iosArm64()
    sourceSets {
        commonMain.dependencies {
            implementation("io.ktor:ktor-client-core:3.0.1")
            implementation("io.github.reactivecircus.cache4k:cache4k:0.13.0")
        }
        val jvmTest by getting {
            dependencies {
                implementation("io.ktor:ktor-server-netty:3.0.1")
                implementation(kotlin("test"))
            }
        }
    }
}
