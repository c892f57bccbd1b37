rootProject.name = "signals"
