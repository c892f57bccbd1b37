plugins { `java-library` }
dependencies {
    api("org.jetbrains.exposed:exposed-jdbc:0.56.0")
    runtimeOnly("org.postgresql:postgresql:42.7.4")
}
