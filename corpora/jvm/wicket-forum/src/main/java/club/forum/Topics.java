package club.forum;

import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

class Topics {

    private static final SessionFactory SESSIONS = new Configuration()
            .setProperty("hibernate.connection.url", "jdbc:derby:forum;create=true")
            .addAnnotatedClass(Topic.class)
            .buildSessionFactory();
    private static final HazelcastInstance HAZELCAST = Hazelcast.newHazelcastInstance();

    List<Topic> all() {
        Map<String, List<Topic>> cache = HAZELCAST.getMap("topics");
        return cache.computeIfAbsent("all", key -> {
            try (Session session = SESSIONS.openSession()) {
                return session.createQuery("from Topic", Topic.class).list();
            }
        });
    }
}
