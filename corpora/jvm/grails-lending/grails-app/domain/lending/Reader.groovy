package lending

class Reader {
    String name
    String email

    static hasMany = [loans: Loan]

    static constraints = {
        email email: true, unique: true
    }
}
