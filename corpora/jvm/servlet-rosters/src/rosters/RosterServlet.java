package rosters;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.Resource;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.sql.DataSource;

public class RosterServlet extends HttpServlet {

    @Resource(name = "jdbc/rosters")
    private DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setContentType("application/json");
        try (Connection connection = source.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select name from roster")) {
            StringBuilder names = new StringBuilder("[");
            while (rows.next()) {
                names.append(names.length() > 1 ? "," : "").append('"').append(rows.getString(1)).append('"');
            }
            response.getWriter().print(names.append(']'));
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }
}
