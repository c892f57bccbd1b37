package lending

import grails.rest.RestfulController

class LoanController extends RestfulController<Loan> {
    static responseFormats = ["json"]

    LoanService loanService

    LoanController() { super(Loan) }

    def of(Long readerId) {
        respond loanService.of(readerId)
    }
}
