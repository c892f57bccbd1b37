package org.desk;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

public interface Tickets {
    @Select("select id, title from ticket where closed is null")
    List<Ticket> open();

    @Update("update ticket set closed = sysdate where id = #{id}")
    int close(@Param("id") long id);
}
