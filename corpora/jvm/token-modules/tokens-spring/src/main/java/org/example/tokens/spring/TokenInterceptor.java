package org.example.tokens.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.example.tokens.TokenCheck;
import org.springframework.web.servlet.HandlerInterceptor;

public class TokenInterceptor implements HandlerInterceptor {
    private final TokenCheck check;

    public TokenInterceptor(TokenCheck check) {
        this.check = check;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        return check.holds(request.getHeader("Authorization"));
    }
}
