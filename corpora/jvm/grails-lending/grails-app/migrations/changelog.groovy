databaseChangeLog = {
    include file: "001-reader.groovy"
}
