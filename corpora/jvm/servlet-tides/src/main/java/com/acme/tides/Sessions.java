package com.acme.tides;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

final class Sessions {
    private static final SessionFactory FACTORY = new Configuration()
        .setProperty("hibernate.connection.url", "jdbc:postgresql://localhost:5432/tides")
        .addAnnotatedClass(Tide.class)
        .buildSessionFactory();

    static Session open() {
        return FACTORY.openSession();
    }
}
