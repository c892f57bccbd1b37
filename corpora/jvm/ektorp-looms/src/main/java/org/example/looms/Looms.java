package org.example.looms;

import java.util.List;
import org.ektorp.CouchDbConnector;
import org.ektorp.support.CouchDbRepositorySupport;
import org.ektorp.support.View;
import org.springframework.stereotype.Repository;

@Repository
@View(name = "by_mill", map = "function(doc) { if (doc.mill) { emit(doc.mill, doc._id); } }")
public class Looms extends CouchDbRepositorySupport<Loom> {
    public Looms(CouchDbConnector connector) {
        super(Loom.class, connector);
        initStandardDesignDocument();
    }

    public List<Loom> ofMill(String mill) {
        return queryView("by_mill", mill);
    }
}
