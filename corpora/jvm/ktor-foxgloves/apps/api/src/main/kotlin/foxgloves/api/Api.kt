package foxgloves.api

import foxgloves.kit.serve
import foxgloves.records.Records

fun main() {
    Records.open()
    serve(8080) { beds() }
}
