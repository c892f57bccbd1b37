package oakum;

import jakarta.annotation.Resource;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

@Path("seams")
public class SeamsResource {

    @Resource(lookup = "java:/OakumDS")
    private DataSource source;

    @POST
    public void caulk(String seam) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.prepareStatement("insert into seam values (?)")) {
            statement.setString(1, seam);
            statement.executeUpdate();
        }
    }
}
