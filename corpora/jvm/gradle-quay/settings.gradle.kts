rootProject.name = "quay"
include("server", "model")
