package weigh;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.restlet.resource.Get;
import org.restlet.resource.ServerResource;

public class ScalesResource extends ServerResource {
    @Get("json")
    public List<String> all() {
        try (SqlSession session = Sessions.FACTORY.openSession()) {
            return session.getMapper(ScaleMapper.class).names();
        }
    }
}
