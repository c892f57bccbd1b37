lazy val shared = Seq(
  organization := "org.lamplighters",
  scalaVersion := "2.13.14"
)

lazy val released = Seq(
  publishMavenStyle := true,
  pomExtra := <url>https://lamplighters.example</url>
    <licenses><license><name>Apache-2.0</name></license></licenses>
)

lazy val held = Seq(publishArtifact := false, publish := {})

lazy val plugin = project
  .in(file("plugin"))
  .settings(shared, released)
  .settings(
    name := "play-lamplighters",
    libraryDependencies ++= Seq(
      "org.playframework" %% "play" % "3.0.5" % Provided,
      "org.flywaydb" % "flyway-core" % "10.17.0"
    )
  )

lazy val window = project
  .in(file("shop-window"))
  .enablePlugins(PlayScala)
  .settings(shared, held)
  .settings(
    libraryDependencies ++= Seq(
      guice,
      jdbc,
      "org.postgresql" % "postgresql" % "42.7.3"
    )
  )
  .dependsOn(plugin)

lazy val all = project.in(file(".")).settings(shared, held).aggregate(plugin, window)
