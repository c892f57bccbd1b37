package berths;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.HttpMethod;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.HttpStatus;
import com.microsoft.azure.functions.annotation.AuthorizationLevel;
import com.microsoft.azure.functions.annotation.FunctionName;
import com.microsoft.azure.functions.annotation.HttpTrigger;
import com.microsoft.azure.functions.annotation.TimerTrigger;
import java.util.Optional;

public class Berths {
    @FunctionName("berths")
    public HttpResponseMessage free(
            @HttpTrigger(name = "request", methods = {HttpMethod.GET}, authLevel = AuthorizationLevel.FUNCTION, route = "berths")
                    HttpRequestMessage<Optional<String>> request,
            ExecutionContext context) {
        return request.createResponseBuilder(HttpStatus.OK).body("[4, 7]").build();
    }

    @FunctionName("tally")
    public void tally(@TimerTrigger(name = "clock", schedule = "0 0 3 * * *") String clock, ExecutionContext context) {
        context.getLogger().info("counted");
    }
}
