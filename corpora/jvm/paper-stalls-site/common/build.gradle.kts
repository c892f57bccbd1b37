plugins {
    java
}

dependencies {
    implementation("io.javalin:javalin:6.3.0")
    implementation("com.mysql:mysql-connector-j:8.4.0")
}
