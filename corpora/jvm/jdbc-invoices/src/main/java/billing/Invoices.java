package billing;

import jakarta.validation.Valid;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.web.bind.annotation.*;

interface Invoices extends ListCrudRepository<Invoice, Long> {
}

@RestController
@RequestMapping("/invoices")
class InvoiceApi {

    private final Invoices invoices;

    InvoiceApi(Invoices invoices) {
        this.invoices = invoices;
    }

    @PostMapping
    Invoice add(@Valid @RequestBody Invoice invoice) {
        return invoices.save(invoice);
    }
}
