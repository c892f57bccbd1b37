package quay

import java.sql.DriverManager

fun ships(): List<String> = DriverManager.getConnection(System.getenv("QUAY_DB")).use { connection ->
    val rows = connection.createStatement().executeQuery("select name from ship")
    generateSequence { if (rows.next()) rows.getString(1) else null }.toList()
}
