rootProject.name = "menu"
