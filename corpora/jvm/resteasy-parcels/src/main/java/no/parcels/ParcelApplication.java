package no.parcels;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

@ApplicationPath("/")
public class ParcelApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ParcelResource.class);
    }
}
