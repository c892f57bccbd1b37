name := "fares"
scalaVersion := "2.13.15"

lazy val root = (project in file(".")).enablePlugins(PlayScala)

libraryDependencies ++= Seq(
  guice,
  jdbc,
  evolutions,
  "org.playframework.anorm" %% "anorm" % "2.8.1",
  "org.postgresql" % "postgresql" % "42.7.4",
  "com.github.erosb" % "everit-json-schema" % "1.14.4",
  "com.typesafe.slick" %% "slick" % "3.5.2" % Test
)
