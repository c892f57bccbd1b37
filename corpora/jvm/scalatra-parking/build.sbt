val ScalatraVersion = "3.1.1"

lazy val root = (project in file("."))
  .settings(
    name := "parking",
    scalaVersion := "2.13.15",
    libraryDependencies ++= Seq(
      "org.scalatra"        %% "scalatra-jakarta"      % ScalatraVersion,
      "org.scalatra"        %% "scalatra-json-jakarta" % ScalatraVersion,
      "org.json4s"          %% "json4s-jackson"        % "4.0.7",
      "org.scalikejdbc"     %% "scalikejdbc"           % "4.3.2",
      "org.scalikejdbc"     %% "scalikejdbc-config"    % "4.3.2",
      "io.github.gitbucket"  % "solidbase"             % "1.0.5",
      "com.mysql"            % "mysql-connector-j"     % "9.1.0",
      "com.h2database"       % "h2"                    % "2.3.232" % Test,
      "org.scalatra"        %% "scalatra-scalatest"    % ScalatraVersion % Test
    )
  )
