databaseChangeLog = {
    changeSet(author: "desk", id: "reader") {
        createTable(tableName: "reader") {
            column(name: "id", type: "BIGINT", autoIncrement: true) { constraints(primaryKey: true) }
            column(name: "email", type: "VARCHAR(255)")
        }
    }
}
