import sbt._
import Keys._

object Gatehouses extends Build {

  val playVersion = "2.4.11"

  lazy val shared = Seq(
    organization := "org.gatehouses",
    version := "0.9.3",
    scalaVersion := "2.11.8"
  )

  lazy val contacts = {
    <developers><developer><id>keeper</id></developer></developers>
  }

  lazy val core = Project("core", base = file("module"))
    .settings(
      shared,
      name := "play-gatehouses",
      libraryDependencies += "com.typesafe.play" %% "play" % playVersion % "provided",
      libraryDependencies += "com.typesafe.play" %% "play-ws" % playVersion % "provided",
      publishMavenStyle := true,
      publishArtifact in Test := false,
      pomExtra := contacts
    )

  lazy val sample = Project("sample", file("sample"))
    .enablePlugins(play.sbt.PlayScala)
    .settings(shared, publish := { }, publishArtifact := false)
    .dependsOn(core)

  lazy val root = Project("root", base = file("."))
    .settings(shared, publish := { })
    .aggregate(core, sample)
}
