rootProject.name = "depot"
