package org.signalmen.flags;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@ConditionalOnWebApplication
public class FlagsAutoConfiguration {

    @Bean
    FlagsController flagsController() {
        return new FlagsController();
    }
}
