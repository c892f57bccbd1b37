ThisBuild / scalaVersion := "2.13.15"

lazy val kelpbeds = (project in file("."))
  .enablePlugins(JavaAppPackaging)
  .settings(
    libraryDependencies ++= Seq(
      "org.http4s" %% "http4s-ember-server" % "0.23.30",
      "org.http4s" %% "http4s-ember-client" % "0.23.30",
      "org.http4s" %% "http4s-dsl" % "0.23.30",
      "com.github.cb372" %% "scalacache-caffeine" % "1.0.0-M6"
    )
  )
