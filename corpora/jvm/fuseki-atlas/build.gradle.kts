plugins {
    java
    application
}

dependencies {
    implementation("io.javalin:javalin:6.1.3")
    implementation("org.apache.jena:jena-rdfconnection:5.0.0")
    testImplementation("com.h2database:h2:2.2.224")
}
