package org.example.arenas;

import java.io.IOException;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

@WebServlet("/rounds")
public class RoundServlet extends HttpServlet {
    private final SessionFactory factory = new Configuration().configure().buildSessionFactory();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Session session = factory.openSession()) {
            Round round = session.get(Round.class, Long.valueOf(request.getParameter("id")));
            response.setContentType("application/json");
            response.getWriter().write("{\"name\": \"" + round.getName() + "\"}");
        }
    }
}
