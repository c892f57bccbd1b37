ThisBuild / scalaVersion := "2.12.18"

lazy val api = (project in file("carriages-api"))
  .settings(libraryDependencies += "com.lightbend.lagom" %% "lagom-scaladsl-api" % "1.6.7")

lazy val impl = (project in file("carriages-impl"))
  .settings(
    libraryDependencies ++= Seq(
      "com.lightbend.lagom" %% "lagom-scaladsl-server"                % "1.6.7",
      "com.lightbend.lagom" %% "lagom-scaladsl-persistence-cassandra" % "1.6.7"
    )
  )
  .dependsOn(api)
