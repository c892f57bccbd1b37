rootProject.name = "locks"
include("locks-core", "locks-spring-boot-starter", "example-quay")
