package org.desk;

import com.opensymphony.xwork2.ActionSupport;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

public class CloseTicket extends ActionSupport {
    private long id;

    @Override
    public String execute() {
        try (var session = Sessions.open()) {
            session.getMapper(Tickets.class).close(id);
            session.commit();
        }
        return SUCCESS;
    }

    @StrutsParameter
    public void setId(long id) {
        this.id = id;
    }
}
