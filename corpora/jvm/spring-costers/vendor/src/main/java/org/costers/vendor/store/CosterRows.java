package org.costers.vendor.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
public class CosterRows {
  private final JdbcTemplate jdbc;

  public CosterRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<Coster> all() {
    return jdbc.query("select id, name, pitch from costers", (row, n) -> read(row));
  }

  public Coster one(long id) {
    return jdbc.queryForObject("select id, name, pitch from costers where id = ?", (row, n) -> read(row), id);
  }

  public void add(Coster coster) {
    jdbc.update("insert into costers (name, pitch) values (?, ?)", coster.name(), coster.pitch());
  }

  private static Coster read(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Coster(row.getLong(1), row.getString(2), row.getString(3));
  }
}
