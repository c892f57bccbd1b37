environments {
    production {
        grails {
            mongodb {
                host = "mongo"
                databaseName = "sightings"
            }
        }
    }
}
