name := "catalog"
scalaVersion := "3.3.4"

val pekko = "1.1.0"

libraryDependencies ++= Seq(
  "org.apache.pekko" %% "pekko-http" % pekko,
  "org.scanamo" %% "scanamo" % "3.0.0",
  "software.amazon.awssdk" % "dynamodb" % "2.29.40",
  "com.github.blemale" %% "scaffeine" % "5.3.0",
  // "com.typesafe.akka" %% "akka-http" % "10.2.10", before the change of the licence
  "org.playframework" %% "play-json" % "3.0.4",
  "io.getquill" %% "quill-jdbc" % "4.8.5" % Test
)
