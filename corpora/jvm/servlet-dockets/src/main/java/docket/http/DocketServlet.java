package docket.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@WebServlet(name = "DocketServlet", urlPatterns = {"/docket"})
public class DocketServlet extends HttpServlet {
    @Inject
    private Registry registry;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String found = registry.ask("docket", request.getParameter("number"));
        response.setHeader("Content-Type", "application/json");
        response.setStatus(found == null ? 404 : 200);
        response.getWriter().print(found == null ? "{}" : found);
    }
}
