package org.example.looms;

import java.net.MalformedURLException;
import org.ektorp.CouchDbConnector;
import org.ektorp.http.StdHttpClient;
import org.ektorp.impl.StdCouchDbConnector;
import org.ektorp.impl.StdCouchDbInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class CouchConfiguration {
    @Bean
    CouchDbConnector looms(@Value("${looms.couch}") String address) throws MalformedURLException {
        var client = new StdHttpClient.Builder().url(address).build();
        return new StdCouchDbConnector("looms", new StdCouchDbInstance(client));
    }
}
