package org.example.tokens.spring;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/tokens")
public class TokenController {
    @GetMapping("/issuer")
    public String issuer(TokenProperties properties) {
        return properties.getIssuer();
    }
}
