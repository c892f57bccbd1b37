package lending

import grails.gorm.transactions.Transactional

@Transactional
class LoanService {
    List<Loan> of(Long readerId) {
        Loan.findAllByReader(Reader.load(readerId))
    }
}
