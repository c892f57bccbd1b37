name := "tides"
scalaVersion := "2.12.19"

libraryDependencies ++= Seq(
  "com.twitter" %% "twitter-server"    % "22.12.0",
  "com.twitter" %% "finagle-http"      % "22.12.0",
  "com.twitter" %% "finagle-memcached" % "22.12.0",
  "com.twitter" %% "finatra-http"      % "22.12.0" % Test
)
