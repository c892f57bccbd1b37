package org.locks.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Levels {
  public String of(String lock) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:postgresql://localhost/locks");
        PreparedStatement asked = connection.prepareStatement("select level from locks where name = ?")) {
      asked.setString(1, lock);
      ResultSet found = asked.executeQuery();
      return found.next() ? found.getString(1) : "";
    }
  }
}
