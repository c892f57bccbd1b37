plugins { `java-library` }
dependencies {
    api("io.ktor:ktor-server-netty:3.0.1")
    api("io.konform:konform-jvm:0.9.0")
}
