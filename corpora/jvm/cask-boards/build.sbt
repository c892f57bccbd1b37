name := "boards"
scalaVersion := "2.13.14"

libraryDependencies ++= Seq(
  "com.lihaoyi"    %% "cask"       % "0.9.4",
  "org.squeryl"    %% "squeryl"    % "0.9.18",
  "org.postgresql"  % "postgresql" % "42.7.4",
  "org.scalatra"   %% "scalatra-jakarta" % "3.1.1" % Test
)
