package link;

import com.fasterxml.jackson.databind.ObjectMapper;
import spark.ResponseTransformer;

class Json implements ResponseTransformer {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String render(Object model) throws Exception {
        return mapper.writeValueAsString(model);
    }
}
