package org.example.tokens.spring;

import org.example.tokens.TokenCheck;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
@EnableConfigurationProperties(TokenProperties.class)
public class TokenConfiguration implements WebMvcConfigurer {
    @Bean
    public TokenCheck tokenCheck() {
        return new TokenCheck();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TokenInterceptor(tokenCheck()));
    }
}
