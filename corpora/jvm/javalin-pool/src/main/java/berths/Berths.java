package berths;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

class Berths {

    private final DataSource source;

    Berths(DataSource source) {
        this.source = source;
    }

    List<String> all() throws SQLException {
        final var found = new ArrayList<String>();
        try (var connection = source.getConnection(); var rows = connection.prepareStatement("select name from berth").executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    void add(String name) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.prepareStatement("insert into berth values (?)")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }
}
