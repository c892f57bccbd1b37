import duckdb
import numpy as np
import pandas as pd


def slope(months: pd.DataFrame) -> float:
    found = duckdb.sql("SELECT avg(mm) AS mm FROM months GROUP BY year(day) ORDER BY year(day)").df()
    return float(np.polyfit(range(len(found)), found["mm"], 1)[0])
