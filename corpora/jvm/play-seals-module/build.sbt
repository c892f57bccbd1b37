name := "seals-parent"

lazy val core = project.in(file("module-code")).enablePlugins(PlayScala)

lazy val root = project.in(file(".")).aggregate(core)
