package org.moorings.boats;

import org.moorings.flow.Flow;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

@Configuration
@EnableJpaRepositories
@EnableAutoConfiguration
public class BoatConfiguration {

    @Bean
    public Flow<Boat> landing(BoatRepository boats) {
        return new Flow<Boat>().then(boats::save);
    }
}
