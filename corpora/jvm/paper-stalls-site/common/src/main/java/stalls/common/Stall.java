package stalls.common;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

public record Stall(String ware, long price) {
    static List<Stall> all(ResultSet rows) throws SQLException {
        List<Stall> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new Stall(rows.getString("ware"), rows.getLong("price")));
        }
        return found;
    }
}
