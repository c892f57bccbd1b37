package links

import org.jdbi.v3.core.Jdbi

class LinkStore(private val jdbi: Jdbi) {

    fun find(code: String): String? = jdbi.withHandle<String?, Exception> { handle ->
        handle.createQuery("select url from link where code = :code").bind("code", code).mapTo(String::class.java).firstOrNull()
    }

    fun add(code: String, url: String) = jdbi.useHandle<Exception> { handle ->
        handle.execute("insert into link (code, url) values (?, ?)", code, url)
    }

    companion object {
        fun open() = LinkStore(Jdbi.create("jdbc:h2:./links"))
    }
}
