package org.clinic;

import java.util.List;
import org.hibernate.SessionFactory;

public class PatientDao {

    private SessionFactory sessionFactory;

    public void setSessionFactory(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    @SuppressWarnings("unchecked")
    public List<Patient> all() {
        return sessionFactory.getCurrentSession().createQuery("from Patient").list();
    }

    public void save(Patient patient) {
        sessionFactory.getCurrentSession().saveOrUpdate(patient);
    }
}
