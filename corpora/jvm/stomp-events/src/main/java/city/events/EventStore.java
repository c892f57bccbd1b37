package city.events;

import com.datastax.oss.driver.api.core.CqlSession;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.stereotype.Controller;

@Controller
class EventStore {

    private final CqlSession session;

    EventStore(CqlSession session) {
        this.session = session;
    }

    @MessageMapping("/add")
    @SendTo("/topic/events")
    public String add(String text) {
        session.execute("insert into events (text) values (?)", text);
        return text;
    }
}
