package org.example.looms.guild;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The register that the guild hands out once a year. */
public class GuildRegister {
    private final SessionFactory sessions;

    public GuildRegister(String folder) {
        sessions = new Configuration()
            .addResource("org/example/looms/Master.hbm.xml")
            .addResource("org/example/looms/Craft.hbm.xml")
            .setProperty("hibernate.connection.url", folder)
            .buildSessionFactory();
    }

    public List<?> masters() {
        Session session = sessions.openSession();
        return session.createCriteria("Master").list();
    }
}
