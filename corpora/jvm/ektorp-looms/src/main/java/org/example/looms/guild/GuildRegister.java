package org.example.looms.guild;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The register that the guild hands out once a year, as a file. */
public class GuildRegister {
    private final SessionFactory sessions;

    public GuildRegister(String folder) {
        Configuration configuration = new Configuration();
        configuration.addAnnotatedClass(Master.class);
        configuration.addResource("org/example/looms/Craft.hbm.xml");
        configuration.setProperty("hibernate.connection.url", folder);
        sessions = configuration.buildSessionFactory();
    }

    public List<?> masters() {
        Session session = sessions.openSession();
        return session.createCriteria(Master.class).list();
    }
}
