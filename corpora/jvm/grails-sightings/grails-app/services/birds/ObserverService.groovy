package birds

import grails.plugin.cache.CacheEvict
import grails.plugin.cache.Cacheable

class ObserverService {

    @Cacheable('observers')
    List<Observer> all() {
        Observer.list(sort: 'name')
    }

    @CacheEvict(value = 'observers', allEntries = true)
    Observer add(String name) {
        new Observer(name: name).save()
    }
}
