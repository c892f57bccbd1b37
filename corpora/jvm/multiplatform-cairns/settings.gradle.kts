rootProject.name = "cairns"
include(":cairns")
