package shop.depot;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.client.grpc.GrpcClients;

/** Asks the price service: a client, which serves nothing. */
final class Prices {
    private final WebClient client = WebClient.of("http://prices");
    private final RatesGrpc.RatesBlockingStub rates =
            GrpcClients.newClient("gproto+http://rates", RatesGrpc.RatesBlockingStub.class);

    long of(String name) {
        return Long.parseLong(client.blocking().get("/prices/" + name).contentUtf8());
    }
}
