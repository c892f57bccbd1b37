rootProject.name = "tickets"
include(":server", ":client")
