package cart;

import io.javalin.Javalin;
import net.ravendb.client.documents.DocumentStore;
import net.ravendb.client.documents.session.IDocumentSession;

public class Main {

    public static void main(String[] args) {
        DocumentStore store = new DocumentStore(System.getenv("RAVEN_URL"), "cart");
        store.initialize();
        Javalin.create()
                .put("/cart/{id}", context -> {
                    try (IDocumentSession session = store.openSession()) {
                        session.store(context.bodyAsClass(Cart.class), context.pathParam("id"));
                        session.saveChanges();
                    }
                })
                .start(8080);
    }

    static class Cart {
        public String[] articles;
    }
}
