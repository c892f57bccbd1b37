package prints

import org.komapper.annotation.KomapperAutoIncrement
import org.komapper.annotation.KomapperEntity
import org.komapper.annotation.KomapperId

@KomapperEntity
data class Print(
    @KomapperId @KomapperAutoIncrement val id: Int = 0,
    val title: String,
)
