package com.example.wharves;

import org.apereo.cas.configuration.CasConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CasConfigurationProperties.class)
public class GreetingConfiguration {
    @Bean
    public Greeting greeting(CasConfigurationProperties properties) {
        return new Greeting(properties.getServer().getName());
    }
}
