name := "blog"
scalaVersion := "2.13.15"

lazy val root = (project in file(".")).enablePlugins(PlayScala)

libraryDependencies ++= Seq(
  guice,
  jdbc,
  evolutions,
  caffeine,
  "org.playframework.anorm" %% "anorm" % "2.8.1",
  "org.postgresql" % "postgresql" % "42.7.4",
  "org.apache.pekko" %% "pekko-http" % "1.0.1" excludeAll ExclusionRule("com.typesafe.akka", "akka-http"),
  "com.typesafe.slick" %% "slick" % "3.5.2" % Test,
  "org.scalatestplus.play" %% "scalatestplus-play" % "7.0.1" % Test
)
