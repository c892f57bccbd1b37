package org.desk;

import com.opensymphony.xwork2.ActionSupport;
import java.util.List;

public class ListTickets extends ActionSupport {
    private List<Ticket> tickets;

    @Override
    public String execute() {
        try (var session = Sessions.open()) {
            tickets = session.getMapper(Tickets.class).open();
        }
        return SUCCESS;
    }

    public List<Ticket> getTickets() {
        return tickets;
    }
}
