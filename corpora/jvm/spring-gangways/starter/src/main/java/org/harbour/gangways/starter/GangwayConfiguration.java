package org.harbour.gangways.starter;

import org.harbour.gangways.core.GangwayController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class GangwayConfiguration {
    @Bean
    public GangwayController gangways() {
        return new GangwayController();
    }
}
