rootProject.name = "binnacles"
include("binnacles")
include("binnacles-examples")
