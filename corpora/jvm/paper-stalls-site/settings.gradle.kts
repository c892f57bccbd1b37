rootProject.name = "stalls"
include("common", "paper", "site")
