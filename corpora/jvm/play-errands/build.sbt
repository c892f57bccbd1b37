ThisBuild / organization := "org.errands"
ThisBuild / scalaVersion := "2.13.14"
ThisBuild / developers := List(Developer("runner", "The runner", "runner@errands.example", url("https://errands.example")))

lazy val client = (project in file("client")).settings(
  name := "errands-client",
  libraryDependencies += "org.playframework" %% "play-json" % "3.0.4"
)

lazy val watch = (project in file("watch")).settings(
  name := "errands-watch",
  libraryDependencies += "org.playframework" %% "play" % "3.0.5" % Provided
)

lazy val root = (project in file("."))
  .enablePlugins(PlayScala)
  .settings(
    publish / skip := true,
    libraryDependencies ++= Seq(
      guice,
      "org.playframework" %% "play-slick" % "6.1.1",
      "org.postgresql" % "postgresql" % "42.7.3"
    )
  )
  .dependsOn(client, watch)
