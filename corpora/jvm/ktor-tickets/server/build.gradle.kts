plugins {
    id("tickets.server")
}

val postgres = "42.7.4"

dependencies {
    implementation(Libs.exposedCore)
    implementation(Libs.exposedJdbc)
    implementation(Libs.exposedMigration)
    implementation(Libs.valiktor)
    runtimeOnly("org.postgresql:postgresql:$postgres")
    testImplementation(kotlin("test"))
    testImplementation("org.http4k:http4k-core:5.40.0.0")
}

application {
    mainClass.set("tickets.ServerKt")
}
