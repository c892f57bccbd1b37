package org.townlibrary;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.dropwizard.hibernate.AbstractDAO;
import java.util.List;
import org.hibernate.SessionFactory;

public class BookDao extends AbstractDAO<Book> {

    private final LoadingCache<Long, Book> cache =
            CacheBuilder.newBuilder().maximumSize(500).build(CacheLoader.from(this::get));

    public BookDao(SessionFactory factory) {
        super(factory);
    }

    public Book find(long id) {
        return cache.getUnchecked(id);
    }

    public List<Book> all() {
        return list(query("from Book"));
    }
}
