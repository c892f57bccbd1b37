ThisBuild / scalaVersion := "2.13.14"

lazy val ledger = (project in file("."))
  .settings(
    libraryDependencies ++= Seq(
      "org.http4s" %% "http4s-blaze-server" % "0.23.16",
      "com.softwaremill.sttp.tapir" %% "tapir-http4s-server" % "1.10.7",
      "com.softwaremill.sttp.tapir" %% "tapir-json-circe" % "1.10.7",
      "dev.profunktor" %% "redis4cats-effects" % "1.7.0",
      "org.tpolecat" %% "doobie-postgres" % "1.0.0-RC5"
    )
  )
