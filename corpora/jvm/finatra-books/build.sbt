lazy val root = (project in file("."))
  .settings(
    name := "books",
    scalaVersion := "2.13.14",
    libraryDependencies ++= Seq(
      "com.twitter"    %% "finatra-http-server" % "24.2.0",
      "com.twitter"    %% "finagle-http"        % "24.2.0",
      "io.getquill"    %% "quill-jdbc"          % "4.8.5",
      "com.mysql"       % "mysql-connector-j"   % "9.1.0",
      "com.github.finagle" %% "finch-core"      % "0.34.1" % Test
    )
  )
