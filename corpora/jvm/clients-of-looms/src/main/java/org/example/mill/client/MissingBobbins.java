package org.example.mill.client;

import jakarta.ws.rs.core.Response;
import java.util.NoSuchElementException;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

public class MissingBobbins implements ResponseExceptionMapper<NoSuchElementException> {
    @Override
    public NoSuchElementException toThrowable(Response response) {
        return response.getStatus() == 404 ? new NoSuchElementException() : null;
    }
}
