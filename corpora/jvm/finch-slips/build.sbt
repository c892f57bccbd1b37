name := "slips"
scalaVersion := "2.13.14"

libraryDependencies ++= Seq(
  "com.github.finagle" %% "finchx-core"     % "0.32.1",
  "com.github.finagle" %% "finchx-circe"    % "0.32.1",
  "io.circe"           %% "circe-generic"   % "0.14.1",
  "org.tpolecat"       %% "doobie-core"     % "0.9.4",
  "org.tpolecat"       %% "doobie-postgres" % "0.9.4"
)
