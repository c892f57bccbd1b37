package org.townlibrary;

import io.dropwizard.hibernate.UnitOfWork;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/books")
@Produces(MediaType.APPLICATION_JSON)
public class BookResource {

    private final BookDao books;

    public BookResource(BookDao books) {
        this.books = books;
    }

    @GET
    @UnitOfWork
    public List<Book> all() {
        return books.all();
    }

    @POST
    @UnitOfWork
    public Book add(@Valid Book book) {
        return book;
    }
}
