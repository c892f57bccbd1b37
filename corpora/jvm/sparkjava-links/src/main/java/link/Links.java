package link;

import dev.morphia.Datastore;
import dev.morphia.query.filters.Filters;

class Links {
    private final Datastore store;

    Links(Datastore store) {
        this.store = store;
    }

    Link find(String code) {
        return store.find(Link.class).filter(Filters.eq("code", code)).first();
    }

    Link add(String target) {
        return store.save(new Link(target));
    }

    boolean remove(String code) {
        return store.find(Link.class).filter(Filters.eq("code", code)).delete().wasAcknowledged();
    }
}
