package org.example.tokens;

import com.nimbusds.jwt.SignedJWT;

public class TokenCheck {
    public boolean holds(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().getSubject() != null;
        } catch (Exception error) {
            return false;
        }
    }
}
