package city.events;

import com.datastax.oss.driver.api.core.CqlSession;
import org.cognitor.cassandra.migration.Database;
import org.cognitor.cassandra.migration.MigrationConfiguration;
import org.cognitor.cassandra.migration.MigrationRepository;
import org.cognitor.cassandra.migration.MigrationTask;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class EventsApplication {

    public static void main(String[] args) {
        CqlSession session = CqlSession.builder().withKeyspace("events").build();
        Database database = new Database(session, new MigrationConfiguration().withKeyspaceName("events"));
        new MigrationTask(database, new MigrationRepository()).migrate();
        SpringApplication.run(EventsApplication.class, args);
    }
}
