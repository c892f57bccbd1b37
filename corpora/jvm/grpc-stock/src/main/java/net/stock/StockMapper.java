package net.stock;

public interface StockMapper {

    int count(String article);
}
