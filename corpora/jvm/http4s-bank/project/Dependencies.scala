import sbt._

object Dependencies {
  val http4sV = "0.23.30"
  val doobieV = "1.0.0-RC6"
  val http4s = "org.http4s"

  val serverDependencies: Seq[ModuleID] = Seq(
    http4s %% "http4s-ember-server" % http4sV,
    http4s %% "http4s-dsl" % http4sV,
    "org.tpolecat" %% "doobie-core" % doobieV,
    "org.tpolecat" %% "doobie-postgres" % doobieV,
    "org.flywaydb" % "flyway-core" % "11.1.0",
    ("com.acme.ledger" %% "ledger-client" % "4.2.0")
      .excludeAll(ExclusionRule("com.typesafe.akka", "akka-http"), ExclusionRule("org.liquibase", "liquibase-core")),
    "dev.zio" %% "zio-http" % "3.0.1" % Test,
    "com.typesafe.slick" %% "slick" % "3.5.2" % "test"
  )
}
