name := "depots"
scalaVersion := "2.11.12"

libraryDependencies ++= Seq(
  "io.spray"          %% "spray-can"     % "1.3.4",
  "io.spray"          %% "spray-routing" % "1.3.4",
  "io.spray"          %% "spray-json"    % "1.3.6",
  "com.typesafe.akka" %% "akka-actor"    % "2.3.16",
  "org.reactivemongo" %% "reactivemongo" % "0.12.7"
)
