package org.example.tribunal.client;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableFeignClients(basePackageClasses = HearingsClient.class)
@ConditionalOnProperty("tribunal.hearings.url")
public class ClientsConfiguration { }
