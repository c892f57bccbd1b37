package org.fenders;

import com.alicp.jetcache.anno.CacheType;
import com.alicp.jetcache.anno.Cached;

public interface Prices {
    @Cached(name = "price-", key = "#fender", expire = 3600, cacheType = CacheType.BOTH)
    long of(String fender);
}
