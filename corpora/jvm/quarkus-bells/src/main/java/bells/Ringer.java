package bells;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class Ringer {
    @Incoming("hours")
    public void ring(int hour) {
        System.out.println("ding ".repeat(hour).trim());
    }
}
