rootProject.name = "lantern-kit"
include("lanterns", "lanterns-ktor")
