package bees;

import org.sql2o.Connection;
import org.sql2o.Sql2o;

public class Hives {
    private final Sql2o db;

    Hives(Sql2o db) { this.db = db; }

    Object all() {
        try (Connection open = db.open()) {
            return open.createQuery("select name from hive").executeScalarList(String.class);
        }
    }

    Object add(String name) {
        try (Connection open = db.beginTransaction()) {
            open.createQuery("insert into hive (name) values (:name)").addParameter("name", name).executeUpdate();
            return open.commit();
        }
    }
}
