package lending

import grails.rest.RestfulController

class ReaderController extends RestfulController<Reader> {
    static responseFormats = ["json"]

    ReaderController() { super(Reader) }
}
