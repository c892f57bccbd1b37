package birds

class Observer {
    String key
    String name

    static mapping = {
        key index: true
    }

    static constraints = {
        name blank: false
    }
}
