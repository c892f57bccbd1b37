rootProject.name = "shop"

include(":api", ":stock")

include(":shop-tables")
project(":shop-tables").projectDir = file("storage/relational")
