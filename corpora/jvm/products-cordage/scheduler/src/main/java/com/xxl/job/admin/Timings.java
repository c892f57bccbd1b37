package com.xxl.job.admin;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface Timings {
    @Select("select id, cron, target from timing order by id")
    List<Map<String, Object>> all();

    @Insert("insert into timing (cron, target) values (#{cron}, #{target})")
    int add(String cron, String target);

    @Delete("delete from timing where id = #{id}")
    int remove(long id);
}
