package org.townlibrary;

import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.db.DataSourceFactory;
import io.dropwizard.hibernate.HibernateBundle;
import io.dropwizard.migrations.MigrationsBundle;

public class LibraryApplication extends Application<LibraryConfiguration> {

    private final HibernateBundle<LibraryConfiguration> hibernate = new HibernateBundle<>(Book.class) {
        @Override
        public DataSourceFactory getDataSourceFactory(LibraryConfiguration configuration) {
            return configuration.getDatabase();
        }
    };

    public static void main(String[] args) throws Exception {
        new LibraryApplication().run(args);
    }

    @Override
    public void initialize(Bootstrap<LibraryConfiguration> bootstrap) {
        bootstrap.addBundle(hibernate);
        bootstrap.addBundle(new MigrationsBundle<>() {
            @Override
            public DataSourceFactory getDataSourceFactory(LibraryConfiguration configuration) {
                return configuration.getDatabase();
            }
        });
    }

    @Override
    public void run(LibraryConfiguration configuration, Environment environment) {
        environment.jersey().register(new BookResource(new BookDao(hibernate.getSessionFactory())));
    }
}
