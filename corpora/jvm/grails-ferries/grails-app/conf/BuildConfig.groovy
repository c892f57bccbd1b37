grails.project.dependency.resolution = {
    inherits("global")
    repositories { grailsCentral() }
    dependencies { runtime "mysql:mysql-connector-java:5.1.38" }
    plugins { runtime ":hibernate4:4.3.10" }
}
