name := "seals"

libraryDependencies ++= Seq(ws, filters, cacheApi)
