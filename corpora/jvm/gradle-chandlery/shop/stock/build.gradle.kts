dependencies {
    api(project(":shop-tables"))
    implementation("org.springframework:spring-context")
}
