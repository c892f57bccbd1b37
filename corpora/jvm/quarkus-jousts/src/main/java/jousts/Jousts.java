package jousts;

import java.util.List;
import jousts.api.JoustsResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

public class Jousts implements JoustsResource {
    @RestClient
    Heralds heralds;

    @Override
    public List<String> jousts(String day) {
        return heralds.announced(day);
    }
}
