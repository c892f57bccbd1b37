plugins {
    application
}

dependencies {
    implementation(project(":common"))
}

application {
    mainClass = "stalls.site.Site"
}
