rootProject.name = "stalls"
include("common", "paper", "velocity")
