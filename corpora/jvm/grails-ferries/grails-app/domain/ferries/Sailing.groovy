package ferries

class Sailing {
    String port
    boolean cancelled

    static constraints = {
        port blank: false
    }
}
