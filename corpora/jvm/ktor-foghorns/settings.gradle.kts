rootProject.name = "foghorns"
