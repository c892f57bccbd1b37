package org.example.saddlery;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface SaddleMapper {
    @Select("select id, tree, price from saddle order by id")
    List<Saddle> all();

    @Insert("insert into saddle (tree, price) values (#{tree}, #{price})")
    void add(Saddle saddle);
}
