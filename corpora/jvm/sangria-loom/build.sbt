name := "loom"
scalaVersion := "2.13.15"

lazy val root = (project in file(".")).enablePlugins(PlayScala)

libraryDependencies ++= Seq(
  guice,
  "org.playframework" %% "play-slick" % "6.1.1",
  "org.postgresql" % "postgresql" % "42.7.4",
  "org.sangria-graphql" %% "sangria" % "4.2.2",
  "org.sangria-graphql" %% "sangria-play-json-play30" % "2.0.3"
)
