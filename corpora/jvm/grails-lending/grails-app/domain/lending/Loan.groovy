package lending

class Loan {
    String title
    Date due

    static belongsTo = [reader: Reader]

    static constraints = {
        title blank: false, maxSize: 200
        due validator: { value, loan -> value > new Date() }
    }
}
